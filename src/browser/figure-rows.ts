/** What a reader asks of the table of figures, and which rows answer: functions of texts and numbers, without a page. */

/** Parameters of the address that ask for rows: one value of each. `q` holds words, the others codes as in the CSV. */
export const FILTERS = ['q', 'source', 'status', 'indicator', 'area'] as const;
export type Filter = (typeof FILTERS)[number];
export const COLUMNS = ['indicator', 'period', 'value', 'status', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

/** A filter that is not there asks for nothing; without `sort` the rows keep the order of the page. */
export type Question = Readonly<Partial<Record<Filter, string>>> & {
  readonly sort?: Sort | undefined;
};
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** One row as far as it can be asked for. */
export interface Row {
  /** What its visible cells say, and its id. */
  readonly text: string;
  readonly source: string;
  readonly status: string;
  readonly indicator: string;
  readonly area: string;
  /** What each column is sorted by; numbers by size, texts as the language sorts them. */
  readonly keys: Readonly<Record<Column, readonly (string | number)[]>>;
}

const isColumn = (text: string): text is Column => (COLUMNS as readonly string[]).includes(text);

/** What an address asks: whatever it does not know, it leaves out, so that no address leads to a fault. */
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
 * The query string of an address that asks this, with its question mark; empty where nothing is asked.
 * @param query of the address before: parameters that are not ours stay in it
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

/** Whether a row has all that is asked: each word anywhere in it, in upper or lower case, and the codes as they are. */
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
 * Puts rows into the order of a column. Rows that are equal in it keep their order, in either direction.
 * @param locale whose alphabet sorts texts
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
      // The last key alone has a direction: values of one unit stay together, and units in their order.
      if (order !== 0)
        return sort.descending && index === (first?.length ?? 0) - 1 ? -order : order;
    }
    return 0;
  });
}

/**
 * Leaves of the published CSV its header and the records of some figures, in the order of `ids`; their cells stay as
 * they are published, byte by byte.
 * @throws Error naming a figure of which the file has no record: a selection with gaps would look whole
 */
export function selectRecords(csv: string, ids: readonly string[]): string {
  // A line break within quotation marks ends no record.
  const [header = '', ...records] = csv.match(/(?:"[^"]*"|[^"\r\n])+/g) ?? [];
  const column = header.split(',').indexOf('id');
  const byId = new Map(
    records.map((record) => [
      record.split(',')[column] ?? /#([^#"]+)"?$/.exec(record)?.[1],
      record,
    ]),
  );
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
