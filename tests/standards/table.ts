/** A delimited file read by a description of it, as the standards for such descriptions ask. */
import { parse } from 'csv-parse/sync';

export interface Dialect {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly lineTerminator: string;
}

/** Every cell as text. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table, or why it is none: bytes that are not UTF-8, records of unequal length, quotes that do not close. */
export function readTable(bytes: Uint8Array, dialect: Dialect): Table | string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [header = [], ...rows] = parse(text, {
      delimiter: dialect.delimiter,
      quote: dialect.quoteChar,
      record_delimiter: dialect.lineTerminator,
    });
    return { header, rows };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The values that stand in a list more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** For each row the cells of some columns, e.g. to see whether they tell rows apart. */
export function cellsOf({ header, rows }: Table, columns: readonly string[]): string[] {
  const places = columns.map((column) => header.indexOf(column));
  return rows.map((row) => JSON.stringify(places.map((place) => row[place])));
}
