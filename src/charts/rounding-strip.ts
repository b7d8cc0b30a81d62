/** Lays out a strip that compares a printed claim with the value computed from the figures; both are intervals. */
import { scaleLinear } from 'd3';
import { possibleValues, type Figure } from '#indicators/figure.ts';
import { widthOf, type Interval } from '#indicators/interval.ts';

export interface Extent {
  /** Per cent of the strip. */
  readonly x: number;
  readonly width: number;
}

/** Minimum width of a stroke, so that it is visible; per cent of the strip. */
const THINNEST = 1.2;

/**
 * @param computed the computed interval, in the unit of the claim
 * @returns `band`: the values that round to the printed claim; `found`: the computed values. The strip is wider than both
 *   by half the width of the band on each side.
 */
export function layOutStrip(claim: Figure, computed: Interval): { band: Extent; found: Extent } {
  const band = possibleValues(claim);
  const margin = widthOf(band) / 2;
  const scale = scaleLinear(
    [Math.min(band.lower, computed.lower) - margin, Math.max(band.upper, computed.upper) + margin],
    [0, 100],
  );
  const extent = ({ lower, upper }: Interval): Extent => {
    const width = Math.max(scale(upper) - scale(lower), THINNEST);
    return { x: round((scale(lower) + scale(upper) - width) / 2), width: round(width) };
  };
  return { band: extent(band), found: extent(computed) };
}

const round = (value: number): number => Number(value.toFixed(2));
