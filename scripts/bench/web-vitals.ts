/** Measures of a page load as Lighthouse and web.dev define them, out of what the browser recorded. Times in milliseconds. */

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

export interface LayoutShift {
  readonly start: number;
  readonly value: number;
}

/** A shorter task keeps nobody waiting. */
const FREE = 50;

/**
 * Total Blocking Time.
 * @param from First Contentful Paint: nobody waits for a page that is not there
 */
export function totalBlockingTime(tasks: readonly LongTask[], from: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    const length = start + duration - Math.max(start, from);
    return sum + Math.max(0, length - FREE);
  }, 0);
}

/** Shifts less than a second apart belong together, for five seconds at most. */
const PAUSE = 1000;
const WINDOW = 5000;

/**
 * Cumulative Layout Shift: of the window that shifts most.
 * @param shifts in the order of their start
 */
export function cumulativeLayoutShift(shifts: readonly LayoutShift[]): number {
  let worst = 0;
  let sum = 0;
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, value } of shifts) {
    const isSameWindow = start - last < PAUSE && start - first < WINDOW;
    if (!isSameWindow) first = start;
    sum = isSameWindow ? sum + value : value;
    last = start;
    worst = Math.max(worst, sum);
  }
  return worst;
}
