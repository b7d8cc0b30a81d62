/** Turns the rows of a dataset into figures with their rounding intervals. */
import type { ClaimRow, Dataset, FigureRow, ReportRow } from '#schema/shapes.ts';
import { stepOf, type PrintedNumber } from '#schema/read-printed.ts';
import { CLAIM_INDICATORS } from '#schema/vocabulary.ts';
import { figureId, type Figure } from './figure.ts';
import { roundingInterval, within, type Interval } from './interval.ts';

/** In the order of the file: figures, claims, reports. */
export function reportFigures(dataset: Pick<Dataset, 'figures' | 'claims' | 'reports'>): Figure[] {
  return [...dataset.figures, ...dataset.claims, ...dataset.reports].map(reportFigure);
}

export function reportFigure(row: FigureRow | ClaimRow | ReportRow): Figure {
  const sector = 'sector' in row ? (row.sector ?? null) : null;
  const area = 'area' in row ? (row.area ?? null) : null;
  return {
    id: figureId(row.indicator, sector ?? area, row.period),
    indicator: row.indicator,
    sector,
    reading: null,
    area,
    period: row.period,
    unit: row.unit,
    status: 'reported',
    value: row.value,
    interval: intervalOf(row),
    printed: row.printed,
    roundingStep: row.roundingStep,
    source: row.source,
    paragraph: row.paragraph,
    formula: null,
    inputs: [],
  };
}

/**
 * A printed figure with the number that it had at another time.
 * @throws Error when what was printed cannot be read as that value
 */
export function restateFigure(figure: Figure, number: PrintedNumber): Figure {
  const { printed, value } = number;
  const roundingStep = stepOf(number);
  if (roundingStep === undefined) throw new Error(`"${printed}" is not ${String(value)}.`);
  const interval = intervalOf({ ...figure, value, roundingStep });
  return { ...figure, printed, value, roundingStep, interval };
}

/** Nothing that is counted is below 0, and no share above 1; only a change, which a claim states, may be. */
function intervalOf({
  indicator,
  unit,
  value,
  roundingStep,
}: Pick<Figure, 'indicator' | 'unit' | 'value'> & { readonly roundingStep: number }): Interval {
  const interval = roundingInterval(value, roundingStep);
  if (indicator in CLAIM_INDICATORS) return interval;
  return within(interval, 0, unit === 'ratio' ? 1 : Infinity);
}
