/** Comma-separated values by RFC 4180, and the twin that Excel opens rightly in Indonesia. */
import { stringify } from 'csv-stringify/sync';

import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Figure } from '#indicators/figure.ts';
import { OBSERVATION_COLUMNS, observationsOf, type Cell } from './observations.ts';

/**
 * LibreOffice offers all three at once when it opens a CSV file. A quoted cell survives that, and the decimal
 * commas of the twin with it.
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
  return write(OBSERVATION_COLUMNS, cellsOf(edition), CANONICAL);
}

/** The same cells under Indonesian headers. */
export function renderExcelCsv(edition: Edition): string {
  const headers = OBSERVATION_COLUMNS.map((column) => CATALOGUES.id.data.columns[column].header);
  return write(headers, cellsOf(edition), INDONESIAN_EXCEL);
}

/** A chart's own table: these figures as rows of the table of all observations, in this order. */
export function renderChartCsv(table: readonly Figure[], edition: Edition): string {
  return write(OBSERVATION_COLUMNS, cellsOf(edition, table), CANONICAL);
}

function cellsOf(edition: Edition, figures = edition.all): Cell[][] {
  return observationsOf(edition, figures).map((row) =>
    OBSERVATION_COLUMNS.map((column) => row[column]),
  );
}

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
 * @throws Error for a text that a spreadsheet would compute: the checks of the data refuse such texts, so that none
 * comes this far
 */
function writeCell(cell: Cell, { decimalMark }: Dialect): string | null {
  if (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))
    throw new Error(`A spreadsheet would compute the cell ${JSON.stringify(cell)}.`);
  return typeof cell === 'number' ? PLAIN.format(cell).replace('.', decimalMark) : cell;
}
