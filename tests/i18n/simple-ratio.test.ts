import { expect, test } from 'vitest';
import fc from 'fast-check';

import { LOCALES } from '#i18n/locales.ts';
import { simpleRatioOf } from '#i18n/simple-ratio.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { frozenEdition } from '../frozen-data.ts';

const share = (value: number, lower = value, upper = value, isEstimate = false) => ({
  value,
  isEstimate,
  interval: { lower, upper, lowerClosed: true, upperClosed: true },
});

test.each([
  [0.6601, '2/3'],
  [0.3166, '1/3'],
  [0.5, '1/2'],
  [0.24, '1/4'],
  [0.41, '2/5'],
  [0.91, '9/10'],
])('%d is near the ratio %s', (value, expected) => {
  const { part, whole } = simpleRatioOf(share(value)) ?? {};
  expect(`${String(part)}/${String(whole)}`).toBe(expected);
});

test.each([0, 0.004, 0.15, 0.45, 0.999, 1, 1.5])('%d is near no simple ratio', (value) => {
  expect(simpleRatioOf(share(value))).toBeUndefined();
});

test('“fewer than” and “more than” are said only where every possible value is', () => {
  expect(simpleRatioOf(share(0.3166))?.nearness).toBe('below');
  expect(simpleRatioOf(share(0.34))?.nearness).toBe('above');
  expect(simpleRatioOf(share(0.34, 0.33, 0.35))?.nearness).toBe('about');
  expect(simpleRatioOf(share(0.3166, 0.3166, 0.3166, true))?.nearness).toBe('about');
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      (value, half) => {
        const ratio = simpleRatioOf(share(value, value - half, value + half));
        if (ratio === undefined) return;
        const { part, whole, nearness } = ratio;
        if (nearness === 'below') expect(value + half).toBeLessThan(part / whole);
        if (nearness === 'above') expect(value - half).toBeGreaterThan(part / whole);
      },
    ),
  );
});

test.each(LOCALES)(
  'a figure that is near no simple ratio is written as a number in %s',
  (locale) => {
    const format = formatterFor(locale);
    const figure = frozenEdition.figure('active-participants-growth@2024-12');
    expect(format.outOf({ ...figure, ...share(0.15) })).toBe(
      format.figure({ ...figure, ...share(0.15) }),
    );
    expect(format.outOf({ ...figure, ...share(0.3166) })).toMatch(
      /^(tak sampai satu dari tiga|fewer than one in three)$/,
    );
  },
);
