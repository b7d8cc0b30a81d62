/** DuckDB, for real: one line loads the files, with the right types and every value of the edition. */
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { Edition } from '#editions/edition.ts';
import { CHART_SLUGS } from '#charts/registry.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { loadLine } from '#render/load-lines.ts';
import { writeList, type Cell } from '#render/cell.ts';
import { OBSERVATION_COLUMNS, observationsOf } from '#render/observations.ts';
import { type ObservationColumn } from '#schema/observation.ts';
import { DIST, editions } from './built-site.ts';

/** With the columns that the line declares; a year is read as a number, and none of its digits is lost. */
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

/** Everything that the edition says, but its year as the number that a CSV makes of it. */
const expectedRows = (edition: Edition, { yearIsText }: { yearIsText: boolean }): Cell[][] =>
  observationsOf(edition).map((row) =>
    OBSERVATION_COLUMNS.map((column) =>
      column === 'edition' && !yearIsText ? Number(row[column]) : writeList(row[column]),
    ),
  );

describe.each([...editions])('edition $year', (edition) => {
  const folder = join(DIST, 'data');
  const canonical = join(folder, `${edition.year}.csv`);

  test('the line of the data page loads the canonical CSV with right types and equal values', async () => {
    const { types, rows } = await query(loadLine('duckdb', canonical));
    expect(types).toEqual(TYPES);
    expect(rows).toEqual(expectedRows(edition, { yearIsText: false }));
  });

  test('the bare file loads with the same types, because a period and a printed number are not all numerals', async () => {
    const { types } = await query(`FROM '${canonical}'`);
    expect(types).toEqual(TYPES);
  });

  test.each(CHART_SLUGS)(
    'the same line loads the CSV of %s without making numbers of what was printed',
    async (slug) => {
      const { types, rows } = await query(
        loadLine('duckdb', join(folder, edition.year, `${slug}.csv`)),
      );
      const { area_code, period, printed } = TYPES;
      expect(types).toMatchObject({ area_code, period, printed });
      // Of whole numbers alone DuckDB makes integers, which hold them as well.
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
