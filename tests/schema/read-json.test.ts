import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DatasetError, formatFault } from '#schema/fault.ts';
import { readJson } from '#schema/read-json.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function readLines(content: string | Uint8Array): string[] {
  try {
    readJson(typeof content === 'string' ? encode(content) : content, 'f');
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(formatFault);
    throw error;
  }
}

const NUMBER_HINT = '(points, commas and signs of the print belong in "printed")';
const NUMBER = 'a number of digits with at most one point, such as 261814 or 0.4184';
const QUOTES = 'text in double quotes (is a double quote missing here or just before?)';
const ELSE =
  'something else here (is a comma, a quote or an entry missing, or one too many, just before?)';
const ZEROS = '(zeros at the end say nothing in JSON; the rounding belongs in "roundingStep")';

test.each([
  [
    'a comma before a brace',
    '{"a":1,}',
    'f:1:7 file: found a comma before "}", expected no comma after the last entry',
  ],
  [
    'a comma before a bracket',
    '[1 , ]',
    'f:1:4 file: found a comma before "]", expected no comma after the last entry',
  ],
  [
    'brackets without end',
    '['.repeat(200_000),
    'f:1:21 file: found more than 20 lists and objects inside each other, expected the few of a data file',
  ],
  [
    'values that are nested too deeply',
    `{"a":\n${'[{"b":'.repeat(10)}"[[["${'}]'.repeat(10)}}`,
    'f:2:56 file: found more than 20 lists and objects inside each other, expected the few of a data file',
  ],
  ['a comma first', '[,1]', `f:1:2 file: found ",", expected ${ELSE}`],
  ['two commas', '[1,,2]', `f:1:4 file: found ",", expected ${ELSE}`],
  ['a semicolon', '{"a":1;}', `f:1:7 file: found ";", expected ${ELSE}`],
  ['a brace too many', '{"a":1}}', `f:1:8 file: found "}", expected ${ELSE}`],
  ['a no-break space', '{"a":\u00a01}', `f:1:6 file: found "\\u00a0", expected ${ELSE}`],
  ['NaN', '[NaN]', 'f:1:2 file: found NaN, expected a number written in digits'],
  [
    'minus Infinity',
    '[-Infinity]',
    'f:1:2 file: found -Infinity, expected a number written in digits',
  ],
  ['a capital True', '[True]', 'f:1:2 file: found True, expected true, in small letters'],
  ['undefined', '[undefined]', `f:1:2 file: found the word undefined, expected ${QUOTES}`],
  ['a leading zero', '[01]', 'f:1:2 file: found 01, expected a number without a leading zero'],
  [
    'a sign and a leading zero',
    '[-01]',
    'f:1:2 file: found -01, expected a number without a leading zero',
  ],
  ['a plus sign', '[+1]', `f:1:2 file: found +1, expected ${NUMBER} ${NUMBER_HINT}`],
  ['a bare point', '[.5]', `f:1:2 file: found .5, expected ${NUMBER} ${NUMBER_HINT}`],
  ['a point at the end', '[1.]', `f:1:2 file: found 1., expected ${NUMBER} ${NUMBER_HINT}`],
  ['an exponent without digits', '[1e]', `f:1:2 file: found 1e, expected ${NUMBER} ${NUMBER_HINT}`],
  ['two points', '[1.234.567]', `f:1:2 file: found 1.234.567, expected ${NUMBER} ${NUMBER_HINT}`],
  ['an underscore', '[1_000]', `f:1:2 file: found 1_000, expected ${NUMBER} ${NUMBER_HINT}`],
  ['a percent sign', '[41.84%]', `f:1:2 file: found 41.84%, expected ${NUMBER} ${NUMBER_HINT}`],
  [
    'a comma in a number',
    '{"a":261,814}',
    'f:1:10 file: found 814, expected no number here (is the comma before it a decimal comma or a thousands comma?)',
  ],
  [
    'a missing colon',
    '{"a" 1}',
    'f:1:6 file: found 1, expected no number here (is a comma or a colon missing before it?)',
  ],
  [
    'a missing comma',
    '{"a":1 "b":2}',
    'f:1:8 file: found a text, expected a comma or a colon before it',
  ],
  [
    'a line comment',
    '{// x\n}',
    'f:1:2 file: found a comment, expected JSON, which has no comments',
  ],
  [
    'a block comment',
    '{\n  /* x */}',
    'f:2:3 file: found a comment, expected JSON, which has no comments',
  ],
  [
    'single quotes',
    "{'a':1}",
    'f:1:2 file: found a single quote, expected double quotes around every text',
  ],
  ['curly quotes', '{“a”:1}', 'f:1:2 file: found a curly quote, expected straight double quotes'],
  ['a bare key', '{a:1}', `f:1:2 file: found the word a, expected ${QUOTES}`],
  ['a quote too few', '{"a": "b, "c": 1}', `f:1:12 file: found the word c, expected ${QUOTES}`],
  [
    'a wrong escape',
    '["\\x"]',
    'f:1:3 file: found a backslash that does not begin an escape, expected plain text',
  ],
  [
    'a short escape',
    '["\\u12"]',
    'f:1:3 file: found a backslash that does not begin an escape, expected plain text',
  ],
  [
    'a text cut off',
    '["a',
    'f:1:4 file: found the end of the file, expected the rest of it (is a closing quote, bracket or brace missing, or was the file cut off?)',
  ],
  [
    'an object cut off',
    '{"a":1\n\n',
    'f:1:7 file: found the end of the file, expected the rest of it (is a closing quote, bracket or brace missing, or was the file cut off?)',
  ],
  [
    'a tab in a text',
    '["a\tb"]',
    'f:1:2 [0]: found a line break, tab or control character inside a text, expected text on one line (is a closing double quote missing?)',
  ],
  [
    'an exponent',
    '[1e3]',
    'f:1:2 [0]: found 1e3, expected a number written out in full, without "e"',
  ],
  ['minus zero', '[-0]', 'f:1:2 [0]: found -0, expected 0, which has no sign'],
  ['minus zero with decimals', '[-0.0]', 'f:1:2 [0]: found -0.0, expected 0, which has no sign'],
  ['a zero after decimals', '[0.41840]', `f:1:2 [0]: found 0.41840, expected 0.4184 ${ZEROS}`],
  ['decimals that are all zero', '[100.00]', `f:1:2 [0]: found 100.00, expected 100 ${ZEROS}`],
  [
    'an unsafe integer',
    '[-9007199254740992]',
    'f:1:2 [0]: found -9007199254740992, expected a number up to 9007199254740991, beyond which digits are lost',
  ],
  [
    'digits that are lost',
    '[0.12345678901234567891]',
    'f:1:2 [0]: found 0.12345678901234567891, expected a number of at most 15 digits, so that none is lost',
  ],
  [
    'a key twice',
    '{"a":{"b":1,\n"b":2}}',
    'f:2:1 a.b: found the key "b" a second time, expected each key once',
  ],
])('%s is refused in plain words', (_, text, line) => {
  expect(readLines(text)).toEqual([line]);
});

test.each([
  [
    'a byte that is not UTF-8',
    [0x22, 0xe9, 0x22],
    'f:1:2 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'a wrong byte on the second line',
    [0x5b, 0x0a, 0x20, 0xff, 0x5d],
    'f:2:2 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'half of a character',
    [0x22, 0xc3, 0x22],
    'f:1:2 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'a surrogate in UTF-8',
    [0x22, 0xed, 0xa0, 0x80, 0x22],
    'f:1:2 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'big-endian UTF-16',
    [0xfe, 0xff, 0x00, 0x31],
    'f:1:1 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
])('%s is refused', (_, bytes, line) => {
  expect(readLines(new Uint8Array(bytes))).toEqual([line]);
});

test('A file of exactly 1 MB is read and one of a byte more is not', () => {
  const text = `"${'a'.repeat(999_998)}"`;
  expect(readLines(text)).toEqual([]);
  expect(readLines(`${text} `)).toEqual([
    'f:1:1 file: found 1000001 bytes, expected at most 1000000 (1 MB) (is this the right file?)',
  ]);
});

test('Every fault of a file that is JSON is reported', () => {
  expect(readLines('{"a": 1.0,\n "a": -0,\n "b": [1e3]}')).toEqual([
    `f:1:7 a: found 1.0, expected 1 ${ZEROS}`,
    'f:2:2 a: found the key "a" a second time, expected each key once',
    'f:2:7 a: found -0, expected 0, which has no sign',
    'f:3:8 b[0]: found 1e3, expected a number written out in full, without "e"',
  ]);
});

describe('A path is located', () => {
  const document = readJson(encode('{\r\n  "a": [\r\n    1, {"b": "é"} ]\r\n}'), 'f');

  test.each([
    ['at its value', ['a', 1, 'b'], { line: 3, column: 14 }],
    ['at the file', [], { line: 1, column: 1 }],
    ['around a key that is missing', ['a', 1, 'c'], { line: 3, column: 8 }],
    ['around an item that is missing', ['a', 7, 'c'], { line: 2, column: 8 }],
  ])('%s', (_, path, position) => {
    expect(document.locate(path)).toEqual(position);
  });

  test('at its key', () => {
    expect(document.locateKey(['a', 1, 'b'])).toEqual({ line: 3, column: 9 });
    expect(document.locateKey(['a', 1, 'c'])).toEqual({ line: 3, column: 8 });
  });
});

describe('For any text at all', () => {
  test('either its value is that of JSON.parse or there is a fault on one line', () => {
    const json = fc.json({ maxDepth: 5 });
    const damaged = fc
      .tuple(
        json,
        fc.nat(),
        fc.constantFrom('', ',', '"', '0', '.', '}', '/', "'", 'x', '\n', '\\'),
      )
      .map(
        ([text, at, put]) =>
          text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(json, damaged, fc.string({ unit: 'grapheme' })), (text) => {
        const lines = readLines(text);
        if (lines.length === 0) {
          const { value } = readJson(encode(text), 'f');
          expect(value).toEqual(JSON.parse(text));
        }
        for (const line of lines) expect(line).toMatch(/^f:\d+:\d+ .+: found .+, expected .+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
