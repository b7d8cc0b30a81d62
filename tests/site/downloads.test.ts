/** The files that people load into other programs have exactly the observations of the edition, cell by cell. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { specifyCharts } from '#charts/registry.ts';
import type { Edition } from '#editions/edition.ts';
import { EDITION_FORMERLY_ON_DATA_PAGE } from '#editions/former-ids.ts';
import { figurePath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { writeList } from '#render/cell.ts';
import { observationsOf } from '#render/observations.ts';
import { INDONESIAN_HEADERS, indonesianRows } from '../indonesian-table.ts';
import { dataPages, editionDataPages, editions, pages, readBuilt } from './built-site.ts';

/** A contract with everyone who loads the files: a changed column breaks their programs. */
const COLUMNS =
  'id,edition,area_code,area_name,area_level,indicator,label,sector,reading,period,value,unit,lower,upper,bounds,display,status,standing,printed,source,speaker,source_url,paragraph,formula,inputs,url'.split(
    ',',
  );
const NUMBER_COLUMNS = new Set(['value', 'lower', 'upper', 'paragraph']);
const BOM = '\ufeff';

const readCsv = (file: string): string[][] =>
  parse(readBuilt(file), { record_delimiter: '\r\n', relax_column_count: false });

/** The expected cells of the canonical file: plain digits with a decimal point, an empty cell for a missing value. */
const expectedRows = (edition: Edition): string[][] =>
  observationsOf(edition).map((observation) =>
    Object.values(observation).map((cell) => String(writeList(cell) ?? '')),
  );

/** Faults by RFC 4180. Splits the records with a regular expression, because CSV parsers accept faulty files. */
function faultsByRfc4180(text: string, delimiter: string): string[] {
  const field = `(?:[^"\\r\\n${delimiter}]*|"(?:[^"]|"")*")`;
  const record = new RegExp(`${field}(?:${delimiter}${field})*\\r\\n`, 'y');
  const widths = new Set<number>();
  while (record.lastIndex < text.length) {
    const start = record.lastIndex;
    const [found] = record.exec(text) ?? [];
    if (found === undefined)
      return [`after character ${start}: ${JSON.stringify(text.slice(start, start + 60))}`];
    widths.add(found.replaceAll(/"(?:[^"]|"")*"/g, '').split(delimiter).length);
  }
  return widths.size === 1 ? [] : [`records have ${[...widths].join(' and ')} fields`];
}

const files = editions.flatMap((edition) => [
  {
    file: `data/${edition.year}.csv`,
    delimiter: ',',
    decimalMark: '.',
    bom: false,
    isChart: false,
    edition,
  },
  {
    file: `data/${edition.year}.excel-id.csv`,
    delimiter: ';',
    decimalMark: ',',
    bom: true,
    isChart: false,
    edition,
  },
  ...specifyCharts(edition, 'en').map(({ slug }) => ({
    file: `data/${edition.year}/${slug}.csv`,
    delimiter: ',',
    decimalMark: '.',
    bom: false,
    isChart: true,
    edition,
  })),
]);

describe.each(files)('$file', ({ file, delimiter, decimalMark, bom, isChart }) => {
  const text = readBuilt(file);
  const body = bom ? text.slice(BOM.length) : text;
  /** To be called within a test, so that a file that cannot be parsed fails a test with its name. */
  const readRecords = (): string[][] => parse(body, { delimiter, record_delimiter: '\r\n' });
  const readRows = (): string[][] => readRecords().slice(1);

  test(bom ? 'opens with a byte order mark, for Excel' : 'has no byte order mark', () => {
    expect(text.startsWith(BOM)).toBe(bom);
    expect(body).not.toContain(BOM);
  });

  test('is RFC 4180: CRLF after every record, quotes where needed, as many fields everywhere', () => {
    expect(faultsByRfc4180(body, delimiter)).toEqual([]);
  });

  test('has rows', () => {
    expect(readRows().length).toBeGreaterThan(0);
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    // A number below 0 is a number in every spreadsheet.
    const formulas = readRecords()
      .flat()
      .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:[.,]\d+)?$/.test(cell));
    expect(formulas, 'write these cells another way in src/render/csv.ts').toEqual([]);
  });

  test(`writes numbers in plain digits with “${decimalMark}”`, () => {
    const columns = COLUMNS.flatMap((column, index) => (NUMBER_COLUMNS.has(column) ? [index] : []));
    const plain = decimalMark === '.' ? /^-?\d+(?:\.\d+)?$/ : /^-?\d+(?:,\d+)?$/;
    const cells = readRows().flatMap((row) => columns.map((index) => row[index] ?? ''));
    expect(cells.filter((cell) => cell !== '' && !plain.test(cell))).toEqual([]);
    // The table of a chart may have only whole numbers.
    if (!isChart) expect(cells.filter((cell) => cell.includes(decimalMark))).not.toEqual([]);
  });

  test('gives every row a status, and a value between its bounds, which estimates do not have', () => {
    const cell = (row: readonly string[], column: string): string =>
      row[COLUMNS.indexOf(column)] ?? '';
    const number = (row: readonly string[], column: string): number =>
      Number.parseFloat(cell(row, column).replace(',', '.'));
    const statuses: readonly string[] = bom
      ? Object.values(CATALOGUES.id.figure.statuses)
      : ['reported', 'derived', 'implied'];
    for (const row of readRows()) {
      expect(statuses, row.join()).toContain(cell(row, 'status'));
      const id = cell(row, 'id');
      const figure = editions.flatMap(({ all }) => all).find((each) => each.id === id);
      if (figure?.isEstimate === true) {
        expect([cell(row, 'lower'), cell(row, 'upper'), cell(row, 'bounds')], id).toEqual([
          '',
          '',
          '',
        ]);
        continue;
      }
      expect(number(row, 'lower'), row.join()).toBeLessThanOrEqual(number(row, 'value'));
      expect(number(row, 'upper'), row.join()).toBeGreaterThanOrEqual(number(row, 'value'));
    }
  });
});

describe.each([...editions])('edition $year', (edition) => {
  const { year } = edition;
  const readCanonical = (): string[][] => readCsv(`data/${year}.csv`);

  test('the canonical CSV holds every observation of the edition, cell by cell', () => {
    expect(readCanonical()).toEqual([COLUMNS, ...expectedRows(edition)]);
  });

  test('the CSV for Indonesian Excel holds the same rows in Indonesian, and the codes of its words', () => {
    const [headers, ...rows] = parse(readBuilt(`data/${year}.excel-id.csv`), {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
    });
    expect(headers).toEqual(INDONESIAN_HEADERS);
    const withPoints = rows.map((row) =>
      row.map((cell, index) =>
        NUMBER_COLUMNS.has(COLUMNS[index] ?? '') ? cell.replace(',', '.') : cell,
      ),
    );
    expect(withPoints).toEqual(
      indonesianRows(edition).map((row) => row.map((cell) => String(cell ?? ''))),
    );
  });

  const json = JSON.parse(readBuilt(`data/${year}.json`)) as {
    edition: unknown;
    observations: Record<string, unknown>[];
    sources: { id: string }[];
  };

  test('the JSON holds the same observations, each with the id and the inputs of its figure', () => {
    const expected = observationsOf(edition);
    expect(json.observations).toEqual(expected);
    expect(json.edition).toBe(year);
  });

  test('the JSON names every source that its observations come from', () => {
    const known = json.sources.map(({ id }) => id);
    const used = json.observations.flatMap(({ source }) =>
      typeof source === 'string' ? [source] : [],
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('every formula of the JSON names only figures that it holds', () => {
    const ids = new Set(json.observations.map(({ id }) => String(id)));
    const inputs = json.observations.flatMap(({ inputs }) =>
      Array.isArray(inputs) ? inputs.map(String) : [],
    );
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('the ids of the JSON are those of its figures', () => {
    expect(json.observations.map(({ id }) => id)).toEqual(edition.all.map(({ id }) => id));
  });

  test.each(specifyCharts(edition, 'en'))(
    'the CSV of $slug holds every figure that the chart draws',
    (chart) => {
      const [headers, ...rows] = readCsv(`data/${year}/${chart.slug}.csv`).map((row) =>
        row.join('\u0000'),
      );
      expect(headers).toBe(COLUMNS.join('\u0000'));
      const known = readCanonical().map((row) => row.join('\u0000'));
      expect(
        rows.filter((row) => !known.includes(row)),
        'these rows are not in the canonical CSV',
      ).toEqual([]);
      const drawn = pages
        .filter((page) => page.chart?.slug === chart.slug && page.edition === edition)
        .flatMap(({ document }) => [...document.querySelectorAll('[data-figure]')])
        .map((mark) => mark.getAttribute('data-figure') ?? '');
      expect(drawn.length).toBeGreaterThan(0);
      const missing = [...new Set(drawn)].filter((id) => {
        const index = edition.all.findIndex((figure) => figure.id === id);
        return !rows.includes(known[index + 1] ?? id);
      });
      expect(missing, `add these figures to the rows of src/charts/${chart.slug}.ts`).toEqual([]);
    },
  );
});

test.each(editionDataPages)(
  'every figure of its edition has its row in $path, and no row is without one',
  ({ document, edition }) => {
    const rows = [...document.querySelectorAll('tr[id]')].map(({ id }) => id);
    expect(rows.sort()).toEqual(edition.all.map(({ id }) => id).sort());
  },
);

test.each(dataPages)(
  'every former address of a row, $path#<fragment>, is a link to the row in the table of its edition',
  ({ document, locale }) => {
    const links = [...document.querySelectorAll('.index a')].map((link) => [
      link.id,
      link.getAttribute('href'),
    ]);
    const rows = editions
      .filter(({ year }) => year === EDITION_FORMERLY_ON_DATA_PAGE)
      .flatMap(({ all, year }) => all.map(({ id }) => [id, figurePath(locale, year, id)]));
    expect(rows.length).toBeGreaterThan(50);
    expect(links.sort()).toEqual(rows.sort());
  },
);
