/** Filters and sorts the rows of the table of figures: functions of texts and numbers, without the DOM. */

/** Query parameters that filter rows, each with one value. `q` holds search words, the others hold codes as in the CSV. */
export const FILTERS = ['q', 'source', 'status', 'indicator', 'area'] as const;
export type Filter = (typeof FILTERS)[number];
export const COLUMNS = ['indicator', 'period', 'value', 'status', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

/** An absent filter allows every row; without `sort` the rows keep the order of the page. */
export type Question = Readonly<Partial<Record<Filter, string>>> & {
  readonly sort?: Sort | undefined;
};
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** The parts of a row that filters and sorting use. */
export interface Row {
  /** The text of its visible cells, and its id. */
  readonly text: string;
  readonly source: string;
  readonly status: string;
  readonly indicator: string;
  readonly area: string;
  /** Sort keys of each column: numbers sort by size, texts by the rules of the language. */
  readonly keys: Readonly<Record<Column, readonly (string | number)[]>>;
}

const isColumn = (text: string): text is Column => (COLUMNS as readonly string[]).includes(text);

/** Reads the filters and the sort order from a query string. Unknown parts are ignored, so that every address works. */
export function readQuestion(query: string): Question {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const filters = FILTERS.flatMap((name) => {
    const value = parameters.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  return {
    ...Object.fromEntries(filters),
    ...(isColumn(column) && { sort: { column, descending: sort !== column } }),
  };
}

/**
 * The query string for a question, with its question mark; empty without filters and sort order.
 * @param query the previous query string; its other parameters are kept
 */
export function writeQuestion(question: Question, query = ''): string {
  const parameters = new URLSearchParams(query);
  const { sort } = question;
  const asked = { ...question, sort: sort && (sort.descending ? '-' : '') + sort.column };
  for (const name of [...FILTERS, 'sort'] as const) {
    const value = asked[name];
    parameters.delete(name);
    if (value) parameters.append(name, value);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether a row passes all filters: each word occurs in its text, in any case, and each code is equal. */
export function answers(row: Row, question: Question): boolean {
  const text = row.text.toLowerCase();
  return FILTERS.every((name) => {
    const asked = question[name];
    if (!asked) return true;
    if (name !== 'q') return row[name] === asked;
    return asked
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
  });
}

/**
 * Sorts rows by a column. Rows with equal keys keep their order, in both directions.
 * @param locale language whose rules sort texts
 */
export function sortRows<T extends Row>(rows: readonly T[], sort: Sort, locale: string): T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...rows].sort((a, b) => {
    const [first, second] = [a, b].map(({ keys }) => keys[sort.column]);
    for (const [index, key] of (first ?? []).entries()) {
      const other = second?.[index] ?? '';
      const order =
        typeof key === 'number' && typeof other === 'number'
          ? key - other
          : compare(String(key), String(other));
      // Only the last key is reversed, so that values of one unit stay together and units keep their order.
      if (order !== 0)
        return sort.descending && index === (first?.length ?? 0) - 1 ? -order : order;
    }
    return 0;
  });
}

/**
 * Selects the header and the records of some figures from the published CSV, in the order of `ids`. Each record keeps its
 * published bytes.
 * @throws Error that names a figure without a record, because an incomplete selection would look complete
 */
export function selectRecords(csv: string, ids: readonly string[]): string {
  // A line break inside quotation marks does not end a record.
  const [header = '', ...records] = csv.match(/(?:"[^"]*"|[^"\r\n])+/g) ?? [];
  const column = header.split(',').indexOf('id');
  const byId = new Map(records.map((record) => [record.split(',')[column], record]));
  return [
    header,
    ...ids.map((id) => {
      const record = byId.get(id);
      if (record === undefined) throw new Error(`No record of ${id}`);
      return record;
    }),
  ]
    .map((record) => `${record}\r\n`)
    .join('');
}
