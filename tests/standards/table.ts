/** Reads a delimited file according to its description, as the standards for such descriptions define. */
import { parse } from 'csv-parse/sync';

export interface Dialect {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly lineTerminator: string;
}

/** A table with every cell as text. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table, or the reason why the file is not a table: not UTF-8, records of unequal length, unclosed quotation marks. */
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

/** The values that occur more than once in a list. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** For each row the cells of some columns, for example to check whether they identify a row. */
export function cellsOf({ header, rows }: Table, columns: readonly string[]): string[] {
  const places = columns.map((column) => header.indexOf(column));
  return rows.map((row) => JSON.stringify(places.map((place) => row[place])));
}
