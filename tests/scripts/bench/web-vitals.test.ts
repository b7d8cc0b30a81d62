import { describe, expect, test } from 'vitest';
import { cumulativeLayoutShift, totalBlockingTime } from '../../../scripts/bench/web-vitals.ts';

describe('blocking time', () => {
  test('is the duration of tasks beyond 50 ms', () => {
    const tasks = [
      { start: 1000, duration: 70 },
      { start: 2000, duration: 250 },
    ];
    expect(totalBlockingTime(tasks, 500)).toBe(20 + 200);
  });

  test('starts at the first paint, also in the middle of a task', () => {
    expect(totalBlockingTime([{ start: 100, duration: 300 }], 1000)).toBe(0);
    expect(totalBlockingTime([{ start: 100, duration: 300 }], 200)).toBe(150);
    expect(totalBlockingTime([{ start: 100, duration: 300 }], 380)).toBe(0);
  });

  test('is 0 without long tasks', () => {
    expect(totalBlockingTime([], 0)).toBe(0);
  });
});

describe('layout shift', () => {
  const shiftsAt = (...starts: number[]) => starts.map((start) => ({ start, value: 1 }));

  test('adds shifts that are less than a second apart', () => {
    expect(cumulativeLayoutShift(shiftsAt(0, 900, 1800))).toBe(3);
  });

  test('starts a new window after a second without shifts, and returns the largest window', () => {
    expect(cumulativeLayoutShift(shiftsAt(0, 1000))).toBe(1);
    expect(cumulativeLayoutShift(shiftsAt(0, 500, 2000))).toBe(2);
  });

  test('closes a window after five seconds', () => {
    expect(cumulativeLayoutShift(shiftsAt(0, 900, 1800, 2700, 3600, 4500, 5400))).toBe(6);
  });

  test('is 0 without shifts', () => {
    expect(cumulativeLayoutShift([])).toBe(0);
  });
});
