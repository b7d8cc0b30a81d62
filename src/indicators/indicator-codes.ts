/** The codes of all indicators as a type, so that a mistyped code does not compile. */
import {
  ELSEWHERE_INDICATORS,
  PRIMARY_INDICATORS,
  STATEMENT_INDICATORS,
  type ReportedIndicator,
  type Status,
  type Unit,
} from '#schema/vocabulary.ts';

interface ComputedRule {
  readonly unit: Unit;
  readonly status: Exclude<Status, 'reported'>;
}

/** Computed indicators; `deriveIndicators` contains their formulas. */
export const COMPUTED_INDICATORS = {
  'active-participants-growth': { unit: 'ratio', status: 'derived' },
  'active-participants-increase': { unit: 'person', status: 'derived' },
  'active-participants-share': { unit: 'ratio', status: 'derived' },
  'ucj-not-covered': { unit: 'ratio', status: 'derived' },
  'rupiah-per-claim': { unit: 'rupiah-per-claim', status: 'derived' },
  'rupiah-per-scholarship-child': { unit: 'rupiah-per-child', status: 'derived' },
  'scholarships-to-claims': { unit: 'ratio', status: 'derived' },
  'arrears-to-claims': { unit: 'ratio', status: 'derived' },
  'claims-paid-value': { unit: 'rupiah', status: 'implied' },
  'claims-paid-value-increase': { unit: 'rupiah', status: 'implied' },
  'claims-paid-number': { unit: 'claim', status: 'implied' },
  'ucj-denominator': { unit: 'person', status: 'implied' },
  'participants-to-base': { unit: 'ratio', status: 'derived' },
  'participants-to-employed': { unit: 'ratio', status: 'derived' },
  'coverage-base': { unit: 'person', status: 'implied' },
  'covered-workers-difference': { unit: 'person', status: 'derived' },
  'covered-workers-change': { unit: 'ratio', status: 'derived' },
  'inactive-share': { unit: 'ratio', status: 'derived' },
  'informal-employed': { unit: 'person', status: 'derived' },
  'informal-employed-share': { unit: 'ratio', status: 'derived' },
  'vulnerable-workers-months': { unit: 'month', status: 'derived' },
} as const satisfies Record<string, ComputedRule>;
export type ComputedIndicator = keyof typeof COMPUTED_INDICATORS;

export type IndicatorCode = ReportedIndicator | ComputedIndicator;

/** Every code once, the printed ones first. */
export const INDICATOR_CODES = [
  ...new Set(
    [PRIMARY_INDICATORS, STATEMENT_INDICATORS, ELSEWHERE_INDICATORS, COMPUTED_INDICATORS].flatMap(
      (rules) => Object.keys(rules),
    ),
  ),
] as readonly IndicatorCode[];

/**
 * Readings of ambiguous sentences of the source. One sentence does not say which segments a coverage includes, another
 * does not say whether the value or the number of claims grew. Of two readings of a sentence only one can be true.
 */
export const READINGS = [
  'all-segments',
  'without-construction',
  'growth-of-value',
  'growth-of-number',
] as const;
export type Reading = (typeof READINGS)[number];
