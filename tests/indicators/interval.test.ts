import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  divide,
  pointInterval,
  multiply,
  overlaps,
  roundingInterval,
  subtract,
  undefinedIfNoQuotient,
  wholeNumbersOf,
  widthOf,
  type Interval,
} from '#indicators/interval.ts';

const closed = (lower: number, upper: number): Interval => ({
  lower,
  upper,
  lowerClosed: true,
  upperClosed: true,
});

describe('a rounding interval', () => {
  test.each([
    [261814, 1, 261813.5, 261814.5],
    [0.4184, 0.0001, 0.41835, 0.41845],
    [205e9, 1e9, 204.5e9, 205.5e9],
    [39000, 1000, 38500, 39500],
    [0.23, 0.01, 0.225, 0.235],
  ])('of %d at %d reaches from %d to %d', (value, step, lower, upper) => {
    expect(roundingInterval(value, step)).toEqual({
      lower,
      upper,
      lowerClosed: true,
      upperClosed: false,
    });
  });

  test('keeps its lower bound and leaves out its upper one, so that neighbours do not overlap', () => {
    expect(overlaps(roundingInterval(1.67e9, 1e7), roundingInterval(1.68e9, 1e7))).toBe(false);
    expect(overlaps(roundingInterval(1.67e9, 1e7), pointInterval(1.665e9))).toBe(true);
    expect(overlaps(roundingInterval(1.67e9, 1e7), pointInterval(1.675e9))).toBe(false);
  });

  test.each([0, -1, Number.NaN])('refuses the step %d', (step) => {
    expect(() => roundingInterval(1, step)).toThrow(RangeError);
  });
});

describe('the whole numbers of an interval', () => {
  test.each([
    ['a count printed in full is one number', roundingInterval(261814, 1), 261814, 261814],
    ['a rounded count is a range', roundingInterval(39000, 1000), 38500, 39499],
    ['an open bound is left out', { ...closed(2, 4), lowerClosed: false }, 3, 4],
  ])('%s', (_, interval, lower, upper) => {
    expect(wholeNumbersOf(interval)).toEqual(closed(lower, upper));
  });

  test('an interval without whole numbers stays unchanged', () => {
    expect(wholeNumbersOf(closed(0.2, 0.8))).toEqual(closed(0.2, 0.8));
  });
});

describe('arithmetic', () => {
  const bounds = fc
    .tuple(
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([lower, share]) => closed(lower, lower * (1 + share)));
  const point = (interval: Interval, at: number): number =>
    Math.min(interval.lower + at * widthOf(interval), interval.upper);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const operations = [
    ['add', add, (a: number, b: number) => a + b],
    ['subtract', subtract, (a: number, b: number) => a - b],
    ['multiply', multiply, (a: number, b: number) => a * b],
    ['divide', divide, (a: number, b: number) => a / b],
  ] as const;

  test('multiply contains the result of any quantity and any rate, also of a negative rate', () => {
    const rates = fc
      .tuple(fc.double({ min: -1, max: 1, noNaN: true }), share)
      .map(([lower, width]) => closed(lower, lower + width));
    fc.assert(
      fc.property(bounds, rates, share, share, (a, b, atA, atB) => {
        const result = multiply(a, b);
        const value = point(a, atA) * point(b, atB);
        expect(value).toBeGreaterThanOrEqual(result.lower);
        expect(value).toBeLessThanOrEqual(result.upper);
      }),
    );
    expect(multiply(roundingInterval(10, 1), closed(-0.5, -0.1))).toEqual({
      lower: -5.25,
      upper: -0.9500000000000001,
      lowerClosed: false,
      upperClosed: true,
    });
  });

  test.each(operations)('%s contains the result of any two points', (_, onIntervals, onNumbers) => {
    fc.assert(
      fc.property(bounds, bounds, share, share, (a, b, atA, atB) => {
        const result = onIntervals(a, b);
        const value = onNumbers(point(a, atA), point(b, atB));
        expect(value).toBeGreaterThanOrEqual(result.lower);
        expect(value).toBeLessThanOrEqual(result.upper);
      }),
    );
  });

  test.each(operations)('%s never narrows when an input widens', (_, onIntervals) => {
    fc.assert(
      fc.property(bounds, bounds, share, (a, b, extra) => {
        const wider = closed(a.lower * (1 - extra / 2), a.upper * (1 + extra));
        for (const [narrow, wide] of [
          [onIntervals(a, b), onIntervals(wider, b)],
          [onIntervals(b, a), onIntervals(b, wider)],
        ] as const) {
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        }
      }),
    );
  });

  test('a bound that no operand reaches is open', () => {
    const quotient = divide(roundingInterval(205e9, 1e9), pointInterval(20134));
    expect(quotient).toMatchObject({ lowerClosed: true, upperClosed: false });
    expect(divide(pointInterval(1), roundingInterval(2, 1))).toMatchObject({
      lowerClosed: false,
      upperClosed: true,
    });
    expect(subtract(pointInterval(1), roundingInterval(0.4184, 0.0001))).toMatchObject({
      lowerClosed: false,
      upperClosed: true,
    });
  });

  test('a divisor that can be zero is refused', () => {
    expect(() => divide(pointInterval(1), closed(0, 1))).toThrow(
      'A divisor must be above 0, found 0 to 1.',
    );
  });

  test('a negative change times a quantity has its lower bound at the largest quantity', () => {
    expect(multiply(closed(2, 3), closed(-1, 1))).toEqual(closed(-3, 3));
    expect(multiply(closed(2, 3), closed(-2, -1))).toEqual(closed(-6, -2));
    expect(multiply(closed(0, 3), closed(-1, 0)).upper).toBe(0);
  });

  test('a bound of 0 is reached whatever the other operand of a product or quotient is', () => {
    const open = roundingInterval(2, 1);
    expect(divide(closed(0, 1), open)).toMatchObject({ lower: 0, lowerClosed: true });
    expect(multiply(closed(0, 0), open)).toMatchObject({ upper: 0, upperClosed: true });
  });

  test('a formula with a divisor that can be zero has no result, and any other error is rethrown', () => {
    expect(undefinedIfNoQuotient(() => divide(pointInterval(1), closed(0, 1)))).toBeUndefined();
    expect(undefinedIfNoQuotient(() => divide(pointInterval(1), pointInterval(2)))).toEqual(
      pointInterval(0.5),
    );
    expect(() => undefinedIfNoQuotient(() => pointInterval(Number.NaN))).toThrow(RangeError);
  });

  test('a first factor that can be negative is refused', () => {
    expect(() => multiply(closed(-1, 1), pointInterval(2))).toThrow(RangeError);
  });

  test('a negative dividend has its lower bound at the smallest divisor', () => {
    expect(divide(closed(-6, 6), closed(2, 3))).toEqual(closed(-3, 3));
    expect(divide(closed(-6, -3), closed(1, 3))).toEqual(closed(-6, -1));
    expect(divide(closed(-6, 0), roundingInterval(2, 2)).upperClosed).toBe(true);
    expect(divide(pointInterval(-6), roundingInterval(2, 2))).toMatchObject({
      lower: -6,
      upper: -2,
      lowerClosed: true,
      upperClosed: false,
    });
  });

  test.each([Number.NaN, Infinity])('%d is no exact value', (value) => {
    expect(() => pointInterval(value)).toThrow(RangeError);
  });
});
