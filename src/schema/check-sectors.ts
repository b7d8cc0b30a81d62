/** Checks that only the right indicators have sectors, that the sectors are complete, and that they sum to the total. */
import { type Entry, type PrimaryEntry, sectorOf } from './entries.ts';
import { type Fault, faultAt, type LocatedFile, quote } from './fault.ts';
import { yearOf } from './period.ts';
import { PRIMARY_INDICATORS, type IndicatorRule, SECTORS } from './vocabulary.ts';

/** @param faulty entries with an earlier fault, which are skipped so that the same mistake is not reported twice */
export function* checkSectors(
  file: LocatedFile,
  edition: string,
  entries: readonly Entry[],
  faulty: ReadonlySet<Entry>,
): Generator<Fault> {
  const figures = entries.filter((entry) => entry.kind === 'primary');
  for (const entry of entries) {
    const { row, rule, path } = entry;
    const sector = sectorOf(entry);
    if (sector !== undefined && rule.bySector !== true) {
      yield faultAt(file, [...path, 'sector'], {
        found: quote(sector),
        expected: `no sector, because of ${quote(row.indicator)}`,
      });
    }
  }
  for (const [indicator, rule] of Object.entries<IndicatorRule>(PRIMARY_INDICATORS)) {
    if (rule.bySector !== true) continue;
    const ofIndicator = figures.filter(({ row }) => row.indicator === indicator);
    for (const period of new Set(ofIndicator.map(({ row }) => row.period))) {
      const group = ofIndicator.filter(({ row }) => row.period === period);
      yield* checkGroup(file, edition, period, group, faulty);
    }
  }
}

function* checkGroup(
  file: LocatedFile,
  edition: string,
  period: string,
  group: readonly PrimaryEntry[],
  faulty: ReadonlySet<Entry>,
): Generator<Fault> {
  const sectors = group.filter(({ row }) => row.sector !== undefined);
  const missing = SECTORS.filter((sector) => !sectors.some(({ row }) => row.sector === sector));
  const [first] = group;
  const isOwnFault = group.every((entry) => faulty.has(entry));
  if (!first || isOwnFault || (sectors.length === 0 && yearOf(period) !== edition)) return;
  if (yearOf(period) !== edition) yield* checkDays(file, period, sectors);
  for (const sector of missing) {
    yield faultAt(file, ['primary'], {
      found: `no ${quote(first.row.indicator)}, ${quote(sector)} of ${period}`,
      expected: `all ${SECTORS.length} sectors`,
    });
  }
  const total = group.find(({ row }) => row.sector === undefined);
  if (!total) return;
  const isReliable = sectors.length === SECTORS.length && !group.some((entry) => faulty.has(entry));
  const sum = sectors.reduce((subtotal, { row }) => subtotal + row.value, 0);
  if (isReliable && sum !== total.row.value) {
    yield faultAt(file, [...total.path, 'value'], {
      found: String(total.row.value),
      expected: `${sum}, the sum of the sectors of ${period}`,
    });
  }
}

/** The site also builds the edition as of each earlier day, and on no day may it have only some of the sectors. */
function* checkDays(
  file: LocatedFile,
  period: string,
  [first, ...others]: readonly PrimaryEntry[],
): Generator<Fault> {
  const day = first?.row.added;
  for (const { row, path } of others) {
    if (row.added === day) continue;
    yield faultAt(file, [...path, 'added'], {
      found: row.added === undefined ? 'nothing' : quote(row.added),
      expected: `${day === undefined ? 'no such key' : quote(day)}, as for the other sectors of ${period}`,
    });
  }
}
