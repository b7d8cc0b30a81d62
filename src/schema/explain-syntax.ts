/** Explains a JSON syntax error in plain words. */
import { type FaultDescription, quote } from './fault.ts';

/** The explanation, and the position of the mistake as an offset in UTF-16 code units. */
export interface SyntaxFault {
  readonly offset: number;
  readonly words: FaultDescription;
}

const WRONG_ESCAPE: FaultDescription = {
  found: 'a backslash that does not begin an escape',
  expected: 'plain text',
};
const WORD = /[\p{L}\p{N}_.+%-]/u;

/** @param offset offset at which the parser stopped, in UTF-16 code units */
export function explainSyntax(text: string, offset: number): SyntaxFault {
  const before = text.slice(0, offset).trimEnd();
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (/^[ \t\r\n]*$/.test(text.slice(offset))) return explainEnd(before);
  if (character === '/') return at(offset, explainSlash(text.charAt(offset + 1)));
  if (/['‘’`]/.test(character)) {
    return at(offset, { found: 'a single quote', expected: 'double quotes around every text' });
  }
  if (/[“”„]/.test(character)) {
    return at(offset, { found: 'a curly quote', expected: 'straight double quotes' });
  }
  if (/[}\]]/.test(character) && before.endsWith(',')) {
    return at(before.length - 1, {
      found: `a comma before "${character}"`,
      expected: 'no comma after the last entry',
    });
  }
  if (character === '\\') return at(offset, WRONG_ESCAPE);
  const start = startOfWord(text, offset);
  const word = wordAt(text, start);
  if (text.charAt(start - 1) === '\\') return at(start - 1, WRONG_ESCAPE);
  return at(start, word === '' ? explainPunctuation(character) : explainWord(word, before));
}

function explainEnd(before: string): SyntaxFault {
  return at(before.length, {
    found: 'the end of the file',
    expected: 'the rest of it',
    hint: 'is a closing quote, bracket or brace missing, or was the file cut off?',
  });
}

function explainSlash(next: string): FaultDescription {
  const isComment = next === '/' || next === '*';
  return isComment
    ? { found: 'a comment', expected: 'JSON, which has no comments' }
    : { found: '"/"', expected: 'JSON' };
}

function explainWord(word: string, before: string): FaultDescription {
  const found = quote(word).slice(1, -1);
  if (/^[+-]?(?:nan|infinity|inf)$/i.test(word)) {
    return { found, expected: 'a number written in digits' };
  }
  if (/^(?:true|false|null)$/i.test(word)) {
    return { found, expected: `${word.toLowerCase()}, in small letters` };
  }
  if (/^[+-]?0\d/.test(word)) return { found, expected: 'a number without a leading zero' };
  if (/^[+.-]|^\d.*[^\d]/.test(word)) {
    return {
      found,
      expected: 'a number of digits with at most one point, such as 261814 or 0.4184',
      hint: 'points, commas and signs of the print belong in "printed"',
    };
  }
  if (/^\d/.test(word)) {
    const hint = /\d,$/.test(before)
      ? 'is the comma before it a decimal comma or a thousands comma?'
      : 'is a comma or a colon missing before it?';
    return { found, expected: 'no number here', hint };
  }
  return {
    found: `the word ${found}`,
    expected: 'text in double quotes',
    hint: 'is a double quote missing here or just before?',
  };
}

function explainPunctuation(character: string): FaultDescription {
  if (character === '"') return { found: 'a text', expected: 'a comma or a colon before it' };
  return {
    found: quote(character),
    expected: 'something else here',
    hint: 'is a comma, a quote or an entry missing, or one too many, just before?',
  };
}

/** The start of the word at an offset. The parser may stop within a word, or just after an incomplete one such as `1.` */
function startOfWord(text: string, offset: number): number {
  const endsEarly = /(?:\d[.eE]|[+-])$/.test(text.slice(0, offset));
  if (!WORD.test(text.charAt(offset)) && !endsEarly) return offset;
  let start = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && WORD.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

const at = (offset: number, words: FaultDescription): SyntaxFault => ({ offset, words });
