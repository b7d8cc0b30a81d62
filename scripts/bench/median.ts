/** The middle one, or the mean of the two in the middle, so that one stalled run does not show. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new Error('Nothing has no median.');
  return (low + high) / 2;
}
