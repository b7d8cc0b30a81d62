import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { slugsOf, specifyChart, tableOf } from '#charts/registry.ts';
import { renderChartCsv, renderCsv, renderExcelCsv } from '#render/csv.ts';
import { writeList, type Cell } from '#render/cell.ts';
import { observationsOf, OBSERVATION_COLUMNS } from '#render/observations.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const asText = (cell: Cell, decimalMark: string): string =>
  typeof cell === 'number' ? String(cell).replace('.', decimalMark) : (cell ?? '');
const expected = (decimalMark: string): string[][] =>
  observationsOf(edition).map((row) =>
    OBSERVATION_COLUMNS.map((column) => asText(writeList(row[column]), decimalMark)),
  );

describe('the canonical CSV', () => {
  test('holds every observation, cell by cell', () => {
    const [header, ...rows] = parse(renderCsv(edition));
    expect(header).toEqual([...OBSERVATION_COLUMNS]);
    expect(rows).toEqual(expected('.'));
    expect(rows).toHaveLength(edition.all.length);
  });

  test('says of every computed figure that both bounds are possible', () => {
    const computed = observationsOf(edition).filter(({ status }) => status !== 'reported');
    expect(computed.some(({ bounds }) => bounds === '[]')).toBe(true);
    expect(computed.filter(({ bounds }) => bounds === '[)')).toEqual([]);
  });

  test('ends each line with CRLF and has no byte order mark', () => {
    const csv = renderCsv(edition);
    expect(csv.split('\r\n')).toHaveLength(edition.all.length + 2);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.charCodeAt(0)).not.toBe(0xfeff);
  });
});

describe('the twin for Indonesian Excel', () => {
  const [header = [], ...rows] = parse(renderExcelCsv(edition), { delimiter: ';', bom: true });
  const { columns, codeHeaders, areaLevels, standings } = CATALOGUES.id.data;

  test('has the columns under Indonesian headers, then the codes of the columns with words', () => {
    expect(header).toEqual([
      ...OBSERVATION_COLUMNS.map((column) => columns[column].header),
      ...Object.values(codeHeaders),
    ]);
    expect(header.slice(0, 5)).toEqual(
      'kode_baris,edisi,kode_wilayah,nama_wilayah,tingkat_wilayah'.split(','),
    );
  });

  test('holds the same numbers with decimal commas, and the same codes', () => {
    for (const column of [
      'id',
      'value',
      'lower',
      'upper',
      'bounds',
      'printed',
      'inputs',
    ] as const) {
      const index = OBSERVATION_COLUMNS.indexOf(column);
      expect(rows.map((row) => row[index])).toEqual(expected(',').map((row) => row[index]));
    }
    for (const [place, column] of Object.keys(codeHeaders).entries()) {
      const index = OBSERVATION_COLUMNS.findIndex((name) => name === column);
      expect(rows.map((row) => row[OBSERVATION_COLUMNS.length + place])).toEqual(
        expected(',').map((row) => row[index]),
      );
    }
  });

  test('has Indonesian words in the columns for people', () => {
    const [first] = rows;
    const cell = (name: string): string | undefined => first?.[header.indexOf(name)];
    expect(cell('nama')).toBe('Peserta aktif');
    expect(cell('tampilan')).toBe('261.814');
    expect(cell('satuan')).toBe(CATALOGUES.id.units.person);
    expect(cell('tingkat_wilayah')).toBe(areaLevels.province);
    expect(cell('penyampaian')).toBe(standings.outlet);
    expect(cell('alamat')).not.toContain('/en/');
  });

  test('opens with a byte order mark, so that Excel reads UTF-8', () => {
    expect(renderExcelCsv(edition).charCodeAt(0)).toBe(0xfeff);
  });
});

test.each(slugsOf(edition))('the table of %s holds the rows of the chart', (slug) => {
  const [, ...rows] = parse(renderChartCsv(tableOf(slug, edition), edition));
  expect(rows.map((row) => row[OBSERVATION_COLUMNS.indexOf('id')])).toEqual(
    specifyChart(slug, edition, 'id').rows.map(({ figure }) => figure.id),
  );
  const known = parse(renderCsv(edition));
  for (const row of rows) expect(known).toContainEqual(row);
});

test('no row is left out of a table whose figures are copies of those of the edition', () => {
  const table = tableOf('coverage', edition);
  expect(renderChartCsv(structuredClone(table), edition)).toBe(renderChartCsv(table, edition));
});
