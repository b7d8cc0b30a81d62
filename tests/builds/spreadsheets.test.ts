/** Opens the files with LibreOffice, in Indonesian and in English, as a reader does. */
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { parse } from 'csv-parse/sync';
import { getDocumentProxy } from 'unpdf';

import type { Edition } from '#editions/edition.ts';
import { absolute, editionDataPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { formatSpeakers } from '#i18n/format-speakers.ts';
import { writeList, type Cell } from '#render/cell.ts';
import { LICENCE_URL } from '#render/licence.ts';
import { OBSERVATION_COLUMNS, observationsOf } from '#render/observations.ts';
import { COLUMNS } from '#schema/observation.ts';
import { INDONESIAN_HEADERS, indonesianRows } from '../indonesian-table.ts';
import { DIST, editions, readBuilt } from '../site/built-site.ts';
import {
  FIRST_OFFER,
  LibreOffice,
  offerWithTexts,
  type OpenedCell,
  type OpenedSheet,
} from './libre-office.ts';

const indonesian = new LibreOffice('id-ID');
const english = new LibreOffice('en-US');
afterAll(() => {
  indonesian.close();
  english.close();
});

const TEXT_COLUMNS = COLUMNS.flatMap(({ type }, index) => (type === 'string' ? [index + 1] : []));
/** The columns with codes in the Indonesian file, which come after the columns of the table; counted from 1. */
const CODE_COLUMNS = INDONESIAN_HEADERS.flatMap((_, index) =>
  index < COLUMNS.length ? [] : [index + 1],
);

const tableOf = (edition: Edition): Cell[][] => [
  [...OBSERVATION_COLUMNS],
  ...observationsOf(edition).map((row) =>
    OBSERVATION_COLUMNS.map((column) => writeList(row[column])),
  ),
];

/** The expected cell; a number has the 15 digits that LibreOffice writes. */
const asMeant = (cell: Cell): Cell =>
  typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell;
const asOpened = ({ type, value, text }: OpenedCell): Cell => {
  if (type === null) return null;
  return type === 'float' ? value : `${type === 'string' ? '' : `${type}: `}${text}`;
};

const onlySheet = (sheets: readonly OpenedSheet[]): OpenedSheet => {
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1)
    throw new Error(`${sheets.length} sheets, not one.`);
  return sheet;
};
const formulasOf = (sheets: readonly OpenedSheet[]): string[] =>
  sheets.flatMap(({ rows }) =>
    rows.flat().flatMap(({ hasFormula, text }) => (hasFormula ? [text] : [])),
  );

/**
 * Numbers that are too wide for their column, so that `###` would be shown. A digit is just under two millimetres wide.
 * Not for a CSV, whose columns fit their content.
 */
const clippedNumbers = ({ rows, columnWidths }: OpenedSheet): string[] =>
  rows.flatMap((row) =>
    row.flatMap(({ type, text }, index) =>
      type !== 'string' && !(text.length * 2 <= (columnWidths[index] ?? 0)) ? [text] : [],
    ),
  );

const csvFiles = editions.flatMap((edition) => [
  {
    file: `data/${edition.year}.excel-id.csv`,
    language: 'Indonesian',
    office: indonesian,
    table: [[...INDONESIAN_HEADERS], ...indonesianRows(edition)],
    textColumns: [...TEXT_COLUMNS, ...CODE_COLUMNS],
    /** “261.814” is a number with a point between its thousands. */
    readNumeral: (text: string) => Number(text.replaceAll('.', '')),
    isNumeral: /^\d{1,3}(?:\.\d{3})*$|^\d+$/,
  },
  {
    file: `data/${edition.year}.csv`,
    language: 'English',
    office: english,
    table: tableOf(edition),
    textColumns: TEXT_COLUMNS,
    /** “261.814” is a number with three decimals, “261,814” one with a comma between its thousands. */
    readNumeral: (text: string) => Number(text.replaceAll(',', '')),
    isNumeral: /^\d{1,3}(?:,\d{3})*$|^\d+(?:\.\d+)?$/,
  },
]);

describe.each(csvFiles)('LibreOffice in $language opens $file', (given) => {
  const { office, table, textColumns, readNumeral, isNumeral } = given;
  const file = join(DIST, given.file);

  test('with the default options of the import: every number, no formula, and only numerals and whole dates change from text', () => {
    const sheets = office.open(file, FIRST_OFFER);
    const readByLibreOffice = (cell: Cell): Cell => {
      if (typeof cell !== 'string') return asMeant(cell);
      if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return `date: ${cell}`;
      return isNumeral.test(cell) ? readNumeral(cell) : cell;
    };
    expect(onlySheet(sheets).rows.map((row) => row.map(asOpened))).toEqual(
      table.map((row) => row.map(readByLibreOffice)),
    );
    expect(formulasOf(sheets)).toEqual([]);
  });

  test('with its text columns set to “Text”: every cell exactly', () => {
    const { rows } = onlySheet(office.open(file, offerWithTexts(textColumns)));
    expect(rows.map((row) => row.map(asOpened))).toEqual(table.map((row) => row.map(asMeant)));
  });
});

const languages = [
  { language: 'Indonesian', office: indonesian },
  { language: 'English', office: english },
];

describe.each(
  editions.flatMap((edition) => languages.map((language) => ({ ...language, edition }))),
)('LibreOffice in $language opens the workbook of $edition.year', ({ office, edition }) => {
  const file = join(DIST, `data/${edition.year}.xlsx`);
  const sheets = office.open(file);
  const textsOf = (name: string): string[][] =>
    sheets
      .filter((sheet) => sheet.name === name)
      .flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

  test('with every figure exactly: numbers are numbers, texts are texts', () => {
    const figures = sheets.find(({ name }) => name === 'figures');
    expect(figures?.rows.map((row) => row.map(asOpened))).toEqual(
      tableOf(edition).map((row) => row.map(asMeant)),
    );
  });

  test('with the meaning of every column in both languages', () => {
    const { id, en } = CATALOGUES;
    expect(textsOf('codebook')).toEqual([
      [`${id.data.column} / ${en.data.column}`, id.data.meaning, en.data.meaning],
      ...OBSERVATION_COLUMNS.map((column) => [
        column,
        id.data.columns[column].meaning,
        en.data.columns[column].meaning,
      ]),
    ]);
  });

  test('with the dictionary of indicators, the same as the CSV of it', () => {
    const table: string[][] = parse(readBuilt('data/indicators.csv'));
    expect(textsOf('dictionary')).toEqual(table);
  });

  test('with licence, citation, version and days on its first sheet', () => {
    expect(sheets[0]?.name).toBe('about');
    const texts = textsOf('about').flat().join('\n');
    for (const text of [
      LICENCE_URL,
      CATALOGUES.id.data.licenceText,
      CATALOGUES.en.data.licenceText,
      absolute(editionDataPath('id', edition.year)),
      absolute(editionDataPath('en', edition.year)),
      edition.published,
      edition.modified,
    ])
      expect(texts).toContain(text);
  });

  test('and prints a page or two of each sheet', async () => {
    const pdf = await getDocumentProxy(office.print(file));
    expect(pdf.numPages).toBeGreaterThanOrEqual(sheets.length);
    expect(pdf.numPages).toBeLessThanOrEqual(sheets.length * 2);
  });

  test('with every source, whom it quotes and credits, and its address', () => {
    const [headers, ...rows] = textsOf('sources');
    expect(headers).toHaveLength(9);
    expect(headers).not.toContain('');
    const unknown = LOCALES.map((locale) => CATALOGUES[locale].data.unknown).join(' / ');
    expect(rows).toEqual(
      edition.sources.map((source) => [
        source.id,
        source.outlet,
        source.title ?? '',
        ...LOCALES.map((locale) => formatSpeakers(source, locale)),
        ...LOCALES.map((locale) => source.credits?.[locale] ?? ''),
        source.published ?? unknown,
        source.url,
      ]),
    );
  });

  test('without formulas, and in columns that are wide enough for every number', () => {
    expect(formulasOf(sheets)).toEqual([]);
    expect(sheets.flatMap(clippedNumbers)).toEqual([]);
  });
});
