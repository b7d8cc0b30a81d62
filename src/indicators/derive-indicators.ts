/** Defines every computed figure by one formula. */
import { yearBefore, yearOf } from '#schema/period.ts';
import { SECTORS, type Area, type Sector } from '#schema/vocabulary.ts';
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
  possibleValues,
  figureId,
  filterByProvince,
  partOf,
  type Figure,
  type FigureId,
} from './figure.ts';
import { COMPUTED_INDICATORS, type ComputedIndicator, type Reading } from './indicator-codes.ts';
import { pointInterval, undefinedIfNoQuotient } from './interval.ts';

interface Derivation {
  readonly indicator: ComputedIndicator;
  readonly area?: Area | null;
  readonly sector?: Sector | null;
  readonly reading?: Reading;
  readonly period: string;
  readonly formula: Expression;
}

/**
 * Computes all figures that the reported figures allow. A derivation is left out if an input was not reported, if a
 * source prints its result, or if its divisor can be zero or negative; nothing is estimated.
 */
export function deriveIndicators(edition: string, reported: readonly Figure[]): Figure[] {
  const known = new Map(reported.map((figure) => [figure.id, figure]));
  return derivationsFor(edition, reported)
    .filter(({ formula }) => inputsOf(formula).every((id) => known.has(id)))
    .flatMap((derivation) => undefinedIfNoQuotient(() => derive(derivation, known)) ?? [])
    .filter(({ id, indicator, interval }) => {
      const isPossible = isChange(indicator) || interval.lower >= 0;
      return isPossible && !known.has(id);
    });
}

/**
 * Whether a figure may be below 0: only changes may. Other negative results are left out. They come from two estimates
 * that contradict each other, so that a part is larger than its whole.
 */
const isChange = (indicator: string): boolean =>
  /-(?:growth|increase|difference|change)$/.test(indicator);

/** Indicators that are computed under several readings, so that the id of a figure must contain its reading. */
const NAMED_BY_READING: ReadonlySet<ComputedIndicator> = new Set(['ucj-denominator'] as const);

function derive(derivation: Derivation, known: ReadonlyMap<FigureId, Figure>): Figure {
  const { indicator, area = null, sector = null, reading = null, period, formula } = derivation;
  const part = partOf(area, sector) ?? (NAMED_BY_READING.has(indicator) ? reading : null);
  const inputs = inputsOf(formula);
  return {
    id: figureId(indicator, part, period),
    group: 'computed',
    indicator,
    sector,
    reading,
    area,
    period,
    ...COMPUTED_INDICATORS[indicator],
    value: evaluate(formula, known, ({ value }) => pointInterval(value)).lower,
    isEstimate: inputs.some((id) => known.get(id)?.isEstimate === true),
    interval: evaluate(formula, known, possibleValues),
    printed: null,
    roundingStep: null,
    source: null,
    outlet: null,
    paragraph: null,
    standing: null,
    speaker: null,
    formula,
    inputs,
  };
}

function derivationsFor(year: string, reported: readonly Figure[]): Derivation[] {
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
    ...deriveCoverage(now, reported),
    {
      indicator: 'participants-to-employed',
      period: now,
      formula: quotient(`active-participants@${now}`, `employed@${year}-08`),
    },
    {
      indicator: 'informal-employed',
      period: `${year}-08`,
      formula: difference(`employed@${year}-08`, `formal-employed@${year}-08`),
    },
    {
      indicator: 'informal-employed-share',
      period: `${year}-08`,
      formula: difference(1, quotient(`formal-employed@${year}-08`, `employed@${year}-08`)),
    },
    ...compareWithCountry(now, then, reported),
    ...deriveMonths(reported),
  ];
}

/**
 * Compares the participants at the end of the year with later counts of covered workers, and with each number of
 * workers that a source gives as the base of a coverage. Computes the base if a source gives only coverage and count.
 */
function deriveCoverage(now: string, reported: readonly Figure[]): Derivation[] {
  const counts = filterByProvince(reported, 'covered-workers');
  const bases = filterByProvince(reported, 'coverage-base');
  const coverages = filterByProvince(reported, 'coverage');
  const participants = figureId('active-participants', null, now);
  const implied = counts.flatMap(({ id, period, source }): Derivation[] => {
    const coverage = coverages.find((each) => each.period === period && each.source === source);
    return coverage === undefined || bases.some((base) => base.period === period)
      ? []
      : [{ indicator: 'coverage-base', period, formula: quotient(id, coverage.id) }];
  });
  return [
    ...oncePerPeriod(bases).map(({ id, period }): Derivation => ({
      indicator: 'participants-to-base',
      period,
      formula: quotient(participants, id),
    })),
    ...oncePerPeriod(implied),
    ...oncePerPeriod(counts)
      .filter(({ period }) => yearOf(period) > yearOf(now))
      .flatMap(({ id, period }): Derivation[] => [
        {
          indicator: 'covered-workers-difference',
          period,
          formula: difference(id, participants),
        },
        {
          indicator: 'covered-workers-change',
          period,
          formula: difference(quotient(id, participants), 1),
        },
      ]),
  ];
}

/**
 * The first row of each period. The id of a computed figure contains no source. So if two sources report the same
 * quantity, formulas use only the first row, which has the plain id.
 */
function oncePerPeriod<Row extends { readonly period: string }>(rows: readonly Row[]): Row[] {
  const periods = new Set<string>();
  return rows.filter(({ period }) => {
    const isFirst = !periods.has(period);
    periods.add(period);
    return isFirst;
  });
}

/**
 * Figures that compare the province with Indonesia: growth and shares for Indonesia, and the inactive share of the
 * province. Both counts of that share must be from the same source.
 */
function compareWithCountry(now: string, then: string, reported: readonly Figure[]): Derivation[] {
  const country = (sector: Sector | null, period: string) =>
    figureId('active-participants', partOf('indonesia', sector), period);
  const active = filterByProvince(reported, 'active-participants').filter(
    ({ sector, period }) => sector === null && period === then,
  );
  const [pair] = filterByProvince(reported, 'inactive-participants')
    .filter(({ period }) => period === then)
    .flatMap((inactive) =>
      active
        .filter(({ source }) => source === inactive.source)
        .map(({ id }) => ({ active: id, inactive: inactive.id })),
    );
  return [
    {
      indicator: 'active-participants-growth',
      area: 'indonesia',
      period: now,
      formula: difference(quotient(country(null, now), country(null, then)), 1),
    },
    ...SECTORS.map((sector): Derivation => ({
      indicator: 'active-participants-share',
      area: 'indonesia',
      sector,
      period: now,
      formula: quotient(country(sector, now), country(null, now)),
    })),
    ...(pair === undefined
      ? []
      : [
          {
            // 1 / (1 + a / i) instead of i / (a + i), because a formula must name each input only once.
            indicator: 'inactive-share',
            period: then,
            formula: quotient(1, sum(1, quotient(pair.active, pair.inactive))),
          } as const,
        ]),
  ];
}

/** How many months of contributions a budget pays for the protected workers of the same period. */
function deriveMonths(reported: readonly Figure[]): Derivation[] {
  const [contribution] = filterByProvince(reported, 'vulnerable-worker-contribution');
  const protectedWorkers = filterByProvince(reported, 'vulnerable-workers-protected');
  return oncePerPeriod(filterByProvince(reported, 'vulnerable-workers-budget')).flatMap(
    ({ id, period }): Derivation[] => {
      const workers = protectedWorkers.find((each) => each.period === period);
      return workers === undefined || contribution === undefined
        ? []
        : [
            {
              indicator: 'vulnerable-workers-months',
              period,
              formula: quotient(id, product(workers.id, contribution.id)),
            },
          ];
    },
  );
}
