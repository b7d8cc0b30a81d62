/** Page-load metrics as Lighthouse and web.dev define them, from the browser's performance entries. Times in milliseconds. */

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

export interface LayoutShift {
  readonly start: number;
  readonly value: number;
}

/** Milliseconds of a task that do not count as blocking. */
const BLOCKING_THRESHOLD = 50;

/**
 * Total Blocking Time.
 * @param from First Contentful Paint; the metric does not count blocking before it
 */
export function totalBlockingTime(tasks: readonly LongTask[], from: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    const length = start + duration - Math.max(start, from);
    return sum + Math.max(0, length - BLOCKING_THRESHOLD);
  }, 0);
}

/** A session window: shifts less than 1000 ms apart, over 5000 ms at most. */
const MAX_GAP = 1000;
const MAX_WINDOW = 5000;

/**
 * Cumulative Layout Shift: the sum of the shifts in the session window with the largest sum.
 * @param shifts in the order of their start
 */
export function cumulativeLayoutShift(shifts: readonly LayoutShift[]): number {
  let worst = 0;
  let sum = 0;
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, value } of shifts) {
    const isSameWindow = start - last < MAX_GAP && start - first < MAX_WINDOW;
    if (!isSameWindow) first = start;
    sum = isSameWindow ? sum + value : value;
    last = start;
    worst = Math.max(worst, sum);
  }
  return worst;
}
