/** No possible value of a computed figure lies outside its published bounds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { boundStep } from '#i18n/format-figure.ts';
import type { Figure } from '#indicators/figure.ts';
import { publishNumber } from '#render/published-number.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const share = edition.figure('scholarships-to-claims@2024');
const claims = edition.figure('claims-paid-number@2023');

const between = (figure: Figure, lower: number, upper: number): Figure => ({
  ...figure,
  value: (lower + upper) / 2,
  interval: { lower, upper, lowerClosed: true, upperClosed: false },
});

/** Errors of binary fractions, of which the arithmetic of a formula makes as many. */
const dustOf = (value: number): number => Math.abs(value) * 2e-14;

describe('published bounds', () => {
  const computed = edition.all.filter(
    ({ group, isEstimate }) => group === 'computed' && !isEstimate,
  );

  test.each(computed.filter(({ interval }) => interval.lower < interval.upper))(
    'of $id contain every possible value, and are not a step away from the bounds',
    (figure) => {
      expectOutward(figure);
    },
  );

  test('of any interval contain it, and are not a step away from its bounds', () => {
    const size = fc.double({ min: -3, max: 12, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(share, claims, edition.figure('rupiah-per-claim@2024')),
        size,
        fc.double({ min: -8, max: 0, noNaN: true }),
        fc.boolean(),
        (figure, power, width, isFall) => {
          const upper = 10 ** power;
          const lower = upper * (1 - 10 ** width);
          expectOutward(isFall ? between(figure, -upper, -lower) : between(figure, lower, upper));
        },
      ),
    );
  });

  test.each([
    ['a share', share, 0.1 + 0.2, 0.4, 0.3, 0.4],
    ['a share whose bounds are below their decimals', share, 0.7 - 0.1, 0.8 - 0.1, 0.6, 0.7],
    ['a count', claims, 18296, 18298, 18296, 18298],
    ['a fall', share, -0.4, -(0.1 + 0.2), -0.4, -0.3],
    ['a change of either sign', share, -0.05, 0.05, -0.05, 0.05],
  ])('of %s are exact where the interval ends at a decimal', (_, figure, ...numbers) => {
    const [from, to, lower, upper] = numbers;
    expect(publishNumber(between(figure, from, to))).toMatchObject({ lower, upper });
  });

  test('are the value itself where the result is exact', () => {
    const { value, lower, upper } = publishNumber(
      edition.figure('active-participants-growth@2024-12'),
    );
    expect([lower, upper]).toEqual([value, value]);
  });

  test('have no negative zero', () => {
    const { lower, upper } = publishNumber(between(share, -0.05, -1e-9));
    expect([lower, upper]).toEqual([-0.05, 0]);
  });
});

function expectOutward(figure: Figure): void {
  const { lower, upper } = figure.interval;
  const published = publishNumber(figure);
  const step = boundStep(figure) / 1000;
  if (published.lower === null || published.upper === null) throw new Error('It has no bounds.');
  expect(published.lower, figure.id).toBeLessThanOrEqual(lower + dustOf(lower));
  expect(published.upper, figure.id).toBeGreaterThanOrEqual(upper - dustOf(upper));
  expect(lower - published.lower, figure.id).toBeLessThanOrEqual(step + dustOf(lower));
  expect(published.upper - upper, figure.id).toBeLessThanOrEqual(step + dustOf(upper));
  expect(published.value, figure.id).toBeGreaterThanOrEqual(published.lower);
  expect(published.value, figure.id).toBeLessThanOrEqual(published.upper);
}
