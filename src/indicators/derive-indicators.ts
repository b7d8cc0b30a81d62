/** Every figure that is computed, each by one formula. */
import { SECTORS } from '#schema/vocabulary.ts';
import {
  difference,
  evaluate,
  inputsOf,
  product,
  quotient,
  sum,
  type Expression,
} from './expression.ts';
import {
  admissible,
  figureId,
  type Figure,
  type FigureId,
  type Status,
  type Unit,
} from './figure.ts';
import { exactly, whereDefined } from './interval.ts';

interface Derivation {
  readonly indicator: string;
  readonly part?: string;
  readonly period: string;
  readonly unit: Unit;
  readonly status: Exclude<Status, 'reported'>;
  readonly formula: Expression;
}

/**
 * Computes what the reported figures allow; a derivation whose inputs were not reported, or that would divide by what
 * can be zero, is left out, never guessed.
 */
export function deriveIndicators(edition: string, reported: readonly Figure[]): Figure[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  return derivationsFor(edition)
    .filter(({ formula }) => inputsOf(formula).every((id) => known.has(id)))
    .flatMap((derivation) => whereDefined(() => derive(derivation, known)) ?? []);
}

function derive(derivation: Derivation, known: ReadonlyMap<FigureId, Figure>): Figure {
  const { indicator, part = null, period, unit, status, formula } = derivation;
  return {
    id: figureId(indicator, part, period),
    indicator,
    sector: part,
    area: null,
    period,
    unit,
    status,
    value: evaluate(formula, known, ({ value }) => exactly(value)).lower,
    interval: evaluate(formula, known, admissible),
    printed: null,
    roundingStep: null,
    source: null,
    paragraph: null,
    formula,
    inputs: inputsOf(formula),
  };
}

function derivationsFor(edition: string): Derivation[] {
  const year = edition;
  const before = String(Number(edition) - 1);
  const now = `${year}-12`;
  const then = `${before}-12`;
  const participants = figureId('active-participants', null, now);
  const participantsBefore = figureId('active-participants', null, then);
  const coverage = figureId('ucj-coverage', null, year);
  const claimsValue = figureId('claims-paid-value', null, year);
  const claimsNumber = figureId('claims-paid-number', null, year);
  const claimsGrowth = figureId('claims-paid-growth-claimed', null, year);
  const children = figureId('scholarship-children', null, year);
  const scholarships = figureId('scholarship-value', null, year);
  const arrears = figureId('contribution-arrears-recovered', null, year);
  const employed = figureId('employed-elsewhere', null, `${year}-08`);
  const construction = figureId('active-participants', 'construction-services', now);

  const growth = (part: string | undefined): Derivation => ({
    indicator: 'active-participants-growth',
    ...(part === undefined ? {} : { part }),
    period: now,
    unit: 'ratio',
    status: 'derived',
    formula: difference(
      quotient(
        figureId('active-participants', part ?? null, now),
        figureId('active-participants', part ?? null, then),
      ),
      1,
    ),
  });

  return [
    growth(undefined),
    {
      indicator: 'active-participants-increase',
      period: now,
      unit: 'person',
      status: 'derived',
      formula: difference(participants, participantsBefore),
    },
    ...SECTORS.map((sector): Derivation => ({
      indicator: 'active-participants-share',
      part: sector,
      period: now,
      unit: 'ratio',
      status: 'derived',
      formula: quotient(figureId('active-participants', sector, now), participants),
    })),
    ...SECTORS.map(growth),
    {
      indicator: 'ucj-not-covered',
      period: year,
      unit: 'ratio',
      status: 'derived',
      formula: difference(1, coverage),
    },
    {
      indicator: 'rupiah-per-claim',
      period: year,
      unit: 'rupiah-per-claim',
      status: 'derived',
      formula: quotient(claimsValue, claimsNumber),
    },
    {
      indicator: 'rupiah-per-scholarship-child',
      period: year,
      unit: 'rupiah-per-child',
      status: 'derived',
      formula: quotient(scholarships, children),
    },
    {
      indicator: 'scholarships-to-claims',
      period: year,
      unit: 'ratio',
      status: 'derived',
      formula: quotient(scholarships, claimsValue),
    },
    {
      indicator: 'arrears-to-claims',
      period: year,
      unit: 'ratio',
      status: 'derived',
      formula: quotient(arrears, claimsValue),
    },
    {
      indicator: 'claims-paid-value',
      period: before,
      unit: 'rupiah',
      status: 'implied',
      formula: quotient(claimsValue, sum(1, claimsGrowth)),
    },
    {
      // v x (1 - 1/(1+g)), not v - v/(1+g): each input stands once, so that the interval is no wider than it must be.
      indicator: 'claims-paid-value-increase',
      period: year,
      unit: 'rupiah',
      status: 'implied',
      formula: product(claimsValue, difference(1, quotient(1, sum(1, claimsGrowth)))),
    },
    {
      // The other reading of the same sentence: that the number of claims rose, not their value.
      indicator: 'claims-paid-number',
      period: before,
      unit: 'claim',
      status: 'implied',
      formula: quotient(claimsNumber, sum(1, claimsGrowth)),
    },
    {
      indicator: 'ucj-denominator',
      part: 'all-segments',
      period: year,
      unit: 'person',
      status: 'implied',
      formula: quotient(participants, coverage),
    },
    {
      indicator: 'ucj-denominator',
      part: 'without-construction',
      period: year,
      unit: 'person',
      status: 'implied',
      formula: quotient(difference(participants, construction), coverage),
    },
    {
      indicator: 'participants-to-employed',
      period: now,
      unit: 'ratio',
      status: 'derived',
      formula: quotient(participants, employed),
    },
  ];
}
