/** Turns the rows of a dataset into figures with their rounding intervals. */
import type { Dataset } from '#schema/shapes.ts';
import { stepOf, type PrintedNumber } from '#schema/read-printed.ts';
import { areaOf, listEntries, sectorOf, type Entry } from '#schema/entries.ts';
import { PRIMARY_INDICATORS, type RowGroup } from '#schema/vocabulary.ts';
import { figureId, partOf, type Figure } from './figure.ts';
import { roundingInterval, clampInterval, type Interval } from './interval.ts';

type Rows = Pick<Dataset, RowGroup>;

/**
 * Figures in the order of the file.
 * @param outletOf returns the name of a source by its id
 */
export function reportFigures(rows: Rows, outletOf: (source: string) => string): Figure[] {
  const taken = new Set<string>();
  return listEntries(rows).map((entry) => {
    const figure = reportFigure(entry, taken, outletOf);
    taken.add(figure.id);
    return figure;
  });
}

/** @param taken ids of the previous figures */
function reportFigure(
  entry: Entry,
  taken: ReadonlySet<string>,
  outletOf: (source: string) => string,
): Figure {
  const { row, kind, rule } = entry;
  const sector = sectorOf(entry) ?? null;
  const area = areaOf(entry) ?? null;
  const part = partOf(area, sector);
  const id = figureId(row.indicator, part, row.period);
  // The primary source may give the same indicator for the province, but never for another area. If the id did not
  // contain the source, a look-up of the primary figure could return this figure.
  const isAmbiguous =
    kind === 'elsewhere' &&
    ((area === null && row.indicator in PRIMARY_INDICATORS) || taken.has(id));
  return {
    id: isAmbiguous ? figureId(row.indicator, part, row.period, row.source) : id,
    group: kind,
    indicator: row.indicator,
    sector,
    reading: null,
    area,
    period: row.period,
    unit: row.unit,
    status: 'reported',
    value: row.value,
    isEstimate: rule.estimate === true,
    interval: intervalOf({ ...row, group: kind }),
    printed: row.printed,
    roundingStep: row.roundingStep,
    source: row.source,
    outlet: isAmbiguous ? outletOf(row.source) : null,
    paragraph: row.paragraph,
    standing: row.standing,
    speaker: row.speaker ?? null,
    formula: null,
    inputs: [],
  };
}

/**
 * A printed figure with the number that it had at another time, before or after a correction.
 * @throws Error if the printed number cannot be read as the value
 */
export function withNumber(figure: Figure, number: PrintedNumber): Figure {
  const { printed, value } = number;
  const roundingStep = stepOf(number);
  if (roundingStep === undefined) throw new Error(`"${printed}" is not ${String(value)}.`);
  const interval = intervalOf({ ...figure, value, roundingStep });
  return { ...figure, printed, value, roundingStep, interval };
}

/** The rounding interval, limited to 0 and above, and for shares to 1. Changes, which statements give, have no limits. */
function intervalOf({
  group,
  unit,
  value,
  roundingStep,
}: Pick<Figure, 'group' | 'unit' | 'value'> & { readonly roundingStep: number }): Interval {
  const interval = roundingInterval(value, roundingStep);
  if (group === 'statements') return interval;
  return clampInterval(interval, 0, unit === 'ratio' ? 1 : Infinity);
}
