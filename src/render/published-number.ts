/** The numbers of the published table: a value with its interval, without digits that carry no information. */
import { boundStep } from '#i18n/format-figure.ts';
import { possibleValues, type Figure } from '#indicators/figure.ts';
import { widthOf } from '#indicators/interval.ts';
import type { Observation } from '#schema/observation.ts';

/** For a figure with one possible value: enough digits for any use, and fewer than a double stores exactly. */
const SIGNIFICANT_DIGITS = 12;

/**
 * Value and bounds in the unit of the figure. A printed number is unchanged; a computed number is rounded to three
 * digits after the last digit of its interval as pages print it.
 */
export function publishNumber(
  figure: Figure,
): Pick<Observation, 'value' | 'lower' | 'upper' | 'bounds'> {
  const interval = possibleValues(figure);
  const { lowerClosed, upperClosed } = interval;
  const round = figure.status === 'reported' ? (value: number) => value : rounder(figure);
  // The error of a survey is larger than the rounding, and the sources do not give it.
  if (figure.isEstimate)
    return { value: round(figure.value), lower: null, upper: null, bounds: null };
  return {
    value: round(figure.value),
    lower: round(interval.lower),
    upper: round(interval.upper),
    bounds: figure.status === 'reported' && lowerClosed && !upperClosed ? '[)' : '[]',
  };
}

function rounder(figure: Figure): (value: number) => number {
  if (widthOf(possibleValues(figure)) === 0)
    return (value) => Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const step = boundStep(figure) / 1000;
  const decimals = Math.max(0, Math.round(-Math.log10(step)));
  return (value) => Number((Math.round(value / step) * step).toFixed(decimals));
}
