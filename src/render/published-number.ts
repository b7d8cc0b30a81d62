/** The numbers of the published table: a value with its interval, and no digit that says nothing. */
import { boundStep } from '#i18n/format-figure.ts';
import { admissible, type Figure } from '#indicators/figure.ts';
import { widthOf } from '#indicators/interval.ts';
import type { Observation } from '#schema/observation.ts';

/** Of a figure that has one possible value: enough for any use, and fewer than binary fractions are exact to. */
const SIGNIFICANT_DIGITS = 12;

/** Errors of binary fractions, as a share of a number: a bound that is this near to a multiple of the step is that multiple. */
const DUST = 1e-14;

/** How a number becomes a multiple of a step: to the nearest one, or away from the values between two bounds. */
type Direction = 'round' | 'floor' | 'ceil';

/**
 * Value and bounds in the unit of the figure. A printed number stands as it was printed; a computed one is rounded three
 * digits after the last digit of its interval as pages print it. The lower bound is rounded down and the upper one up, so
 * that no possible value lies outside the published bounds.
 */
export function publishNumber(
  figure: Figure,
): Pick<Observation, 'value' | 'lower' | 'upper' | 'bounds'> {
  const interval = admissible(figure);
  const { lowerClosed, upperClosed } = interval;
  const publish = figure.status === 'reported' ? (value: number) => value : rounder(figure);
  const value = publish(figure.value, 'round');
  // The error of a survey is larger than the rounding, and the sources do not give it.
  if (figure.isEstimate) return { value, lower: null, upper: null, bounds: null };
  return {
    value,
    lower: publish(interval.lower, 'floor'),
    upper: publish(interval.upper, 'ceil'),
    bounds: lowerClosed && !upperClosed ? '[)' : '[]',
  };
}

function rounder(figure: Figure): (value: number, direction: Direction) => number {
  if (widthOf(admissible(figure)) === 0)
    return (value) => Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const step = boundStep(figure) / 1000;
  const decimals = Math.max(0, Math.round(-Math.log10(step)));
  return (value, direction) => {
    const steps = value / step;
    const nearest = Math.round(steps);
    const isMultiple = Math.abs(steps - nearest) <= Math.abs(steps) * DUST;
    return Number(((isMultiple ? nearest : Math[direction](steps)) * step).toFixed(decimals));
  };
}
