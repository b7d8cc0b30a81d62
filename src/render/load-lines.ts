/** Lines that load the observations into another program, as the data page gives them to copy. */
import type { DownloadKind } from '#i18n/addresses.ts';
import { COLUMNS, type Column, type ObservationColumn } from '#schema/observation.ts';

export const LOADERS = ['pandas', 'pandas-json', 'r', 'duckdb', 'power-query'] as const;
export type Loader = (typeof LOADERS)[number];

/** As their makers write them. */
export const LOADER_NAMES: Readonly<Record<Loader, string>> = {
  pandas: 'pandas',
  'pandas-json': 'pandas, JSON',
  r: 'R',
  duckdb: 'DuckDB',
  'power-query': 'Power Query (Excel)',
};

/** The download that each of them loads. */
export const LOADER_FORMS: Readonly<Record<Loader, DownloadKind>> = {
  pandas: 'csv',
  'pandas-json': 'json',
  r: 'csv',
  duckdb: 'csv',
  'power-query': 'csv',
};

/**
 * Without explicit types, these programs read a code as a number, and a column that has only values such as “261.814”
 * as fractions, which occurs in the CSV of a single chart.
 */
const TEXT_COLUMNS: readonly ObservationColumn[] = ['area_code', 'period', 'printed'];

const POWER_QUERY_TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'type text',
  number: 'type number',
  integer: 'Int64.Type',
};

const WRITERS: Readonly<Record<Loader, (address: string) => string>> = {
  pandas: (address) =>
    `pd.read_csv("${address}", dtype={${listTextColumns((column) => `"${column}": str`)}})`,
  'pandas-json': (address) =>
    `pd.json_normalize(json.load(urllib.request.urlopen("${address}")), "observations")`,
  r: (address) =>
    `read.csv("${address}", na.strings = "", colClasses = c(${listTextColumns((column) => `${column} = "character"`)}))`,
  duckdb: (address) =>
    `FROM read_csv('${address}', types = {${listTextColumns((column) => `'${column}': 'VARCHAR'`)}})`,
  'power-query': (address) =>
    `let
  Source = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headers = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Headers, {${COLUMNS.map(({ name, type }) => `{"${name}", ${POWER_QUERY_TYPES[type]}}`).join(', ')}}, "en-US")
in
  Typed`,
};

/** @param address of a file in the form that the program loads, `LOADER_FORMS` */
export function loadLine(loader: Loader, address: string): string {
  return WRITERS[loader](address);
}

function listTextColumns(write: (column: ObservationColumn) => string): string {
  return TEXT_COLUMNS.map(write).join(', ');
}
