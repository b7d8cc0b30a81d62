import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveIndicators } from '#indicators/derive-indicators.ts';
import { figureId, isWhole, type Figure, type FigureId } from '#indicators/figure.ts';
import { COMPUTED_INDICATORS } from '#indicators/indicator-codes.ts';
import { roundingInterval, clampInterval, wholeNumbersOf } from '#indicators/interval.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const reported = edition.all.filter(({ status }) => status === 'reported');

/** Bounds computed by hand from the facts of the edition, rounded to the digits shown. */
const DERIVED: [
  id: FigureId,
  status: string,
  value: number,
  lower: number,
  upper: number,
  precision: number,
][] = [
  ['active-participants-growth@2024-12', 'derived', 0.2334, 0.2334, 0.2334, 4],
  ['active-participants-increase@2024-12', 'derived', 49548, 49548, 49548, 0],
  ['active-participants-share/wage-earners@2024-12', 'derived', 0.5454, 0.5454, 0.5454, 4],
  ['active-participants-share/informal@2024-12', 'derived', 0.3166, 0.3166, 0.3166, 4],
  ['active-participants-share/construction-services@2024-12', 'derived', 0.138, 0.138, 0.138, 4],
  ['ucj-not-covered@2024', 'derived', 0.5816, 0.58155, 0.58165, 6],
  ['rupiah-per-claim@2024', 'derived', 10.182e6, 10.157e6, 10.207e6, -3],
  ['rupiah-per-scholarship-child@2024', 'derived', 3.472e6, 3.462e6, 3.482e6, -3],
  ['scholarships-to-claims@2024', 'derived', 0.00815, 0.0081, 0.0082, 4],
  ['claims-paid-value@2023', 'implied', 186.3e9, 185.83e9, 186.76e9, -7],
  ['claims-paid-value-increase@2024', 'implied', 18.7e9, 18.65e9, 18.76e9, -7],
  ['claims-paid-number@2023', 'implied', 18297, 18296, 18298, 0],
  ['ucj-denominator/all-segments@2024', 'implied', 625750, 625676, 625825, 0],
  ['ucj-denominator/without-construction@2024', 'implied', 539402, 539338, 539467, 0],
  ['participants-to-employed@2024-12', 'derived', 0.2377, 0.2377, 0.2377, 4],
];

describe('the figures of 2024', () => {
  test.each(DERIVED)('%s is %s with its interval', (id, status, value, lower, upper, precision) => {
    const figure = edition.figure(id);
    const round = (number: number): number =>
      Math.round(number * 10 ** precision) / 10 ** precision;
    expect(figure.status).toBe(status);
    expect(Math.abs(figure.value - value) / value).toBeLessThan(0.003);
    expect(round(figure.interval.lower)).toBeCloseTo(lower, 6);
    expect(round(figure.interval.upper)).toBeCloseTo(upper, 6);
    expect(figure.inputs.length).toBeGreaterThan(0);
    expect(figure.formula).not.toBeNull();
  });

  test('every computed figure lies within its own interval', () => {
    for (const { id, value, interval } of edition.all) {
      expect(value, id).toBeGreaterThanOrEqual(interval.lower);
      expect(value, id).toBeLessThanOrEqual(interval.upper);
    }
  });

  test('every computed indicator has a formula', () => {
    const computed = edition.all.filter(({ formula }) => formula !== null);
    expect(new Set(computed.map(({ indicator }) => indicator))).toEqual(
      new Set(Object.keys(COMPUTED_INDICATORS)),
    );
  });

  test('no figure has the id of another', () => {
    const ids = edition.all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('deriving', () => {
  const asFigures = (values: readonly number[], widen = 1): Figure[] =>
    reported.map((figure, index) => {
      const step = (figure.roundingStep ?? 1) * (isWhole(figure.unit) ? 1 : widen);
      return {
        ...figure,
        value: values[index] ?? figure.value,
        interval:
          figure.group === 'statements'
            ? roundingInterval(figure.value, step)
            : clampInterval(roundingInterval(figure.value, step), 0, Infinity),
      };
    });
  /** For each reported figure, a position within its interval; counts are whole numbers. */
  const places = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
    minLength: reported.length,
    maxLength: reported.length,
  });
  const pointsAt = (at: readonly number[]): number[] =>
    reported.map(({ interval, unit }, index) => {
      const share = at[index] ?? 0;
      if (!isWhole(unit)) return interval.lower + share * (interval.upper - interval.lower);
      const { lower, upper } = wholeNumbersOf(interval);
      return lower + Math.floor(share * (upper - lower + 1));
    });

  test('the interval of a derived figure contains the value computed from any point of its inputs', () => {
    fc.assert(
      fc.property(places, (at) => {
        const derived = deriveIndicators('2024', asFigures(pointsAt(at)));
        expect(derived).not.toEqual([]);
        for (const { id, value } of derived) {
          const { lower, upper } = edition.figure(id).interval;
          expect(value, id).toBeGreaterThanOrEqual(lower);
          expect(value, id).toBeLessThanOrEqual(upper);
        }
      }),
    );
  });

  test('widening the inputs never narrows a result', () => {
    const values = reported.map(({ value }) => value);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 10, noNaN: true }), (widen) => {
        const derived = deriveIndicators('2024', asFigures(values, widen));
        expect(derived).not.toEqual([]);
        for (const { id, interval } of derived) {
          const narrow = edition.figure(id).interval;
          expect(interval.lower, id).toBeLessThanOrEqual(narrow.lower);
          expect(interval.upper, id).toBeGreaterThanOrEqual(narrow.upper);
        }
      }),
    );
  });

  test('a figure whose input was not reported is left out, never guessed', () => {
    const without = reported.filter(({ id }) => id !== 'active-participants@2023-12');
    const ids = deriveIndicators('2024', without).map(({ id }) => id);
    expect(ids).not.toContain('active-participants-growth@2024-12');
    expect(ids).toContain('ucj-not-covered@2024');
  });

  test('growth by sector appears as soon as both years are reported', () => {
    const previous = reported
      .filter(({ sector, period }) => sector !== null && period === '2024-12')
      .map((figure) => ({
        ...figure,
        period: '2023-12',
        id: figureId(figure.indicator, figure.sector ?? figure.reading, '2023-12'),
      }));
    const ids = deriveIndicators('2024', [...reported, ...previous]).map(({ id }) => id);
    expect(ids).toContain('active-participants-growth/informal@2024-12');
  });
});
