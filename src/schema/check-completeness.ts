/** Checks that the edition has every required figure, each figure only once, and rows in an order that keeps their ids. */
import { type Entry, partOf } from './entries.ts';
import { type Fault, faultAt, formatPath, type LocatedFile, quote } from './fault.ts';
import { yearBefore, yearOf } from './period.ts';
import { STATEMENT_INDICATORS, PRIMARY_INDICATORS, type IndicatorRule } from './vocabulary.ts';

export function* checkRequired(
  file: LocatedFile,
  edition: string,
  entries: readonly Entry[],
): Generator<Fault> {
  const lists = [
    { list: 'primary', rules: PRIMARY_INDICATORS },
    { list: 'statements', rules: STATEMENT_INDICATORS },
  ] as const;
  for (const { list, rules } of lists) {
    for (const [indicator, rule] of Object.entries<IndicatorRule>(rules)) {
      const years = rule.previousYear === true ? [edition, yearBefore(edition)] : [edition];
      for (const year of years) {
        const isPresent = entries.some(
          (entry) =>
            entry.kind === list &&
            entry.row.indicator === indicator &&
            yearOf(entry.row.period) === year &&
            partOf(entry) === undefined,
        );
        if (rule.required !== true || isPresent) continue;
        const total = rule.bySector === true ? ' (without a sector)' : '';
        yield faultAt(file, [list], {
          found: `no ${quote(indicator)} of ${year}${total}`,
          expected: 'one',
        });
      }
    }
  }
}

export function* checkDuplicates(file: LocatedFile, entries: readonly Entry[]): Generator<Fault> {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const { indicator, period, source } = entry.row;
    const part = partOf(entry);
    // Other sources may give the same figure as the primary source, so their rows have separate keys.
    const origin = entry.kind === 'elsewhere' ? source : '';
    const key = [origin, indicator, part, period].join(' ');
    const first = seen.get(key);
    if (first) {
      const what = [indicator, ...(part === undefined ? [] : [part])].map(quote).join(', ');
      yield faultAt(file, entry.path, {
        found: `${what} of ${period} a second time`,
        expected: 'each figure once',
        hint: `the first is ${formatPath(first.path)}`,
      });
    } else seen.set(key, entry);
  }
}

/**
 * Checks that the first row of other sources for a quantity was published first: its id does not contain its source
 * (`reportFigures`), so a later row above it would take over a published id.
 */
export function* checkOrder(
  file: LocatedFile,
  published: string,
  entries: readonly Entry[],
): Generator<Fault> {
  const dayOf = ({ row: { added = published } }: Entry): string => added;
  const byQuantity = Map.groupBy(
    entries.filter(({ kind }) => kind === 'elsewhere'),
    (entry) => [entry.row.indicator, partOf(entry), entry.row.period].join(' '),
  );
  for (const [first, ...others] of byQuantity.values()) {
    if (first === undefined) continue;
    for (const other of others.filter((each) => dayOf(each) < dayOf(first))) {
      const { indicator, period } = first.row;
      yield faultAt(file, first.path, {
        found: `${quote(indicator)} of ${period} above the row of ${quote(other.row.source)}`,
        expected: `a place below ${formatPath(other.path)}, which was published before`,
        hint: 'the first row keeps the id without a source',
      });
    }
  }
}
