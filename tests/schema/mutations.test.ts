/**
 * Changes one entry of the frozen data at a time, in all ways in which a typing mistake might change it, and expects a
 * fault for each change: every entry of the data has a second entry that must agree with it.
 */
import { describe, expect, test } from 'vitest';

import { AREAS, REPORTED_UNITS, SECTORS, STANDINGS } from '#schema/vocabulary.ts';

import { editionText, faultLines, secondEditionText, sourcesText } from '../frozen-data.ts';

type Path = readonly (string | number)[];
type Leaf = string | number | boolean | null;
type Parent = Record<string | number, unknown>;

interface Mutant {
  readonly name: string;
  readonly text: string;
}

const edition = JSON.parse(editionText) as object;
const sources = JSON.parse(sourcesText) as object;
const secondEdition = JSON.parse(secondEditionText) as object;
const leaves = [edition, sources, secondEdition].flatMap((data) => [...walkLeaves(data, [])]);

const known = (...keys: string[]): string[] => [
  ...new Set(leaves.flatMap(([path, leaf]) => (keys.includes(keyOf(path)) ? [String(leaf)] : []))),
];
const PERIODS = [
  ...known('period', 'since', 'periods', 'published', 'statedOn').filter((each) => each !== 'null'),
  ...[
    '2022',
    '2026',
    '2022-12',
    '2024-01',
    '2024-06',
    '2024-11',
    '2026-12',
    '2024-12-31',
    '2025-01-01',
  ],
];
const SOURCES = known('id');
const SPEAKERS = known('speaker');
const STEPS = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 1e6, 1e7, 1e8, 1e9];

interface DataFile {
  readonly file: string;
  readonly data: object;
  readonly linesOf: (text: string) => readonly string[];
  /** List entries that may be removed without a fault. */
  readonly expendable: readonly string[];
  /** Keys of periods that no second entry confirms, so their mutations are accepted. */
  readonly unchanged: readonly string[];
}

/**
 * One of this many mutations is made, spread over the files. `npm run test:every` makes all; `npm run test:all` sets
 * another number (scripts/test.ts). Both also change the invented edition.
 */
const STRIDE = Number(process.env['MUTANT_STRIDE'] ?? 127);
const isLong = process.env['MUTANT_STRIDE'] !== undefined;
const sample = <Item>(items: readonly Item[]): Item[] =>
  items.filter((_, index) => index % STRIDE === 0);

const FILES: readonly DataFile[] = [
  {
    file: 'data/2024.json',
    data: edition,
    linesOf: (text) => faultLines({ '2024.json': text }),
    expendable: [],
    unchanged: ['published'],
  },
  {
    file: 'data/sources.json',
    data: sources,
    linesOf: (text) => faultLines({ 'sources.json': text }),
    // The last paragraph has no numerals; the numeral is set aside in a ledger that need not be complete.
    expendable: ['sources.0.ledger.perParagraph.8', 'sources.7.ledger.numerals.1'],
    unchanged: ['published', 'statedOn'],
  },
  ...(isLong
    ? [
        {
          file: 'data/2025.json, invented, with sources of its own',
          data: secondEdition,
          linesOf: (text: string) => faultLines({ '2025.json': text }),
          expendable: [],
          unchanged: ['published'],
        },
      ]
    : []),
];

/** The mutations of each kind of entry, by its key. */
const CHANGES: Readonly<Record<string, (leaf: Leaf) => readonly Leaf[]>> = {
  value: changeNumber,
  roundingStep: (step) => [...changeNumber(step), ...STEPS],
  perParagraph: changeNumber,
  paragraph: (paragraph) => [...changeNumber(paragraph), ...Array(10).keys(), null],
  printed: changePrinted,
  unit: () => REPORTED_UNITS,
  sector: () => SECTORS,
  area: () => AREAS,
  areas: () => AREAS,
  period: () => PERIODS,
  since: () => PERIODS,
  periods: () => PERIODS,
  source: () => SOURCES,
  id: () => [...SOURCES, ...SPEAKERS],
  standing: () => [...STANDINGS, null],
  speaker: () => [...SPEAKERS, null],
  edition: () => PERIODS,
  approximate: () => [false, null],
  falls: () => [false, null],
  complete: (complete) => [complete !== true],
  reason: () => ['year', 'repeats'],
};

/** Timeout in milliseconds: each test reads many files. */
const TIMEOUT_MS = isLong ? 1_800_000 : 60_000;

describe.each(FILES)('In $file', ({ file, data, linesOf, expendable, unchanged }) => {
  const refuse = (text: string) => linesOf(text).length > 0;
  const keys = new Set([...walkLeaves(data, [])].map(([path]) => keyOf(path)));

  test('nothing is refused while nothing is changed', () => {
    expect(refuse(JSON.stringify(data))).toBe(false);
  });

  test.each(Object.keys(CHANGES).filter((key) => keys.has(key)))(
    'every change to one "%s" is refused',
    (key) => {
      const mutants = sample([...mutate(file, data, key)]);
      expect(mutants.length).toBeGreaterThan(0);
      const survivors = mutants.filter(({ text }) => !refuse(text)).map(({ name }) => name);
      expect(survivors).toEqual([]);
    },
    TIMEOUT_MS,
  );

  test('the removal of any one list entry is refused, except of expendable entries', () => {
    const survivors = [...walkItems(data, [])]
      .map((path) => ({ path, text: JSON.stringify(removeAt(data, path)) }))
      .filter(({ text }) => !refuse(text));
    expect(survivors.map(({ path }) => path.join('.'))).toEqual(expendable);
  });

  test('every number, period, unit and printed string is of a key that is changed here', () => {
    const others = [...walkLeaves(data, [])].filter(
      ([path, leaf]) =>
        !(keyOf(path) in CHANGES) && (typeof leaf === 'number' || PERIODS.includes(String(leaf))),
    );
    expect(new Set(others.map(([path]) => keyOf(path)))).toEqual(new Set(unchanged));
  });
});

test(
  'In data/2024.json another area for any row of another source is refused',
  () => {
    const { elsewhere } = edition as { elsewhere: Parent[] };
    const mutants = [...elsewhere.entries()].flatMap(([index, row]) =>
      [...AREAS, undefined].filter((area) => area !== row['area']).map((area) => ({ index, area })),
    );
    const survivors = sample(mutants).filter(({ index, area }) => {
      const mutant = replaceAt(edition, ['elsewhere', index, 'area'], area);
      return faultLines({ '2024.json': JSON.stringify(mutant) }).length === 0;
    });
    expect(survivors).toEqual([]);
  },
  TIMEOUT_MS,
);

function* mutate(file: string, data: object, key: string): Generator<Mutant> {
  for (const [path, leaf] of walkLeaves(data, [])) {
    if (keyOf(path) !== key) continue;
    const changed = new Set(CHANGES[key]?.(leaf) ?? []);
    changed.delete(leaf);
    for (const other of changed) {
      const text = JSON.stringify(replaceAt(data, path, other));
      const name = `${file} ${path.join('.')}: ${JSON.stringify(leaf)} became ${JSON.stringify(other)}`;
      yield { name, text };
    }
  }
}

/** Changes: the last digit plus and minus one, one digit more, one digit less, the opposite sign. */
function changeNumber(leaf: Leaf): Leaf[] {
  if (typeof leaf !== 'number') return [];
  const written = String(leaf);
  const last = Number(written.at(-1));
  const withLast = (digit: number) => Number(`${written.slice(0, -1)}${String(digit)}`);
  return [
    withLast((last + 1) % 10),
    withLast((last + 9) % 10),
    Number(`${written}e1`),
    Number(`${written}e-1`),
    Number(`${written}e2`),
    Number(`${written}e-2`),
    Number(`${written}e3`),
    Number(`${written}e-3`),
    -leaf,
  ];
}

/** Changes: each character replaced, removed, doubled, or with a space before it; other magnitudes; other letter cases. */
function changePrinted(leaf: Leaf): Leaf[] {
  const printed = String(leaf);
  const characters = [...printed.matchAll(/./gu)].flatMap(({ 0: character, index }) => {
    const put = (text: string) => printed.slice(0, index) + text + printed.slice(index + 1);
    const digit = Number(character);
    const other = /\d/.test(character)
      ? [(digit + 1) % 10, (digit + 9) % 10, 0].map(String)
      : [{ '.': ',', ',': '.', ' ': '\u00a0', '%': ' %' }[character] ?? 'x'];
    return [...other, '', character + character, ` ${character}`].map(put);
  });
  const scales = ['ribu', 'juta', 'miliar', 'triliun', 'billion'];
  return [
    ...characters,
    ...scales.map((scale) => printed.replace(/ribu|miliar/, scale)),
    printed.toUpperCase(),
    printed.toLowerCase(),
    printed.replace('%', ' persen'),
    `${printed} `,
    `${printed}%`,
    `Rp ${printed}`,
  ];
}

function* walkLeaves(value: unknown, path: Path): Generator<[Path, Leaf]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* walkLeaves(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  } else yield [path, value as Leaf];
}

/** The last key of the path: for a list item the key of the list, for texts in `name` or `credits` that key. */
function keyOf(path: Path): string {
  const words = ['name', 'credits'].find((key) => path.includes(key));
  return words ?? String(path.findLast((step) => step !== Number(step)));
}

function* walkItems(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    if (Array.isArray(value)) yield childPath;
    yield* walkItems(child, childPath);
  }
}

function removeAt(data: object, path: Path): unknown {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Parent)[step], data);
  return replaceAt(
    data,
    path.slice(0, -1),
    (parent as unknown[]).toSpliced(Number(path.at(-1)), 1),
  );
}

function replaceAt(value: unknown, [step, ...rest]: Path, item: unknown): unknown {
  if (step === undefined) return item;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Parent) }
  ) as Parent;
  copy[step] = replaceAt(copy[step], rest, item);
  return copy;
}
