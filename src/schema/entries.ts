/** The rows of all groups of an edition in one list, for checks that apply to all rows. */
import type { Path } from './fault.ts';
import type { StatementRow, Dataset, PrimaryRow, ElsewhereRow } from './shapes.ts';
import { type Area, type IndicatorRule, type RowGroup, ruleOf, type Sector } from './vocabulary.ts';

interface EntryOf<Kind extends string, Row> {
  readonly kind: Kind;
  readonly path: Path;
  readonly rule: IndicatorRule;
  readonly row: Row;
}

export type PrimaryEntry = EntryOf<'primary', PrimaryRow>;
export type StatementEntry = EntryOf<'statements', StatementRow>;
export type ElsewhereEntry = EntryOf<'elsewhere', ElsewhereRow>;
export type Entry = PrimaryEntry | StatementEntry | ElsewhereEntry;

/** All rows, in the order of the file. */
export function listEntries({ primary, statements, elsewhere }: Pick<Dataset, RowGroup>): Entry[] {
  const place = (kind: RowGroup, index: number, { indicator }: Entry['row']) => ({
    path: [kind, index],
    rule: ruleOf(kind, indicator),
  });
  return [
    ...primary.map((row, index): PrimaryEntry => ({
      kind: 'primary',
      ...place('primary', index, row),
      row,
    })),
    ...statements.map((row, index): StatementEntry => ({
      kind: 'statements',
      ...place('statements', index, row),
      row,
    })),
    ...elsewhere.map((row, index): ElsewhereEntry => ({
      kind: 'elsewhere',
      ...place('elsewhere', index, row),
      row,
    })),
  ];
}

/** Area and sector of a row, such as `indonesia/informal`; `undefined` for a total of the province. */
export function partOf(entry: Entry): string | undefined {
  const parts = [areaOf(entry), sectorOf(entry)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('/');
}

export const areaOf = (entry: Entry): Area | undefined =>
  entry.kind === 'elsewhere' ? entry.row.area : undefined;

export const sectorOf = (entry: Entry): Sector | undefined =>
  entry.kind === 'statements' ? undefined : entry.row.sector;

/** All periods of a row; a statement also has an earlier period, `since`. */
export function periodsOf({ kind, row }: Entry): string[] {
  return kind === 'statements' ? [row.period, row.since] : [row.period];
}
