/**
 * Runs DuckDB: one line loads the files, with the right types and every value of the edition, and the formulas of the
 * file give its computed figures.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { Edition } from '#editions/edition.ts';
import { slugsOf } from '#charts/registry.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { formatFigure, formatInterval, isUncertain } from '#i18n/format-figure.ts';
import { LOCALES } from '#i18n/locales.ts';
import type { Interval } from '#indicators/interval.ts';
import { loadLine } from '#render/load-lines.ts';
import { writeList, type Cell } from '#render/cell.ts';
import { OBSERVATION_COLUMNS, observationsOf } from '#render/observations.ts';
import { type ObservationColumn } from '#schema/observation.ts';
import { DIST, editions } from './built-site.ts';

/** Types of the loaded columns, some of which the line declares. A year is read as a number, without loss of digits. */
const TYPES: Readonly<Record<ObservationColumn, string>> = {
  id: 'VARCHAR',
  edition: 'BIGINT',
  area_code: 'VARCHAR',
  area_name: 'VARCHAR',
  area_level: 'VARCHAR',
  indicator: 'VARCHAR',
  label: 'VARCHAR',
  sector: 'VARCHAR',
  reading: 'VARCHAR',
  period: 'VARCHAR',
  value: 'DOUBLE',
  unit: 'VARCHAR',
  lower: 'DOUBLE',
  upper: 'DOUBLE',
  bounds: 'VARCHAR',
  display: 'VARCHAR',
  status: 'VARCHAR',
  standing: 'VARCHAR',
  printed: 'VARCHAR',
  source: 'VARCHAR',
  speaker: 'VARCHAR',
  source_url: 'VARCHAR',
  paragraph: 'BIGINT',
  formula: 'VARCHAR',
  inputs: 'VARCHAR',
  url: 'VARCHAR',
};

interface Table {
  types: Record<string, string>;
  rows: Cell[][];
}

async function query(sql: string): Promise<Table> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const answer = await connection.runAndReadAll(sql);
  connection.closeSync();
  const types = answer.columnTypes().map(String);
  return {
    types: Object.fromEntries(
      answer.columnNames().map((name, index) => [name, types[index] ?? '']),
    ),
    rows: answer.getRowsJS().map((row) => row.map(toCell)),
  };
}

function toCell(value: unknown): Cell {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`DuckDB gave a ${typeof value}, which is neither number nor text.`);
}

/** All observations of the edition. In a CSV, which has no types, the year is a number. */
const expectedRows = (edition: Edition, { yearIsText }: { yearIsText: boolean }): Cell[][] =>
  observationsOf(edition).map((row) =>
    OBSERVATION_COLUMNS.map((column) =>
      column === 'edition' && !yearIsText ? Number(row[column]) : writeList(row[column]),
    ),
  );

const FIGURE_ID = /[a-z][a-z0-9/-]*@[0-9-]+/g;

/**
 * The result of a formula, computed only from the file: the value from the values of the inputs, the bounds as minimum
 * and maximum over all combinations of the bounds of the inputs.
 */
async function computeFrom(file: string, formula: string): Promise<Interval & { value: number }> {
  const inputs = formula.match(FIGURE_ID) ?? [];
  const cells = inputs.map(
    (id, place) =>
      `(SELECT value AS v${place}, unnest([lower, upper]) AS b${place} FROM figures WHERE id = '${id}')`,
  );
  const inSql = (letter: string): string => {
    let place = -1;
    return formula.replaceAll(FIGURE_ID, () => `${letter}${(place += 1)}`);
  };
  const { rows } = await query(
    `WITH figures AS (FROM '${file}') SELECT max(${inSql('v')}), min(${inSql('b')}), max(${inSql('b')}) FROM ${cells.join(' CROSS JOIN ')}`,
  );
  const [value, lower, upper] = rows[0]?.map(Number) ?? [];
  if (value === undefined || lower === undefined || upper === undefined)
    throw new Error(`"${formula}" gives nothing.`);
  return { value, lower, upper, lowerClosed: true, upperClosed: true };
}

/** The place value of the last digit of a number; zeros at the end of a whole number do not count as digits. */
function lastDigitOf(number: number): number {
  const [whole = '', fraction = ''] = String(number).split('.');
  return 10 ** (fraction === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -fraction.length);
}

describe.each([...editions])('edition $year', (edition) => {
  const folder = join(DIST, 'data');
  const canonical = join(folder, `${edition.year}.csv`);

  test('the line of the data page loads the canonical CSV with right types and equal values', async () => {
    const { types, rows } = await query(loadLine('duckdb', canonical));
    expect(types).toEqual(TYPES);
    expect(rows).toEqual(expectedRows(edition, { yearIsText: false }));
  });

  test('the file alone loads with the same types, except possibly the codes of areas, which are numerals', async () => {
    const { types } = await query(`FROM '${canonical}'`);
    expect({ ...types, area_code: TYPES.area_code }).toEqual(TYPES);
  });

  test.each(slugsOf(edition))(
    'the same line loads the CSV of %s without making numbers of what was printed',
    async (slug) => {
      const { types, rows } = await query(
        loadLine('duckdb', join(folder, edition.year, `${slug}.csv`)),
      );
      const { area_code, period, printed } = TYPES;
      expect(types).toMatchObject({ area_code, period, printed });
      // DuckDB reads a column with only whole numbers as integers, which is exact too.
      for (const column of ['value', 'lower', 'upper'] as const)
        expect(['BIGINT', TYPES[column]]).toContain(types[column]);
      const known = expectedRows(edition, { yearIsText: false });
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(known).toContainEqual(row);
    },
  );

  test('the CSV for Indonesian Excel loads with its separator and its decimal mark', async () => {
    const file = join(folder, `${edition.year}.excel-id.csv`);
    const { types, rows } = await query(
      `FROM read_csv('${file}', delim = ';', decimal_separator = ',', types = {'kode_wilayah': 'VARCHAR'})`,
    );
    const { columns, codeHeaders } = CATALOGUES.id.data;
    expect(Object.keys(types)).toEqual([
      ...OBSERVATION_COLUMNS.map((column) => columns[column].header),
      ...Object.values(codeHeaders),
    ]);
    const numbers: readonly ObservationColumn[] = ['value', 'lower', 'upper', 'paragraph'];
    const pick = (row: readonly Cell[]) =>
      numbers.map((column) => row[OBSERVATION_COLUMNS.indexOf(column)]);
    const expected = expectedRows(edition, { yearIsText: false });
    expect(rows.map(pick)).toEqual(expected.map(pick));
  });

  const computed = observationsOf(edition).flatMap((row) =>
    row.formula === null ? [] : [{ ...row, formula: row.formula }],
  );

  test('has computed figures to recompute', () => {
    expect(computed.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['derived', 'implied']),
    );
  });

  test.each(computed)(
    'interval arithmetic on the file gives the published value and interval of $id',
    async ({ id, formula, value, lower, upper, display }) => {
      const figure = edition.all.find((each) => each.id === id);
      if (figure === undefined) throw new Error(`There is no ${id}.`);
      const naive = await computeFrom(canonical, formula);
      if (figure.isEstimate) {
        // Estimates have no bounds, so only the value can be recomputed.
        expect([lower, upper]).toEqual([null, null]);
        expect(Math.abs(value - naive.value)).toBeLessThanOrEqual(lastDigitOf(value) * 0.500001);
        return;
      }
      if (lower === null || upper === null) throw new Error(`${id} has no bounds.`);
      const digit = Math.min(...[value, lower, upper].map(lastDigitOf));
      for (const [published, found] of [
        [value, naive.value],
        [lower, naive.lower],
        [upper, naive.upper],
      ] as const)
        expect(Math.abs(published - found)).toBeLessThanOrEqual(digit * 0.500001);
      const printable = { ...figure, value: naive.value, interval: naive };
      expect(formatFigure(printable, 'en', 'sign')).toBe(display);
      expect(isUncertain(printable)).toBe(isUncertain(figure));
      for (const locale of isUncertain(figure) ? LOCALES : [])
        expect(formatInterval(printable, locale)).toBe(formatInterval(figure, locale));
    },
  );

  test('the JSON loads with the same values', async () => {
    const file = join(folder, `${edition.year}.json`);
    const columns = OBSERVATION_COLUMNS.map((column) =>
      column === 'inputs' ? "nullif(array_to_string(inputs, ' '), '') AS inputs" : column,
    ).join(', ');
    const { types, rows } = await query(
      `SELECT ${columns} FROM (SELECT unnest(observations, max_depth := 2) FROM '${file}')`,
    );
    expect(types).toEqual({ ...TYPES, edition: 'VARCHAR' });
    expect(rows).toEqual(expectedRows(edition, { yearIsText: true }));
  });
});
