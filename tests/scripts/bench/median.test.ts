import { expect, test } from 'vitest';
import { median } from '../../../scripts/bench/median.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[10, 9, 1, 2], 5.5],
  [[100, 2, 30, 4, 5], 5],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('the numbers stay in their order', () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});

test('of nothing there is no median', () => {
  expect(() => median([])).toThrow('no median');
});
