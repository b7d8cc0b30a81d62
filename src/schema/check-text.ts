/** Rejects texts that cause problems on a page or in a spreadsheet, or that contain typing mistakes. */
import { type Fault, faultAt, type FaultDescription, type Path, quote } from './fault.ts';
import type { JsonDocument } from './read-json.ts';

/** Lengths in characters. */
const MAX_TEXT_LENGTH = 500;
const MAX_URL_LENGTH = 2000;

interface TextRule {
  readonly matches: (text: string) => boolean;
  readonly words: (text: string) => FaultDescription;
}

const rule = (pattern: RegExp, found: string, expected: string, hint?: string): TextRule => ({
  matches: (text) => pattern.test(text),
  words: (text) => ({ found: `${found} in ${quote(text)}`, expected, hint }),
});

const RULES: readonly TextRule[] = [
  {
    matches: (text) => !text.isWellFormed(),
    words: () => ({
      found: 'half of a character (a lone surrogate)',
      expected: 'whole characters',
    }),
  },
  rule(/\p{Cc}/u, 'a control character', 'visible characters only'),
  rule(
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    'a character that turns the writing direction',
    'visible characters only',
  ),
  // Some letters are invisible too. Combining marks are allowed, because some emoji contain a variation selector.
  rule(
    /\p{Cf}|(?!\p{M})\p{Default_Ignorable_Code_Point}/u,
    'an invisible character',
    'visible characters only',
  ),
  rule(/[\u2028\u2029]/, 'a line break', 'text on one line'),
  rule(/\p{Co}|\p{Cn}/u, 'a character without a meaning of its own', 'ordinary characters'),
  rule(/^\s+$/, 'only spaces', 'a text, or null where nothing is known'),
  rule(/^\s|\s$/, 'a space at the beginning or the end', 'no space there'),
  rule(
    /^[=+\-@]/,
    'a sign that begins a spreadsheet formula',
    'a text that does not begin with it',
  ),
  rule(/[<>]|&[#\w]+;/, 'HTML', 'plain text without <, > and &…;'),
  {
    matches: (text) => text !== text.normalize('NFC'),
    words: (text) => ({
      found: `an accent apart from its letter in ${quote(text)}`,
      expected: 'one character for both (NFC)',
      hint: 'type the word again',
    }),
  },
  {
    matches: (text) => countCharacters(text) > lengthLimit(text),
    words: (text) => ({
      found: `${countCharacters(text)} characters`,
      expected: `at most ${lengthLimit(text)}`,
    }),
  },
];

/** Checks every text of a file; each has at most one fault. Empty texts are a fault of the shape, not of this check. */
export function checkText(document: JsonDocument): Fault[] {
  return [...walkTexts(document.value, [])].flatMap(([path, text]) => {
    const broken = RULES.find(({ matches }) => text !== '' && matches(text));
    return broken ? [faultAt(document, path, broken.words(text))] : [];
  });
}

function* walkTexts(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkTexts(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walkTexts(item, [...path, key]);
  }
}

const countCharacters = (text: string): number => Array.from(text).length;

const lengthLimit = (text: string): number =>
  text.startsWith('https://') ? MAX_URL_LENGTH : MAX_TEXT_LENGTH;
