/**
 * The audit: compares the statements of a source about its own figures with the values computed from these figures.
 * A statement that the figures contradict stops the build. A statement that cannot be checked is published as such.
 */
import { yearBefore } from '#schema/period.ts';
import { SECTORS } from '#schema/vocabulary.ts';
import { difference, evaluate, inputsOf, quotient, sum, type Expression } from './expression.ts';
import {
  possibleValues,
  figureId,
  filterByProvince,
  type Figure,
  type FigureId,
} from './figure.ts';
import type { IndicatorCode } from './indicator-codes.ts';
import { overlaps, undefinedIfNoQuotient, type Interval } from './interval.ts';

export type Verdict = 'agrees' | 'disagrees' | 'cannot-be-checked';

/** Names of the audits, also keys of their words in the catalogues. */
export type AuditName =
  | 'growth-of-participants'
  | 'sectors-sum'
  | 'growth-of-claims'
  | 'ucj-coverage'
  | 'formal-share'
  | 'inactive-share'
  | 'coverage';

/** Names of the comparisons with other sources, also keys of their words. */
export type ComparisonName =
  | 'participants-before'
  | 'vulnerable-workers'
  | 'claims-number'
  | 'claims-value'
  | 'scholarship-children'
  | 'scholarship-value';

export interface Audit {
  readonly name: AuditName;
  /** The audited figure, as its source printed it. */
  readonly statement: FigureId;
  readonly verdict: Verdict;
  /** The formula of the check, with figures of the same source; `null` if nothing can be computed. */
  readonly formula: Expression | null;
  /** The figures that the check used. */
  readonly used: readonly FigureId[];
  /** The value computed from those figures, in the unit of the statement; `null` if nothing can be computed. */
  readonly computed: Interval | null;
}

export interface Comparison {
  readonly name: ComparisonName;
  /** As the primary source printed it. */
  readonly ours: FigureId;
  /** As another source printed it. */
  readonly theirs: FigureId;
  readonly verdict: Verdict;
}

export function auditStatements(year: string, reported: readonly Figure[]): Audit[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  const now = `${year}-12`;
  const then = `${yearBefore(year)}-12`;
  /** Periods in which one source gives the coverage, the covered workers and their base. */
  const coverages = filterByProvince(reported, 'covered-workers')
    // The ids in the check contain no source, so only the first row of a period, which has the plain id, is checked.
    .filter(({ id, period }) => id === figureId('covered-workers', null, period))
    .filter(({ period, source }) =>
      [figureId('coverage', null, period), figureId('coverage-base', null, period)].every(
        (id) => known.get(id)?.source === source,
      ),
    )
    .map(({ period }) => period);

  const checkable = (name: AuditName, statement: FigureId, formula: Expression): Audit[] => {
    const stated = known.get(statement);
    const used = inputsOf(formula);
    // A statement is only tested against figures of its own source.
    if (!stated || !used.every((id) => known.get(id)?.source === stated.source)) return [];
    const computed = undefinedIfNoQuotient(() => evaluate(formula, known, possibleValues));
    if (computed === undefined) return uncheckable(name, statement);
    const verdict = overlaps(possibleValues(stated), computed) ? 'agrees' : 'disagrees';
    return [{ name, statement, verdict, formula, used, computed }];
  };
  const uncheckable = (name: AuditName, statement: FigureId): Audit[] =>
    known.has(statement)
      ? [{ name, statement, verdict: 'cannot-be-checked', formula: null, used: [], computed: null }]
      : [];

  return [
    ...checkable(
      'growth-of-participants',
      `active-participants-growth-stated@${now}`,
      difference(quotient(`active-participants@${now}`, `active-participants@${then}`), 1),
    ),
    ...checkable(
      'sectors-sum',
      `active-participants@${now}`,
      sum(...SECTORS.map((sector) => figureId('active-participants', sector, now))),
    ),
    ...uncheckable('growth-of-claims', `claims-paid-growth-stated@${year}`),
    ...uncheckable('ucj-coverage', `ucj-coverage@${year}`),
    ...checkable(
      'formal-share',
      `formal-employed-share@${year}-08`,
      quotient(`formal-employed@${year}-08`, `employed@${year}-08`),
    ),
    ...checkable(
      'inactive-share',
      `inactive-share/indonesia@${then}`,
      quotient(
        `inactive-participants/indonesia@${then}`,
        `registered-participants/indonesia@${then}`,
      ),
    ),
    ...coverages.flatMap((period) =>
      checkable(
        'coverage',
        `coverage@${period}`,
        quotient(`covered-workers@${period}`, `coverage-base@${period}`),
      ),
    ),
  ];
}

/** Compares figures of the primary source with figures of other sources for the same quantity. */
export function compareSources(year: string, reported: readonly Figure[]): Comparison[] {
  const now = `${year}-12`;
  const then = `${yearBefore(year)}-12`;
  /** @param theirPeriods the equivalent period in other sources, or a prefix: `2024` also matches `2024-09-14` */
  const compare = (
    name: ComparisonName,
    indicator: IndicatorCode,
    period: string,
    theirPeriods: string,
  ): Comparison[] => {
    const ofIndicator = reported.filter((figure) => figure.indicator === indicator);
    const ours = ofIndicator.find((each) => each.id === figureId(indicator, null, period));
    if (ours === undefined) return [];
    return ofIndicator
      .filter((each) => each.group === 'elsewhere' && each.area === null && each.sector === null)
      .filter((each) => each.period.startsWith(theirPeriods))
      .map((theirs) => ({
        name,
        ours: ours.id,
        theirs: theirs.id,
        verdict: overlaps(possibleValues(ours), possibleValues(theirs)) ? 'agrees' : 'disagrees',
      }));
  };
  return [
    ...compare('participants-before', 'active-participants', then, then),
    ...compare('vulnerable-workers', 'vulnerable-workers-protected', year, year),
    ...compare('claims-number', 'claims-paid-number', year, now),
    ...compare('claims-value', 'claims-paid-value', year, now),
    ...compare('scholarship-children', 'scholarship-children', year, now),
    ...compare('scholarship-value', 'scholarship-value', year, now),
  ];
}
