/** Rows of a regency, and rows that two outlets print, beside the rows of the province that formulas use. */
import { describe, expect, test } from 'vitest';

import { coverageByBase } from '#charts/coverage-by-base/chart.ts';
import { slugsOf, specifyChart } from '#charts/registry.ts';
import { buildEdition, type Edition } from '#editions/edition.ts';
import { inEachLanguage, LOCALES } from '#i18n/locales.ts';
import type { FigureId } from '#indicators/figure.ts';
import {
  correctionsText,
  editionText,
  faultLines,
  type Files,
  frozenEdition,
  parseFrozen,
  sourcesText,
} from '../frozen-data.ts';

interface Row {
  readonly indicator: string;
  readonly area?: string;
  readonly sector?: string;
  /** The day on which the row was added. */
  readonly added?: string;
  readonly period: string;
  readonly printed: string;
  readonly value: number;
  readonly roundingStep: number;
  readonly unit: 'person' | 'ratio' | 'rupiah';
}

interface Lists {
  readonly id: string;
  periods: string[];
  areas?: string[];
  readonly ledger: { numerals: object[] };
}

/** A source of another outlet than the rows of the province for these periods. */
const SOURCE = 'koran-rb';

const person = (indicator: string, period: string, value: number, area?: string): Row => ({
  indicator,
  ...(area !== undefined && { area }),
  period,
  printed: String(value),
  value,
  roundingStep: 1,
  unit: 'person',
});
const percent = (period: string, value: number, area?: string): Row => ({
  ...person('coverage', period, value / 100, area),
  printed: `${value} persen`,
  roundingStep: 0.01,
  unit: 'ratio',
});

/** The frozen edition with more rows of a source, which are also in the lists of that source. */
function withRows(source: string, rows: readonly Row[], place: 'first' | 'last' = 'last'): Edition {
  const [built] = parseFrozen(filesWithRows(source, rows, place)).editions;
  if (built === undefined) throw new Error('There is no edition.');
  return built;
}

/** The files of that edition. */
function filesWithRows(source: string, rows: readonly Row[], place: 'first' | 'last'): Files {
  const edition = JSON.parse(editionText) as { elsewhere: object[] };
  const file = JSON.parse(sourcesText) as { sources: Lists[] };
  const lists = file.sources.find(({ id }) => id === source);
  if (lists === undefined) throw new Error(`There is no source "${source}".`);
  const added = rows.map((row) => ({ ...row, source, paragraph: null, standing: 'outlet' }));
  edition.elsewhere =
    place === 'first' ? [...added, ...edition.elsewhere] : [...edition.elsewhere, ...added];
  lists.periods = [...new Set([...lists.periods, ...rows.map(({ period }) => period)])];
  const areas = new Set([...(lists.areas ?? []), ...rows.flatMap(({ area }) => area ?? [])]);
  if (areas.size > 0) lists.areas = [...areas];
  lists.ledger.numerals = [
    ...lists.ledger.numerals,
    ...rows.map(({ printed, area, sector }) => ({
      paragraph: null,
      printed,
      standing: 'outlet',
      ...(area !== undefined && { area }),
      ...(sector !== undefined && { sector }),
    })),
  ];
  return { '2024.json': JSON.stringify(edition), 'sources.json': JSON.stringify(file) };
}

const computedOf = (edition: Edition) =>
  edition.all
    .filter(({ group }) => group === 'computed')
    .map(({ id, value, interval }) => ({ id, value, interval }));
const idsOf = (edition: Edition): FigureId[] => edition.all.map(({ id }) => id);

describe.each(['first', 'last'] as const)('rows of a regency that stand %s', (place) => {
  test.each<[what: string, rows: readonly Row[]]>([
    ['a base of the newest period', [person('coverage-base', '2026-01', 40000, 'kaur')]],
    ['a base of a period of the province', [person('coverage-base', '2025-12', 40000, 'kaur')]],
    ['covered workers', [person('covered-workers', '2025-09-01', 20000, 'kaur')]],
    ['covered workers of a later period', [person('covered-workers', '2026-01', 20000, 'kaur')]],
    [
      'covered workers and their coverage',
      [person('covered-workers', '2026-01', 20000, 'kaur'), percent('2026-01', 40, 'kaur')],
    ],
    [
      'protected workers of the day of a budget',
      [person('vulnerable-workers-protected', '2025-12-11', 500, 'kaur')],
    ],
    [
      'a budget and a contribution',
      [
        {
          indicator: 'vulnerable-workers-budget',
          area: 'kaur',
          period: '2025-12-11',
          printed: 'Rp300 juta',
          value: 300e6,
          roundingStep: 1e6,
          unit: 'rupiah',
        },
        {
          indicator: 'vulnerable-worker-contribution',
          area: 'kaur',
          period: '2025-08',
          printed: 'Rp20.000',
          value: 20000,
          roundingStep: 1,
          unit: 'rupiah',
        },
      ],
    ],
  ])('change no computed figure of the province: %s', (_, rows) => {
    expect(computedOf(withRows(SOURCE, rows, place))).toEqual(computedOf(frozenEdition));
  });

  test('change neither the audits nor the glasses of the chart of bases', () => {
    const edition = withRows(
      'bpjs-ketenagakerjaan',
      [
        person('covered-workers', '2025-12', 20000, 'kaur'),
        person('coverage-base', '2026-01', 400000, 'kaur'),
      ],
      place,
    );
    expect(edition.audits).toEqual(frozenEdition.audits);
    const tableOf = (each: Edition) => coverageByBase.tableOf(each).map(({ id }) => id);
    expect(tableOf(edition)).toEqual(tableOf(frozenEdition));
  });
});

describe('a quantity that two outlets report for one period', () => {
  const edition = withRows(SOURCE, [
    person('coverage-base', '2025-12', 700000),
    person('covered-workers', '2025-12', 260000),
    person('covered-workers', '2025-09-01', 190000),
    percent('2025-09-01', 25),
    {
      indicator: 'vulnerable-workers-budget',
      period: '2025-12-11',
      printed: 'Rp3 miliar',
      value: 3e9,
      roundingStep: 1e9,
      unit: 'rupiah',
    },
  ]);

  test('has each of its figures once', () => {
    expect(idsOf(edition)).toContain('coverage-base/by-koran-rb@2025-12');
    expect(idsOf(edition)).toHaveLength(new Set(idsOf(edition)).size);
  });

  test('is computed with as its first row has it', () => {
    expect(computedOf(edition)).toEqual(computedOf(frozenEdition));
  });
});

test('a statement on coverage is checked with the counts of its own source alone', () => {
  const edition = withRows(SOURCE, [person('covered-workers', '2025-12', 120000)], 'first');
  expect(edition.figure('covered-workers@2025-12').source).toBe(SOURCE);
  expect(edition.audits.filter(({ name }) => name === 'coverage')).toHaveLength(
    frozenEdition.audits.filter(({ name }) => name === 'coverage').length - 1,
  );
});

test('a count of one segment is not compared with a count of all participants', () => {
  const count = { ...person('active-participants', '2023-12', 70000), sector: 'informal' };
  expect(withRows(SOURCE, [count]).comparisons).toEqual(frozenEdition.comparisons);
});

test('a count within December is not later than the end of the year', () => {
  const edition = withRows(SOURCE, [person('covered-workers', '2024-12-10', 250000)]);
  expect(computedOf(edition)).toEqual(computedOf(frozenEdition));
  expect(slugsOf(edition)).toEqual(slugsOf(frozenEdition));
});

test('a share is tested only against counts of its own source', () => {
  const counts = [
    person('employed', '2024-08', 1200000),
    person('formal-employed', '2024-08', 300000),
  ];
  const edition = withRows(SOURCE, counts, 'first');
  expect(edition.figure('employed@2024-08').source).toBe(SOURCE);
  expect(edition.audits.map(({ name }) => name)).not.toContain('formal-share');
});

test('the inactive share is computed from a source with both of its counts', () => {
  const inactive = person('inactive-participants', '2023-12', 20000);
  const { value, interval } = withRows(SOURCE, [inactive], 'first').figure(
    'inactive-share@2023-12',
  );
  expect({ value, interval }).toEqual({
    value: frozenEdition.figure('inactive-share@2023-12').value,
    interval: frozenEdition.figure('inactive-share@2023-12').interval,
  });
});

test('a row that was added later is refused above a row of the same quantity', () => {
  const row = { ...percent('2024-11-20', 38), added: '2027-01-02' };
  expect(faultLines(filesWithRows(SOURCE, [row], 'last'))).toEqual([]);
  expect(faultLines(filesWithRows(SOURCE, [row], 'first'))).toEqual([
    expect.stringMatching(
      /elsewhere\[0\]: found "coverage" of 2024-11-20 above the row of "betv", expected a place below elsewhere\[\d+\], which was published before/,
    ),
  ]);
});

test('a row of the primary source may not name another source, even with a complete ledger', () => {
  const edition = JSON.parse(editionText) as { primary: { indicator: string; source: string }[] };
  const file = JSON.parse(sourcesText) as {
    sources: {
      url: string;
      ledger: { perParagraph: number[]; numerals: { printed: string; paragraph: number }[] };
    }[];
  };
  const [primary] = file.sources;
  const index = edition.primary.findIndex(({ indicator }) => indicator === 'scholarship-children');
  const row = edition.primary[index];
  if (primary === undefined || row === undefined) throw new Error('There is no such row.');
  row.source = 'copy';
  const { numerals, perParagraph } = primary.ledger;
  const copied = numerals.filter(({ printed }) => printed === '481');
  const countOf = (paragraph: number) =>
    copied.filter((numeral) => numeral.paragraph === paragraph).length;
  file.sources.push({
    ...primary,
    ...{ id: 'copy', url: 'https://copy.example/news' },
    ledger: {
      ...primary.ledger,
      perParagraph: perParagraph.map((_, paragraph) => countOf(paragraph)),
      numerals: copied,
    },
  });
  primary.ledger.numerals = numerals.filter((numeral) => !copied.includes(numeral));
  primary.ledger.perParagraph = perParagraph.map((count, index) => count - countOf(index));
  const faults = faultLines({
    '2024.json': JSON.stringify(edition),
    'sources.json': JSON.stringify(file),
  });
  expect(faults).toContainEqual(
    expect.stringContaining(
      `primary[${index}].source: found "copy", expected "bengkulu-ekspress", the source of the edition`,
    ),
  );
});

test('an edition whose total is smaller than a segment was is built as of every day', () => {
  const { corrections } = JSON.parse(correctionsText) as { corrections: object[] };
  const [edition] = parseFrozen({
    'corrections.json': JSON.stringify({
      $schema: './corrections.schema.json',
      corrections: [
        {
          date: '2027-02-03',
          edition: '2024',
          figure: 'active-participants@2024-12',
          was: { printed: '26.181', value: 26181 },
          now: { printed: '261.814', value: 261814 },
          reason: inEachLanguage(() => 'Salah.'),
        },
        ...corrections,
      ],
    }),
  }).editions;
  if (edition === undefined) throw new Error('There is no edition.');
  const former = edition.asOf(edition.published);
  expect(former.find('ucj-denominator/without-construction@2024')).toBeUndefined();
  for (const locale of LOCALES)
    expect(specifyChart('coverage', former, locale).notes.join()).not.toContain('undefined');
});

test('an edition with one id for two figures is not built, and the error names the id', () => {
  const { datasets, sources } = parseFrozen();
  const data = datasets[0]?.data;
  const row = data?.primary[0];
  if (data === undefined || row === undefined) throw new Error('There is no row.');
  expect(() =>
    buildEdition({ ...data, primary: [...data.primary, row] }, sources.data.sources),
  ).toThrow(
    'A fault of the program, not of the data: edition 2024 has two figures "active-participants@2024-12".',
  );
});
