/** Lines that load a CSV of observations into another program, as the data page gives them to copy. */
import type { ObservationColumn } from '#schema/observation.ts';

export const LOADERS = ['pandas', 'r', 'duckdb'] as const;
export type Loader = (typeof LOADERS)[number];

/** As their makers write them. */
export const LOADER_NAMES: Readonly<Record<Loader, string>> = {
  pandas: 'pandas',
  r: 'R',
  duckdb: 'DuckDB',
};

/**
 * Without being told, these programs take a code for a number, and a column of nothing but “261.814” for fractions:
 * in the CSV of a single chart that happens.
 */
const TEXT_COLUMNS: readonly ObservationColumn[] = ['area_code', 'period', 'printed'];

const WRITERS: Readonly<Record<Loader, (address: string) => string>> = {
  pandas: (address) =>
    `pd.read_csv("${address}", dtype={${listTextColumns((column) => `"${column}": str`)}})`,
  r: (address) =>
    `read.csv("${address}", na.strings = "", colClasses = c(${listTextColumns((column) => `${column} = "character"`)}))`,
  duckdb: (address) =>
    `FROM read_csv('${address}', types = {${listTextColumns((column) => `'${column}': 'VARCHAR'`)}})`,
};

/** @param address of a CSV with comma and decimal point */
export function loadLine(loader: Loader, address: string): string {
  return WRITERS[loader](address);
}

function listTextColumns(write: (column: ObservationColumn) => string): string {
  return TEXT_COLUMNS.map(write).join(', ');
}
