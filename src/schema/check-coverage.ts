/** Checks that a coverage and its two counts have the same period if the source prints them in the same paragraph. */
import type { Entry } from './entries.ts';
import { type Fault, faultAt, joinWithOr, type LocatedFile, quote } from './fault.ts';

/** The two counts whose ratio is the coverage. */
const COUNTS: readonly string[] = ['covered-workers', 'coverage-base'];

export function* checkCoverage(file: LocatedFile, entries: readonly Entry[]): Generator<Fault> {
  for (const { path, row } of entries) {
    if (!COUNTS.includes(row.indicator) || row.paragraph === null) continue;
    const beside = entries
      .filter(
        ({ row: other }) =>
          other.indicator === 'coverage' &&
          other.source === row.source &&
          other.paragraph === row.paragraph,
      )
      .map((entry) => entry.row.period);
    if (beside.length === 0 || beside.includes(row.period)) continue;
    yield faultAt(file, [...path, 'period'], {
      found: quote(row.period),
      expected: `${joinWithOr(beside.map(quote))}, as the coverage in the same paragraph`,
    });
  }
}
