/**
 * Every figure that is computed, each by one formula that gives both its value and its interval.
 * A formula names each input once, so that its interval is exact and not merely safe.
 */
import { SECTORS } from '#schema/vocabulary.ts';
import { figureId, isWhole, type Figure, type FigureId, type Status, type Unit } from './figure.ts';
import {
  add,
  divide,
  exactly,
  multiply,
  subtract,
  whereDefined,
  wholeNumbersOf,
  type Interval,
} from './interval.ts';

/** The interval of the n-th input, counted from 0 as in the formula. */
export type Input = (index: number) => Interval;

interface Derivation {
  readonly indicator: string;
  readonly part?: string;
  readonly period: string;
  readonly unit: Unit;
  readonly status: Exclude<Status, 'reported'>;
  readonly inputs: readonly FigureId[];
  /** The formula in words of ids: `{0}` stands for the first input. */
  readonly formula: string;
  readonly compute: (input: Input) => Interval;
}

const ONE = exactly(1);

/**
 * Computes what the reported figures allow; a derivation whose inputs were not reported, or that would divide by what
 * can be zero, is left out, never guessed.
 */
export function deriveIndicators(edition: string, reported: readonly Figure[]): Figure[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  return derivationsFor(edition).flatMap((derivation) => {
    const inputs = derivation.inputs.flatMap((id) => known.get(id) ?? []);
    if (inputs.length < derivation.inputs.length) return [];
    return whereDefined(() => derive(derivation, inputs)) ?? [];
  });
}

function derive(derivation: Derivation, inputs: readonly Figure[]): Figure {
  const { indicator, period, unit, status, compute } = derivation;
  const part = derivation.part ?? null;
  return {
    id: figureId(indicator, part, period),
    indicator,
    sector: part,
    area: null,
    period,
    unit,
    status,
    value: compute(inputAt(inputs.map((input) => exactly(input.value)))).lower,
    interval: compute(inputAt(inputs.map(admissible))),
    printed: null,
    roundingStep: null,
    source: null,
    paragraph: null,
    formula: derivation.formula.replace(
      /\{(\d)\}/g,
      (_, index: string) => derivation.inputs[Number(index)] ?? '',
    ),
    inputs: derivation.inputs,
  };
}

/** Reads intervals by position, loudly: a formula that asks for an input it was not given is a slip of ours. */
export function inputAt(intervals: readonly Interval[]): Input {
  return (index) => {
    const interval = intervals[index];
    if (interval === undefined)
      throw new RangeError(`A formula asks for input ${String(index)}, which it was not given.`);
    return interval;
  };
}

/** The values that a figure can really have: whole numbers where the unit counts things. */
export function admissible(figure: Pick<Figure, 'interval' | 'unit'>): Interval {
  return isWhole(figure.unit) ? wholeNumbersOf(figure.interval) : figure.interval;
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
    inputs: [
      figureId('active-participants', part ?? null, now),
      figureId('active-participants', part ?? null, then),
    ],
    formula: '{0} / {1} - 1',
    compute: (input) => subtract(divide(input(0), input(1)), ONE),
  });

  return [
    growth(undefined),
    {
      indicator: 'active-participants-increase',
      period: now,
      unit: 'person',
      status: 'derived',
      inputs: [participants, participantsBefore],
      formula: '{0} - {1}',
      compute: (input) => subtract(input(0), input(1)),
    },
    ...SECTORS.map((sector): Derivation => ({
      indicator: 'active-participants-share',
      part: sector,
      period: now,
      unit: 'ratio',
      status: 'derived',
      inputs: [figureId('active-participants', sector, now), participants],
      formula: '{0} / {1}',
      compute: (input) => divide(input(0), input(1)),
    })),
    ...SECTORS.map(growth),
    {
      indicator: 'ucj-not-covered',
      period: year,
      unit: 'ratio',
      status: 'derived',
      inputs: [coverage],
      formula: '1 - {0}',
      compute: (input) => subtract(ONE, input(0)),
    },
    {
      indicator: 'rupiah-per-claim',
      period: year,
      unit: 'rupiah-per-claim',
      status: 'derived',
      inputs: [claimsValue, claimsNumber],
      formula: '{0} / {1}',
      compute: (input) => divide(input(0), input(1)),
    },
    {
      indicator: 'rupiah-per-scholarship-child',
      period: year,
      unit: 'rupiah-per-child',
      status: 'derived',
      inputs: [scholarships, children],
      formula: '{0} / {1}',
      compute: (input) => divide(input(0), input(1)),
    },
    {
      indicator: 'scholarships-to-claims',
      period: year,
      unit: 'ratio',
      status: 'derived',
      inputs: [scholarships, claimsValue],
      formula: '{0} / {1}',
      compute: (input) => divide(input(0), input(1)),
    },
    {
      indicator: 'arrears-to-claims',
      period: year,
      unit: 'ratio',
      status: 'derived',
      inputs: [arrears, claimsValue],
      formula: '{0} / {1}',
      compute: (input) => divide(input(0), input(1)),
    },
    {
      indicator: 'claims-paid-value',
      period: before,
      unit: 'rupiah',
      status: 'implied',
      inputs: [claimsValue, claimsGrowth],
      formula: '{0} / (1 + {1})',
      compute: (input) => divide(input(0), add(ONE, input(1))),
    },
    {
      // v x (1 - 1/(1+g)), not v - v/(1+g): each input stands once, so that the interval is no wider than it must be.
      indicator: 'claims-paid-value-increase',
      period: year,
      unit: 'rupiah',
      status: 'implied',
      inputs: [claimsValue, claimsGrowth],
      formula: '{0} * (1 - 1 / (1 + {1}))',
      compute: (input) => multiply(input(0), subtract(ONE, divide(ONE, add(ONE, input(1))))),
    },
    {
      // The other reading of the same sentence: that the number of claims rose, not their value.
      indicator: 'claims-paid-number',
      period: before,
      unit: 'claim',
      status: 'implied',
      inputs: [claimsNumber, claimsGrowth],
      formula: '{0} / (1 + {1})',
      compute: (input) => divide(input(0), add(ONE, input(1))),
    },
    {
      indicator: 'ucj-denominator',
      part: 'all-segments',
      period: year,
      unit: 'person',
      status: 'implied',
      inputs: [participants, coverage],
      formula: '{0} / {1}',
      compute: (input) => divide(input(0), input(1)),
    },
    {
      indicator: 'ucj-denominator',
      part: 'without-construction',
      period: year,
      unit: 'person',
      status: 'implied',
      inputs: [participants, construction, coverage],
      formula: '({0} - {1}) / {2}',
      compute: (input) => divide(subtract(input(0), input(1)), input(2)),
    },
    {
      indicator: 'participants-to-employed',
      period: now,
      unit: 'ratio',
      status: 'derived',
      inputs: [participants, employed],
      formula: '{0} / {1}',
      compute: (input) => divide(input(0), input(1)),
    },
  ];
}
