import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  answers,
  COLUMNS,
  FILTERS,
  readQuestion,
  selectRecords,
  sortRows,
  writeQuestion,
  type Question,
  type Row,
} from '#browser/figure-rows.ts';
import { renderCsv } from '#render/csv.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text);
const question: fc.Arbitrary<Question> = fc.record(
  {
    ...(Object.fromEntries(FILTERS.map((name) => [name, word])) as Record<
      (typeof FILTERS)[number],
      fc.Arbitrary<string>
    >),
    sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
  },
  { requiredKeys: [] },
);

describe('the address', () => {
  test('stores every filter and sort order, and returns it', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readQuestion(writeQuestion(asked))).toEqual(asked);
      }),
    );
  });

  test('is read as people write it', () => {
    const asked: Question = {
      q: 'peserta aktif',
      status: 'derived',
      sort: { column: 'value', descending: true },
    };
    expect(writeQuestion(asked)).toBe('?q=peserta+aktif&status=derived&sort=-value');
    expect(readQuestion('?q=peserta%20aktif&sort=-value&status=derived')).toEqual(asked);
  });

  test('of a table without filters has no query string', () => {
    expect(writeQuestion({})).toBe('');
    expect(writeQuestion({ q: '', source: '' }, '?q=x&sort=value')).toBe('');
  });

  test('has its parameters in a fixed order', () => {
    const asked: Question = { status: 'derived', sort: { column: 'value', descending: false } };
    expect(writeQuestion(asked, '?sort=value')).toBe('?status=derived&sort=value');
  });

  test('keeps parameters of other scripts', () => {
    expect(writeQuestion({ area: 'kaur' }, '?utm_source=x&q=old')).toBe('?utm_source=x&area=kaur');
  });

  test.each(['?sort=colour', '?sort=--value', '?sort=', '?colour=red', '?q=%20', '?status='])(
    'with %s has no filter and no sort order',
    (query) => {
      expect(readQuestion(query)).toEqual({});
    },
  );
});

const row = (text: string, given: Partial<Row> = {}): Row => ({
  text,
  source: 'antara',
  status: 'reported',
  indicator: 'coverage',
  area: 'province',
  keys: { indicator: [text], period: [''], value: [0, 0], status: [''], source: [''] },
  ...given,
});

describe('a row matches', () => {
  test.each([
    ['its words, in any order and case', 'UPAH peserta', true],
    ['a part of a word or number', '261.8', true],
    ['words of which it lacks one', 'peserta klaim', false],
    ['nothing', '', true],
  ])('%s', (_, q, expected) => {
    expect(answers(row('Peserta aktif: Penerima upah 261.814'), { q })).toBe(expected);
  });

  test.each(['source', 'status', 'indicator', 'area'] as const)(
    'a code of its %s only if it is the same',
    (name) => {
      const some = row('x');
      expect(answers(some, { [name]: some[name] })).toBe(true);
      expect(answers(some, { [name]: some[name].slice(1) })).toBe(false);
    },
  );

  test('only if it passes all filters', () => {
    expect(answers(row('x'), { q: 'x', area: 'kaur' })).toBe(false);
  });
});

const keyed = (text: string, column: (typeof COLUMNS)[number], keys: Row['keys']['value']): Row => {
  const { keys: others } = row(text);
  return row(text, { keys: { ...others, [column]: keys } });
};
const order = (rows: readonly Row[], column: (typeof COLUMNS)[number], descending = false) =>
  sortRows(rows, { column, descending }, 'id').map(({ text }) => text);

describe('sorted rows', () => {
  test('are in numerical order within each unit, in both directions', () => {
    const rows = [
      keyed('Rp2', 'value', [1, 2]),
      keyed('1.000 orang', 'value', [0, 1000]),
      keyed('Rp10', 'value', [1, 10]),
      keyed('-5 orang', 'value', [0, -5]),
      keyed('9 orang', 'value', [0, 9]),
    ];
    expect(order(rows, 'value')).toEqual(['-5 orang', '9 orang', '1.000 orang', 'Rp2', 'Rp10']);
    expect(order(rows, 'value', true)).toEqual([
      '1.000 orang',
      '9 orang',
      '-5 orang',
      'Rp10',
      'Rp2',
    ]);
  });

  test('are in numerical order also for fractions and negative numbers', () => {
    const values = [0.5, 0.4184, -0.9, 1e21, -0.25];
    const rows = values.map((value) => keyed(String(value), 'value', [0, value]));
    expect(order(rows, 'value').map(Number)).toEqual([-0.9, -0.25, 0.4184, 0.5, 1e21]);
  });

  test('are in order of time: a year before its months, a month before its days', () => {
    const periods = ['2024-12', '2023', '2024-11-20', '2024', '2024-11'];
    const rows = periods.map((period) => keyed(period, 'period', [period]));
    expect(order(rows, 'period')).toEqual(['2023', '2024', '2024-11', '2024-11-20', '2024-12']);
  });

  test('are in the alphabetical order of the language', () => {
    const rows = ['beasiswa', 'Élan', 'Cakupan', 'api', 'Zakat'].map((text) => row(text));
    expect(order(rows, 'indicator')).toEqual(['api', 'beasiswa', 'Cakupan', 'Élan', 'Zakat']);
    expect(order(rows, 'indicator', true)).toEqual(['Zakat', 'Élan', 'Cakupan', 'beasiswa', 'api']);
  });

  test('that are equal keep their order in both directions', () => {
    const rows = ['b', 'a', 'c'].map((text) => keyed(text, 'status', ['same']));
    expect(order(rows, 'status')).toEqual(['b', 'a', 'c']);
    expect(order(rows, 'status', true)).toEqual(['b', 'a', 'c']);
  });
});

describe('the records of a selection', () => {
  const csv = renderCsv(edition);
  const [header, ...lines] = csv.trimEnd().split('\r\n');
  const ids = edition.all.map(({ id }) => id);

  test('of all figures are the complete file', () => {
    expect(selectRecords(csv, ids)).toBe(csv);
  });

  test('of some figures are their lines, byte by byte, in the requested order', () => {
    const [third, first] = [ids[2] ?? '', ids[0] ?? ''];
    expect(selectRecords(csv, [third, first])).toBe([header, lines[2], lines[0], ''].join('\r\n'));
  });

  test('are found by the column id, also with quotation marks and line breaks in cells', () => {
    const cells = fc.array(
      fc.string({ unit: 'grapheme-ascii' }).map((text) => `${text}"\r\n,`),
      {
        minLength: 2,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(cells, (texts) => {
        const records = texts.map((text, index) => [`part/a-${index}@2024`, text]);
        const file = stringify([['id', 'text'], ...records], { record_delimiter: 'windows' });
        const chosen = records.toReversed().map(([id = '']) => id);
        expect(parse(selectRecords(file, chosen))).toEqual([
          ['id', 'text'],
          ...records.toReversed(),
        ]);
      }),
    );
  });

  test('are refused if one is missing', () => {
    expect(() => selectRecords(csv, [ids[0] ?? '', 'lost@2024'])).toThrow('lost@2024');
  });
});
