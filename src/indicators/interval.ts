/**
 * Interval arithmetic on rounding intervals.
 *
 * A figure printed with rounding step s stands for the half-open interval [v - s/2, v + s/2). Each bound remembers
 * whether it belongs to the interval, so that two figures that only touch at an excluded bound do not count as equal.
 * Every operation is monotone in each operand, and IEEE arithmetic keeps that order: what is computed from any point
 * of the operands lies within the computed bounds.
 */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** The interval that holds one value and nothing else. */
export function exactly(value: number): Interval {
  if (!Number.isFinite(value)) {
    throw new RangeError(`An interval needs a finite value, found ${String(value)}.`);
  }
  return { lower: value, upper: value, lowerClosed: true, upperClosed: true };
}

/** The half-open interval of all values that round to `value` at `step`, both in the same unit. */
export function roundingInterval(value: number, step: number): Interval {
  if (!(step > 0)) throw new RangeError(`A rounding step must be positive, found ${String(step)}.`);
  return {
    lower: tidy(value - step / 2),
    upper: tidy(value + step / 2),
    lowerClosed: true,
    upperClosed: false,
  };
}

/**
 * The whole numbers of an interval, as a closed interval: people, claims and children do not come in parts,
 * so 261,814 people printed in full can only be 261,814.
 */
export function wholeNumbersOf(interval: Interval): Interval {
  const lower = Math.ceil(interval.lower);
  const upper = Math.floor(interval.upper);
  const first = lower === interval.lower && !interval.lowerClosed ? lower + 1 : lower;
  const last = upper === interval.upper && !interval.upperClosed ? upper - 1 : upper;
  if (first > last) {
    throw new RangeError(
      `No whole number lies in ${String(interval.lower)} to ${String(interval.upper)}.`,
    );
  }
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

/**
 * @param a a quantity
 * @param b a rate, below 0 where something fell
 * @throws RangeError when the quantity can be negative: none of this site is
 */
export function multiply(a: Interval, b: Interval): Interval {
  if (a.lower < 0) throw new RangeError('Only an interval of 0 and above is multiplied.');
  // The most of a quantity makes a fall the greatest.
  const [least, most] = [b.lower < 0 ? a.upper : a.lower, b.upper < 0 ? a.lower : a.upper];
  return {
    lower: least * b.lower,
    upper: most * b.upper,
    lowerClosed: (b.lower < 0 ? a.upperClosed : a.lowerClosed) && b.lowerClosed,
    upperClosed: (b.upper < 0 ? a.lowerClosed : a.upperClosed) && b.upperClosed,
  };
}

/** @throws RangeError when the divisor can be zero or less, or the dividend negative. */
export function divide(a: Interval, b: Interval): Interval {
  if (a.lower < 0) throw new RangeError('Only an interval of 0 and above is divided.');
  if (!(b.lower > 0)) {
    throw new RangeError(
      `A divisor must be above 0, found ${String(b.lower)} to ${String(b.upper)}.`,
    );
  }
  return {
    lower: a.lower / b.upper,
    upper: a.upper / b.lower,
    lowerClosed: a.lowerClosed && b.upperClosed,
    upperClosed: a.upperClosed && b.lowerClosed,
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

/** Fifteen significant digits: takes off binary dust such as 0.41835000000000006 and keeps every digit of a printed number. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
