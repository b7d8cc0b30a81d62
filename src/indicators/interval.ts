/**
 * Interval arithmetic on rounding intervals.
 *
 * A figure printed with rounding step s stands for the half-open interval [v - s/2, v + s/2). Each bound is open or
 * closed, so that two intervals that only share an excluded bound do not count as overlapping.
 * Every operation is monotone in each operand, and IEEE 754 rounding is monotone too: the result for any values within the
 * operands is within the computed bounds.
 */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** The interval that contains exactly one value. */
export function pointInterval(value: number): Interval {
  if (!Number.isFinite(value)) {
    throw new RangeError(`An interval needs a finite value, found ${String(value)}.`);
  }
  return { lower: value, upper: value, lowerClosed: true, upperClosed: true };
}

/** The half-open interval of all values that round to `value` at `step`, both in the same unit. */
export function roundingInterval(value: number, step: number): Interval {
  if (!(step > 0)) throw new RangeError(`A rounding step must be positive, found ${String(step)}.`);
  return {
    lower: roundTo15Digits(value - step / 2),
    upper: roundTo15Digits(value + step / 2),
    lowerClosed: true,
    upperClosed: false,
  };
}

/** The part of an interval between two values, both included. */
export function clampInterval(interval: Interval, lower: number, upper: number): Interval {
  return {
    ...interval,
    ...(interval.lower < lower && { lower, lowerClosed: true }),
    ...(interval.upper > upper && { upper, upperClosed: true }),
  };
}

/**
 * The closed interval from the smallest to the largest whole number of an interval. People, claims and children are
 * whole numbers, so 261,814 people printed in full can only be 261,814. An interval without a whole number is returned
 * unchanged.
 */
export function wholeNumbersOf(interval: Interval): Interval {
  const lower = Math.ceil(interval.lower);
  const upper = Math.floor(interval.upper);
  const first = lower === interval.lower && !interval.lowerClosed ? lower + 1 : lower;
  const last = upper === interval.upper && !interval.upperClosed ? upper - 1 : upper;
  if (first > last) return interval;
  return { lower: first, upper: last, lowerClosed: true, upperClosed: true };
}

export function add(a: Interval, b: Interval): Interval {
  return {
    lower: a.lower + b.lower,
    upper: a.upper + b.upper,
    lowerClosed: a.lowerClosed && b.lowerClosed,
    upperClosed: a.upperClosed && b.upperClosed,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return {
    lower: a.lower - b.upper,
    upper: a.upper - b.lower,
    lowerClosed: a.lowerClosed && b.upperClosed,
    upperClosed: a.upperClosed && b.lowerClosed,
  };
}

/** @throws RangeError if the first factor can be negative, which no formula needs: only changes are negative */
export function multiply(a: Interval, b: Interval): Interval {
  if (a.lower < 0) throw new RangeError('Only an interval of 0 and above is multiplied.');
  const low = b.lower < 0 ? upperOf(a) : lowerOf(a);
  const high = b.upper < 0 ? lowerOf(a) : upperOf(a);
  return {
    // `+ 0` turns -0 into 0, because 0 times a negative number is -0.
    lower: low.bound * b.lower + 0,
    upper: high.bound * b.upper + 0,
    lowerClosed: low.closed && (b.lowerClosed || low.bound === 0),
    upperClosed: high.closed && (b.upperClosed || high.bound === 0),
  };
}

const lowerOf = ({ lower, lowerClosed }: Interval) => ({ bound: lower, closed: lowerClosed });
const upperOf = ({ upper, upperClosed }: Interval) => ({ bound: upper, closed: upperClosed });

/** Thrown for a quotient whose divisor can be zero or negative, because the quotient has no bounds. */
class UndefinedQuotient extends RangeError {}

/** The result of a formula, or `undefined` if its divisor can be zero or negative. */
export function undefinedIfNoQuotient<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof UndefinedQuotient) return undefined;
    throw error;
  }
}

/** @throws RangeError if the divisor can be zero or negative (see `undefinedIfNoQuotient`) */
export function divide(a: Interval, b: Interval): Interval {
  if (!(b.lower > 0)) {
    throw new UndefinedQuotient(
      `A divisor must be above 0, found ${String(b.lower)} to ${String(b.upper)}.`,
    );
  }
  // A negative dividend is lowest with the smallest divisor.
  const low = a.lower < 0 ? lowerOf(b) : upperOf(b);
  const high = a.upper < 0 ? upperOf(b) : lowerOf(b);
  return {
    lower: a.lower / low.bound,
    upper: a.upper / high.bound,
    // 0 divided by any divisor is 0, so a bound of 0 is reached even if the bound of the divisor is excluded.
    lowerClosed: a.lowerClosed && (low.closed || a.lower === 0),
    upperClosed: a.upperClosed && (high.closed || a.upper === 0),
  };
}

/** Whether some value lies in both intervals. */
export function overlaps(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** The distance between the bounds, in the unit of the interval. */
export function widthOf(interval: Interval): number {
  return interval.upper - interval.lower;
}

function reaches(a: Interval, b: Interval): boolean {
  return a.upper > b.lower || (a.upper === b.lower && a.upperClosed && b.lowerClosed);
}

/** Rounds to 15 significant digits. That removes floating-point errors such as 0.41835000000000006, but no printed digit. */
function roundTo15Digits(value: number): number {
  return Number(value.toPrecision(15));
}
