/** Shares as ratios that readers keep in mind: two in three, one in ten. */
import type { Figure } from '#indicators/figure.ts';

/** Where the share is in relation to the ratio. */
export type Nearness = 'about' | 'below' | 'above';

export interface SimpleRatio {
  readonly part: number;
  readonly whole: number;
  readonly nearness: Nearness;
}

/** The simplest first, because a nearer ratio that is less simple says less to readers. */
const WHOLES = [2, 3, 4, 5, 10];
/** Two percentage points. */
const NEAR = 0.02;

/** @returns `undefined` where no simple ratio is near */
export function simpleRatioOf({
  value,
  interval,
  isEstimate,
}: Pick<Figure, 'value' | 'interval' | 'isEstimate'>): SimpleRatio | undefined {
  for (const whole of WHOLES) {
    const part = Math.round(value * whole);
    const ratio = part / whole;
    if (part <= 0 || part >= whole || Math.abs(value - ratio) > NEAR) continue;
    // The error of an estimate is not known, so that it may be on either side.
    const nearness =
      isEstimate || (interval.lower <= ratio && interval.upper >= ratio)
        ? 'about'
        : value < ratio
          ? 'below'
          : 'above';
    return { part, whole, nearness };
  }
  return undefined;
}
