/** Defines every computed figure by one formula. */
import { yearBefore } from '#schema/period.ts';
import { SECTORS, type Sector } from '#schema/vocabulary.ts';
import {
  difference,
  evaluate,
  inputsOf,
  product,
  quotient,
  sum,
  type Expression,
} from './expression.ts';
import { admissible, figureId, type Figure, type FigureId } from './figure.ts';
import { COMPUTED_INDICATORS, type ComputedIndicator, type Reading } from './indicator-codes.ts';
import { exactly, whereDefined } from './interval.ts';

interface Derivation {
  readonly indicator: ComputedIndicator;
  readonly sector?: Sector | null;
  readonly reading?: Reading;
  readonly period: string;
  readonly formula: Expression;
}

/**
 * Computes all figures that the reported figures allow. A derivation is left out if an input was not reported or if its
 * divisor can be zero; nothing is estimated.
 */
export function deriveIndicators(edition: string, reported: readonly Figure[]): Figure[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  return derivationsFor(edition)
    .filter(({ formula }) => inputsOf(formula).every((id) => known.has(id)))
    .flatMap((derivation) => whereDefined(() => derive(derivation, known)) ?? []);
}

/** Indicators that are computed under several readings, so that the id of a figure must contain its reading. */
const NAMED_BY_READING: ReadonlySet<ComputedIndicator> = new Set(['ucj-denominator'] as const);

function derive(derivation: Derivation, known: ReadonlyMap<FigureId, Figure>): Figure {
  const { indicator, sector = null, reading = null, period, formula } = derivation;
  return {
    id: figureId(indicator, sector ?? (NAMED_BY_READING.has(indicator) ? reading : null), period),
    group: 'computed',
    indicator,
    sector,
    reading,
    area: null,
    period,
    ...COMPUTED_INDICATORS[indicator],
    value: evaluate(formula, known, ({ value }) => exactly(value)).lower,
    interval: evaluate(formula, known, admissible),
    printed: null,
    roundingStep: null,
    source: null,
    outlet: null,
    paragraph: null,
    standing: null,
    speaker: null,
    formula,
    inputs: inputsOf(formula),
  };
}

function derivationsFor(year: string): Derivation[] {
  const before = yearBefore(year);
  const now = `${year}-12`;
  const then = `${before}-12`;
  const growth = (sector: Sector | null): Derivation => ({
    indicator: 'active-participants-growth',
    sector,
    period: now,
    formula: difference(
      quotient(
        figureId('active-participants', sector, now),
        figureId('active-participants', sector, then),
      ),
      1,
    ),
  });

  return [
    growth(null),
    {
      indicator: 'active-participants-increase',
      period: now,
      formula: difference(`active-participants@${now}`, `active-participants@${then}`),
    },
    ...SECTORS.map((sector): Derivation => ({
      indicator: 'active-participants-share',
      sector,
      period: now,
      formula: quotient(`active-participants/${sector}@${now}`, `active-participants@${now}`),
    })),
    ...SECTORS.map(growth),
    {
      indicator: 'ucj-not-covered',
      period: year,
      formula: difference(1, `ucj-coverage@${year}`),
    },
    {
      indicator: 'rupiah-per-claim',
      period: year,
      formula: quotient(`claims-paid-value@${year}`, `claims-paid-number@${year}`),
    },
    {
      indicator: 'rupiah-per-scholarship-child',
      period: year,
      formula: quotient(`scholarship-value@${year}`, `scholarship-children@${year}`),
    },
    {
      indicator: 'scholarships-to-claims',
      period: year,
      formula: quotient(`scholarship-value@${year}`, `claims-paid-value@${year}`),
    },
    {
      indicator: 'arrears-to-claims',
      period: year,
      formula: quotient(`contribution-arrears-recovered@${year}`, `claims-paid-value@${year}`),
    },
    {
      indicator: 'claims-paid-value',
      reading: 'growth-of-value',
      period: before,
      formula: quotient(`claims-paid-value@${year}`, sum(1, `claims-paid-growth-stated@${year}`)),
    },
    {
      // v * (1 - 1 / (1 + g)) instead of v - v / (1 + g), because a formula must name each input only once.
      indicator: 'claims-paid-value-increase',
      reading: 'growth-of-value',
      period: year,
      formula: product(
        `claims-paid-value@${year}`,
        difference(1, quotient(1, sum(1, `claims-paid-growth-stated@${year}`))),
      ),
    },
    {
      // The second reading of the same sentence: the number of claims grew, not their value.
      indicator: 'claims-paid-number',
      reading: 'growth-of-number',
      period: before,
      formula: quotient(`claims-paid-number@${year}`, sum(1, `claims-paid-growth-stated@${year}`)),
    },
    {
      indicator: 'ucj-denominator',
      reading: 'all-segments',
      period: year,
      formula: quotient(`active-participants@${now}`, `ucj-coverage@${year}`),
    },
    {
      indicator: 'ucj-denominator',
      reading: 'without-construction',
      period: year,
      formula: quotient(
        difference(
          `active-participants@${now}`,
          `active-participants/construction-services@${now}`,
        ),
        `ucj-coverage@${year}`,
      ),
    },
    {
      indicator: 'participants-to-employed',
      period: now,
      formula: quotient(`active-participants@${now}`, `employed@${year}-08`),
    },
  ];
}
