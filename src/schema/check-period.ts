/** Checks that every period exists in the calendar, has the right form, and is a period of its edition and source. */
import type { Entry } from './entries.ts';
import { type Fault, faultAt, joinWithOr, type LocatedFile, quote } from './fault.ts';
import { isValidPeriod, periodForm, yearBefore, yearOf } from './period.ts';
import { nameWithFile, type LocatedSource } from './located-source.ts';
import type { PeriodForm } from './vocabulary.ts';

const FORM_WORDS: Readonly<Record<PeriodForm, string>> = {
  year: 'a year such as "2024"',
  month: 'a month such as "2024-12"',
  day: 'a day such as "2024-11-20"',
};

/** @param source source of the entry, if it is known */
export function* checkPeriod(
  file: LocatedFile,
  edition: string,
  entry: Entry,
  source: LocatedSource | undefined,
): Generator<Fault> {
  const { period, indicator } = entry.row;
  const path = [...entry.path, 'period'];
  const found = quote(period);
  const { periodForms } = entry.rule;
  if (!isValidPeriod(period)) {
    yield faultAt(file, path, { found, expected: 'a period of the calendar' });
  } else if (!periodForms.includes(periodForm(period))) {
    const forms = joinWithOr(periodForms.map((form) => FORM_WORDS[form]));
    yield faultAt(file, path, { found, expected: `${forms}, because of ${quote(indicator)}` });
  } else if (entry.kind !== 'elsewhere' && !allowedPeriods(edition, entry).includes(period)) {
    const allowed = joinWithOr(allowedPeriods(edition, entry).map(quote));
    yield faultAt(file, path, { found, expected: `${allowed}, because of the edition` });
  } else if (source) {
    yield* checkAgainstSource(file, path, period, source);
    if (entry.kind === 'statements') yield* checkSince(file, entry, source);
  }
}

/** The month is always December, because a stock is counted at the end of the year. */
function allowedPeriods(edition: string, { kind, rule }: Entry): string[] {
  const years =
    kind === 'primary' && rule.previousYear === true ? [edition, yearBefore(edition)] : [edition];
  const suffix = rule.periodForms.includes('month') ? '-12' : '';
  return years.map((year) => `${year}${suffix}`);
}

function* checkSince(
  file: LocatedFile,
  { path, row }: Extract<Entry, { kind: 'statements' }>,
  source: LocatedSource,
): Generator<Fault> {
  const { period, since } = row;
  const expected = `${yearBefore(yearOf(period))}${period.slice(4)}`;
  if (since === expected) {
    yield* checkAgainstSource(file, [...path, 'since'], since, source);
  } else {
    yield faultAt(file, [...path, 'since'], {
      found: quote(since),
      expected: `${quote(expected)}, one year before ${quote(period)}`,
    });
  }
}

function* checkAgainstSource(
  file: LocatedFile,
  path: readonly (string | number)[],
  period: string,
  placed: LocatedSource,
): Generator<Fault> {
  const { periods } = placed.source;
  if (periods.includes(period)) return;
  yield faultAt(file, path, {
    found: quote(period),
    expected: `${joinWithOr(periods.map(quote))}, the periods of ${nameWithFile(placed)}`,
  });
}
