import { expect, test } from 'vitest';

import { responseSize, growthExponent, monthOfViews, parseCounts } from '../../scripts/scale.ts';

test('an answer is its body and its headers', () => {
  expect(responseSize('embed.js', 1000) - responseSize('embed.js', 999)).toBe(2);
  expect(responseSize('embed.js', 0)).toBeGreaterThan(300);
});

test('a month of views counts the median and the largest embed, and the host script', () => {
  const embeds = [4000, 2000, 3000].map((brotli) => ({ path: 'x', raw: 0, brotli }));
  const [median, largest, script] = monthOfViews(embeds, 500);
  expect(median?.bytes).toBe(responseSize('embed/2024/x/', 3000));
  expect(largest?.bytes).toBe(responseSize('embed/2024/x/', 4000));
  expect(script?.bytes).toBe(responseSize('embed.js', 500));
  expect(median?.requests).toBe(10_000_000);
});

test('what grows with the number has the exponent 1, what grows with its square has 2', () => {
  expect(growthExponent([1, 3], [10, 30])).toBeCloseTo(1, 10);
  expect(growthExponent([2, 5], [6, 45])).toBeCloseTo(2, 10);
});

test('numbers of editions are read from a list', () => {
  expect(parseCounts('1,3, 100')).toEqual([1, 3, 100]);
});

test.each(['0', 'abc', '', '3,', '-1', '101', '1.5'])(
  '%j is no list of numbers of editions',
  (list) => {
    expect(() => parseCounts(list)).toThrow(/^--editions has ".*"; expected numbers from 1 to 100/);
  },
);
