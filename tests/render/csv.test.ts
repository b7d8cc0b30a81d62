import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CHART_SLUGS, specifyChart, tableOf } from '#charts/registry.ts';
import { renderChartCsv, renderCsv, renderExcelCsv } from '#render/csv.ts';
import { observationsOf, OBSERVATION_COLUMNS, type Cell } from '#render/observations.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const asText = (cell: Cell, decimalMark: string): string =>
  typeof cell === 'number' ? String(cell).replace('.', decimalMark) : (cell ?? '');
const expected = (decimalMark: string): string[][] =>
  observationsOf(edition).map((row) =>
    OBSERVATION_COLUMNS.map((column) => asText(row[column], decimalMark)),
  );

describe('the canonical CSV', () => {
  test('holds every observation, cell by cell', () => {
    const [header, ...rows] = parse(renderCsv(edition));
    expect(header).toEqual([...OBSERVATION_COLUMNS]);
    expect(rows).toEqual(expected('.'));
    expect(rows).toHaveLength(edition.all.length);
  });

  test('ends each line with CRLF and has no byte order mark', () => {
    const csv = renderCsv(edition);
    expect(csv.split('\r\n')).toHaveLength(edition.all.length + 2);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.charCodeAt(0)).not.toBe(0xfeff);
  });
});

describe('the twin for Indonesian Excel', () => {
  test('holds the same cells with decimal commas under Indonesian headers', () => {
    const [header, ...rows] = parse(renderExcelCsv(edition), {
      delimiter: ';',
      bom: true,
    });
    expect(header).toEqual([
      'edisi',
      'kode_provinsi',
      'nama_provinsi',
      'indikator',
      'sektor',
      'periode',
      'nilai',
      'satuan',
      'batas_bawah',
      'batas_atas',
      'status',
      'tercetak',
      'sumber',
      'alamat_sumber',
      'paragraf',
      'catatan',
    ]);
    expect(rows).toEqual(expected(','));
  });

  test('opens with a byte order mark, so that Excel reads UTF-8', () => {
    expect(renderExcelCsv(edition).charCodeAt(0)).toBe(0xfeff);
  });
});

test.each(CHART_SLUGS)('the table of %s holds the rows of the chart', (slug) => {
  const [, ...rows] = parse(renderChartCsv(tableOf(slug, edition), edition));
  expect(rows.map((row) => row[6])).toEqual(
    specifyChart(slug, edition, 'id').rows.map(({ figure }) => String(figure.value)),
  );
});

test('no row is left out of a table whose figures are copies of those of the edition', () => {
  const table = tableOf('coverage', edition);
  expect(renderChartCsv(structuredClone(table), edition)).toBe(renderChartCsv(table, edition));
});
