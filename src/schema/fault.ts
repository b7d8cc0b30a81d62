/** Faults in a data file: the found value, the expected value and the position, in words for a journalist. */

/** Keys and list indexes from the root of a file down to one value. */
export type Path = readonly (string | number)[];

/** Line and column count from 1, columns in UTF-16 code units, as in editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Fault extends Position {
  readonly file: string;
  /** For example `primary[0].value`; `file` for a fault of the whole file. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** A guess at the cause or the remedy, printed in parentheses. */
  readonly hint?: string;
}

/** The words of a fault, without its position. */
export interface FaultDescription {
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}

/** A file that can convert a path into a line and column. */
export interface LocatedFile {
  readonly file: string;
  /** Position of the value at the path, or of the nearest enclosing value if there is none. */
  readonly locate: (path: Path) => Position;
}

/** Contains all faults of one or more files; the message has one line for each fault. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly faults: readonly Fault[];
  /** For the error page of the development server: `title` is above the message, `loc` is where the first fault is. */
  readonly title = 'The data has faults';
  readonly loc: (Position & { file: string }) | undefined;

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.faults = faults;
    const [first] = faults;
    this.loc = first && { file: first.file, line: first.line, column: first.column };
  }
}

export function faultAt(located: LocatedFile, path: Path, words: FaultDescription): Fault {
  return faultAtPosition(located.file, located.locate(path), path, words);
}

export function faultAtPosition(
  file: string,
  { line, column }: Position,
  path: Path,
  { found, expected, hint }: FaultDescription,
): Fault {
  const place = { file, path: formatPath(path), line, column };
  return { ...place, found, expected, ...(hint === undefined ? {} : { hint }) };
}

/** Formats a fault as exactly one line: invisible and line-breaking characters are printed as codes. */
export function formatFault({ file, line, column, path, found, expected, hint }: Fault): string {
  const remark = hint === undefined ? '' : ` (${hint})`;
  return showInvisible(
    `${file}:${line}:${column} ${path}: found ${found}, expected ${expected}${remark}`,
  );
}

export function formatPath(path: Path): string {
  if (path.length === 0) return 'file';
  return path
    .map((step, depth) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = /^[\w$-]+$/.test(step) ? step : quote(step);
      return depth === 0 ? name : `.${name}`;
    })
    .join('');
}

/** Describes a value for the words after "found": short, on one line, text in double quotes. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(value);
}

const QUOTE_LIMIT = 60;

export function quote(text: string): string {
  const characters = Array.from(text);
  const shown =
    characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT).join('')}…` : text;
  return JSON.stringify(shown);
}

/** `"person", "claim" or "child"`. */
export function joinWithOr(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}

/** Sorts faults by their position in the file; faults at the same position keep their order. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const files = [...new Set(faults.map(({ file }) => file))];
  return faults.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}

function showInvisible(line: string): string {
  return line.replaceAll(/\p{C}|(?! )\p{Z}/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}
