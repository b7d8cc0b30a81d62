/** Faults in a data file: what was found, what was expected, and where, in words for a journalist. */

/** Keys and list indexes from the root of a file down to one value. */
export type Path = readonly (string | number)[];

/** Both count from 1, in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Fault extends Position {
  readonly file: string;
  /** `figures[0].value`; `file` where the fault is in the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** A guess at the cause or the remedy, printed in parentheses. */
  readonly hint?: string;
}

/** What a fault says, before it is tied to a place. */
export interface FaultWords {
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}

/** A file in which a path can be turned into a line and column. */
export interface LocatedFile {
  readonly file: string;
  /** The value at the path, or the nearest value around it where there is none. */
  readonly locate: (path: Path) => Position;
}

/** Carries every fault of one or more files; the message is one line for each. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly faults: readonly Fault[];
  /** What a development server shows above and below the message: a heading, and the first fault in its file. */
  readonly title = 'The data has faults';
  readonly loc: (Position & { file: string }) | undefined;

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.faults = faults;
    const [first] = faults;
    this.loc = first && { file: first.file, line: first.line, column: first.column };
  }
}

export function faultAt(located: LocatedFile, path: Path, words: FaultWords): Fault {
  return faultAtPosition(located.file, located.locate(path), path, words);
}

export function faultAtPosition(
  file: string,
  { line, column }: Position,
  path: Path,
  { found, expected, hint }: FaultWords,
): Fault {
  const place = { file, path: formatPath(path), line, column };
  return { ...place, found, expected, ...(hint === undefined ? {} : { hint }) };
}

/** One line, whatever the data contains: invisible and line-breaking characters are printed as codes. */
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

/** A value as the words after "found": short, on one line, text in double quotes. */
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
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}

/** The file's own order; faults at one place keep the order in which they were found. */
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
