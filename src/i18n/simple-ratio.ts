/** Shares as ratios that readers remember easily: two in three, one in ten. */
import type { Figure } from '#indicators/figure.ts';

/** Where the share is in relation to the ratio. */
export type RatioPosition = 'about' | 'below' | 'above';

export interface SimpleRatio {
  readonly part: number;
  readonly whole: number;
  readonly nearness: RatioPosition;
}

/** The simplest first, because readers understand a simple ratio better than a less simple one that is nearer. */
const DENOMINATORS = [2, 3, 4, 5, 10];
/** Two percentage points. */
const TOLERANCE = 0.02;

/** @returns `undefined` where no simple ratio is near */
export function simpleRatioOf({
  value,
  interval,
  isEstimate,
}: Pick<Figure, 'value' | 'interval' | 'isEstimate'>): SimpleRatio | undefined {
  for (const whole of DENOMINATORS) {
    const part = Math.round(value * whole);
    const ratio = part / whole;
    if (part <= 0 || part >= whole || Math.abs(value - ratio) > TOLERANCE) continue;
    // The error of an estimate is not known, so the true share may be on either side of the ratio.
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
