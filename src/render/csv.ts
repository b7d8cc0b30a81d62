/** Comma-separated values by RFC 4180, and a variant that Excel opens correctly with Indonesian settings. */
import { stringify } from 'csv-stringify/sync';

import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Figure } from '#indicators/figure.ts';
import type { ObservationColumn } from '#schema/observation.ts';
import { writeList, type Cell } from './cell.ts';
import {
  CANONICAL_LOCALE,
  OBSERVATION_COLUMNS,
  observationsOf,
  type Observation,
} from './observations.ts';

/**
 * When LibreOffice opens a CSV file, it suggests all three as separators. Quoted cells are not split, so the decimal
 * commas of the Indonesian variant stay intact.
 */
const SEPARATORS = /[,;\t]/;

interface Dialect {
  readonly delimiter: ',' | ';';
  readonly decimalMark: '.' | ',';
  readonly bom: boolean;
}

const CANONICAL: Dialect = { delimiter: ',', decimalMark: '.', bom: false };
const INDONESIAN_EXCEL: Dialect = { delimiter: ';', decimalMark: ',', bom: true };

export function renderCsv(edition: Edition): string {
  return writeCanonicalCsv(OBSERVATION_COLUMNS, rowsOf(edition));
}

/** The same rows with Indonesian headers and words, and with the codes of these words in further columns. */
export function renderExcelCsv(edition: Edition): string {
  const words = CATALOGUES.id.data;
  const headers = OBSERVATION_COLUMNS.map((column) => words.columns[column].header);
  const codeHeaders = TRANSLATED_COLUMNS.map((column) => words.codeHeaders[column]);
  const rows = observationsOf(edition, 'id').map((row) => [
    ...OBSERVATION_COLUMNS.map((column) => inWords(row, column)),
    ...TRANSLATED_COLUMNS.map((column) => row[column]),
  ]);
  return write([...headers, ...codeHeaders], rows, INDONESIAN_EXCEL);
}

/** A chart's own table: these figures as rows of the table of all observations, in this order. */
export function renderChartCsv(table: readonly Figure[], edition: Edition): string {
  return writeCanonicalCsv(OBSERVATION_COLUMNS, rowsOf(edition, table));
}

function rowsOf(edition: Edition, figures = edition.all): Cell[][] {
  return observationsOf(edition, CANONICAL_LOCALE, figures).map((row) =>
    OBSERVATION_COLUMNS.map((column) => writeList(row[column])),
  );
}

/** By column: the words that the Indonesian variant has instead of the codes of the canonical file. */
const INDONESIAN_WORDS = {
  area_level: CATALOGUES.id.data.areaLevels,
  sector: CATALOGUES.id.sectors,
  reading: CATALOGUES.id.readings,
  unit: CATALOGUES.id.units,
  status: CATALOGUES.id.figure.statuses,
  standing: CATALOGUES.id.data.standings,
} as const satisfies Partial<Record<ObservationColumn, Readonly<Record<string, string>>>>;
export type TranslatedColumn = keyof typeof INDONESIAN_WORDS;

export const TRANSLATED_COLUMNS: readonly TranslatedColumn[] = OBSERVATION_COLUMNS.filter(
  (column): column is TranslatedColumn => column in INDONESIAN_WORDS,
);

/** The Indonesian words of a column, by code; `undefined` if the Indonesian variant has the cells unchanged. */
export const wordsOf = (column: ObservationColumn): Readonly<Record<string, string>> | undefined =>
  (INDONESIAN_WORDS as Partial<Record<ObservationColumn, Readonly<Record<string, string>>>>)[
    column
  ];

function inWords(row: Observation, column: ObservationColumn): Cell {
  const cell = row[column];
  const words = wordsOf(column);
  return words === undefined || cell === null ? writeList(cell) : (words[String(cell)] ?? null);
}

/** A table with comma and decimal point. */
export const writeCanonicalCsv = (
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): string => write(headers, rows, CANONICAL);

function write(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  dialect: Dialect,
): string {
  return stringify([headers, ...rows.map((row) => row.map((cell) => writeCell(cell, dialect)))], {
    delimiter: dialect.delimiter,
    bom: dialect.bom,
    record_delimiter: 'windows',
    quoted_match: SEPARATORS,
  });
}

/** As many digits as the number has, and never an exponent. */
const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 100 });

/**
 * @throws Error for a text that a spreadsheet would read as a formula. The checks of the data refuse such texts before.
 */
function writeCell(cell: Cell, { decimalMark }: Dialect): string | null {
  if (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))
    throw new Error(`A spreadsheet would compute the cell ${JSON.stringify(cell)}.`);
  return typeof cell === 'number' ? PLAIN.format(cell).replace('.', decimalMark) : cell;
}
