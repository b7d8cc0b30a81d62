/** Tests each slip of tests/fixtures/slips.txt, which explains its own format, and files that are not data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import {
  applyEdits,
  type Edit,
  editionText,
  faultLines,
  secondEditionText,
  sourcesText,
} from '../frozen-data.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { correctionsText } from './corrected-data.ts';

interface Slip {
  readonly label: string;
  readonly edits: Map<string, Edit[]>;
  readonly faults: string[];
}

const TEXTS: ReadonlyMap<string, string> = new Map([
  ['2024.json', editionText],
  ['2025.json', secondEditionText],
  ['sources.json', sourcesText],
  ['corrections.json', correctionsText],
]);

const TABLE = readFileSync(join(import.meta.dirname, '../fixtures/slips.txt'), 'utf8');

const readGroup = (group: string): { heading: string; slips: Slip[] } => {
  const [heading = '', ...lines] = group.trimEnd().split(/\n+/);
  const slips: Slip[] = [];
  for (const line of lines) {
    const slip = slips.at(-1);
    if (!line.startsWith('  ')) slips.push({ label: line, edits: new Map(), faults: [] });
    else if (line.startsWith('  data/')) slip?.faults.push(line.trim());
    else {
      const [, file = '', from = '', to = ''] = /^ {2}(\S+): (.+) →(?: (.+))?$/.exec(line) ?? [];
      slip?.edits.set(file, [
        ...(slip.edits.get(file) ?? []),
        [readFrom(from), inEveryLanguage(breakLines(to))],
      ]);
    }
  }
  return { heading, slips };
};

const breakLines = (text: string): string => text.replaceAll('⏎', '\n');

const readFrom = (text: string): string | RegExp => {
  const [, pattern, flags] = /^\/(.+)\/(\w*)$/.exec(text) ?? [];
  return pattern === undefined ? breakLines(text) : new RegExp(pattern, flags);
};

const changedFiles = ({ edits }: Slip): Record<string, string> =>
  Object.fromEntries([...edits].map(([file, each]) => [file, editFile(file, each)]));

function editFile(file: string, edits: readonly Edit[]): string {
  const text = TEXTS.get(file);
  if (text === undefined) throw new Error(`The slips change a file that there is not: ${file}`);
  return applyEdits(text, edits);
}

describe.each(TABLE.split('\n## ').slice(1).map(readGroup))('$heading', ({ slips }) => {
  test.each(slips)('$label is refused in these words', (slip) => {
    expect(slip.faults).not.toEqual([]);
    expect(faultLines(changedFiles(slip))).toEqual(slip.faults);
  });
});

test.each([
  ['the frozen data', {}],
  ['an edition with sources of its own', { '2025.json': secondEditionText }],
  ['corrections without a slip', { 'corrections.json': correctionsText }],
  [
    'sectors of the year before that were added later',
    {
      '2025.json': secondEditionText.replace(
        /("sector": "[a-z-]+", "period": "2024-12", "value": \d+,)/g,
        '$1 "added": "2027-02-01",',
      ),
    },
  ],
  [
    'a correction on the day on which its row was added',
    {
      '2024.json': applyEdits(editionText, [
        ['"value": 251000,', '"value": 251000, "added": "2026-12-03",'],
      ]),
      'corrections.json': applyEdits(correctionsText, [
        ['active-participants-growth@2024-12', 'covered-workers@2025-12'],
      ]),
    },
  ],
  [
    'a correction on the day of publication',
    {
      'corrections.json': applyEdits(correctionsText, [
        [/"2026-12-01"(?=.*"active-participants@)/, '"2026-11-22"'],
      ]),
    },
  ],
])('%s is accepted', (_, files) => {
  expect(faultLines(files)).toEqual([]);
});

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const WRONG_BYTES: readonly (readonly [
  label: string,
  bytes: Uint8Array | string,
  fault: string,
])[] = [
  ['An empty file', '', 'data/2024.json:1:1 file: found an empty file, expected JSON'],
  ['A blank file', ' \n\n', 'data/2024.json:1:1 file: found a blank file, expected JSON'],
  [
    'A byte order mark',
    `\uFEFF${editionText}`,
    'data/2024.json:1:1 file: found a byte order mark before the first character, expected UTF-8 without it (save the file as "UTF-8", not "UTF-8 with BOM")',
  ],
  [
    'Latin-1',
    latin1(editionText.replace('41.84 %', '41.84\u00a0%')),
    'data/2024.json:13:104 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'UTF-16',
    new Uint8Array(Buffer.from(`\uFEFF${editionText}`, 'utf16le')),
    'data/2024.json:1:1 file: found a character that is not UTF-8, expected UTF-8 (save the file as UTF-8)',
  ],
  [
    'UTF-16 without a mark',
    new Uint8Array(Buffer.from(editionText, 'utf16le')),
    'data/2024.json:1:2 file: found "\\u0000", expected something else here (is a comma, a quote or an entry missing, or one too many, just before?)',
  ],
  [
    'A file of more than 1 MB',
    `${editionText}${' '.repeat(1_000_000)}`,
    `data/2024.json:1:1 file: found ${editionText.length + 1_000_000} bytes, expected at most 1000000 (1 MB) (is this the right file?)`,
  ],
  [
    'A page of HTML',
    '<!doctype html>',
    'data/2024.json:1:1 file: found "<", expected something else here (is a comma, a quote or an entry missing, or one too many, just before?)',
  ],
  [
    'A CSV table',
    'indicator,period,value\n',
    'data/2024.json:1:1 file: found the word indicator, expected text in double quotes (is a double quote missing here or just before?)',
  ],
  ['A list', '[]', 'data/2024.json:1:1 file: found a list, expected an object in { }'],
  ['The word null', 'null', 'data/2024.json:1:1 file: found null, expected an object in { }'],
  [
    'Two values',
    `${editionText}{}`,
    'data/2024.json:129:1 file: found "{", expected something else here (is a comma, a quote or an entry missing, or one too many, just before?)',
  ],
];

test.each(WRONG_BYTES)('%s instead of an edition is refused in these words', (_, bytes, fault) => {
  expect(faultLines({ '2024.json': bytes })).toEqual([fault]);
});

test('An edition in a file of another year is refused, starting with its name', () => {
  expect(faultLines({ '2025.json': editionText })[0]).toBe(
    'data/2025.json:3:14 edition: found "2024", expected "2025", the name of the file',
  );
});

test('Several slips are all reported, in the order of the file', () => {
  const edited = applyEdits(editionText, [
    ['"value": 481', '"value": 418'],
    ['"value": 20134', '"value": 20.134'],
    ['"since": "2023"', '"since": "2022"'],
  ]);
  expect(faultLines({ '2024.json': edited }).map((line) => line.split(': ')[0])).toEqual([
    'data/2024.json:16:68 primary[8].value',
    'data/2024.json:18:70 primary[10].value',
    'data/2024.json:23:75 statements[1].since',
    'data/sources.json:14:19 sources[0].periods[0]',
  ]);
});

test('A source that no edition uses is refused', () => {
  const edited = applyEdits(editionText, [[/^.*"source": "koran-rb".*\n/m, '']]);
  expect(faultLines({ '2024.json': edited })).toEqual([
    'data/sources.json:124:13 sources[2].id: found "koran-rb", which no edition uses, expected only sources of figures',
  ]);
});

test('a source that two editions add is refused', () => {
  const later = secondEditionText.replaceAll(/20(2[45])/g, (_, year) => `20${Number(year) + 1}`);
  expect(faultLines({ '2025.json': secondEditionText, '2026.json': later })).toEqual(
    ['33:13 sources[0].id: found "harian-contoh"', '71:13 sources[1].id: found "koran-contoh"'].map(
      (fault) =>
        `data/2026.json:${fault}, which data/2025.json adds too, expected an id of its own for every source (a source of two editions belongs in sources.json)`,
    ),
  );
});

test('no digit of a number before or after can change by itself', () => {
  const rows = correctionsText.indexOf('"corrections"');
  const numbers = [...correctionsText.matchAll(/"printed": "([^"]+)"|"value": (\d+)/g)];
  const mutants = numbers
    .filter(({ index }) => index > rows)
    .flatMap(({ index, 0: written }) =>
      [...written.matchAll(/\d/g)].map((digit) => {
        const at = index + digit.index;
        const other = String((Number(digit[0]) + 1) % 10);
        return correctionsText.slice(0, at) + other + correctionsText.slice(at + 1);
      }),
    );
  expect(mutants.length).toBeGreaterThan(50);
  expect(
    mutants.filter((mutant) => faultLines({ 'corrections.json': mutant }).length === 0),
  ).toEqual([]);
});
