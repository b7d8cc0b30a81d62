/** Figures, claims and reports side by side: what the checks that treat them alike work on. */
import type { Path } from './fault.ts';
import type { ClaimRow, Dataset, FigureRow, ReportRow } from './shapes.ts';
import {
  CLAIM_INDICATORS,
  FIGURE_INDICATORS,
  type IndicatorRule,
  REPORT_INDICATORS,
} from './vocabulary.ts';

interface EntryOf<Kind extends string, Row> {
  readonly kind: Kind;
  readonly path: Path;
  readonly rule: IndicatorRule;
  readonly row: Row;
}

export type FigureEntry = EntryOf<'figure', FigureRow>;
export type ClaimEntry = EntryOf<'claim', ClaimRow>;
export type ReportEntry = EntryOf<'report', ReportRow>;
export type Entry = FigureEntry | ClaimEntry | ReportEntry;

/** In the order of the file. */
export function listEntries({ figures, claims, reports }: Dataset): Entry[] {
  return [
    ...figures.map((row, index): FigureEntry => {
      return {
        kind: 'figure',
        path: ['figures', index],
        rule: FIGURE_INDICATORS[row.indicator],
        row,
      };
    }),
    ...claims.map((row, index): ClaimEntry => {
      return { kind: 'claim', path: ['claims', index], rule: CLAIM_INDICATORS[row.indicator], row };
    }),
    ...reports.map((row, index): ReportEntry => {
      return {
        kind: 'report',
        path: ['reports', index],
        rule: REPORT_INDICATORS[row.indicator],
        row,
      };
    }),
  ];
}

/** The sector of a figure or the area of a report; nothing for the total or the province. */
export function partOf(entry: Entry): string | undefined {
  if (entry.kind === 'figure') return entry.row.sector;
  return entry.kind === 'report' ? entry.row.area : undefined;
}

/** Every period that the entry speaks of. */
export function periodsOf({ kind, row }: Entry): string[] {
  return kind === 'claim' ? [row.period, row.since] : [row.period];
}
