/** Possible numbers of units per square or dot: each language has a word for these numbers. */
const UNITS_PER_MARK = [1, 10, 100, 1000] as const;
type UnitsPerMark = (typeof UNITS_PER_MARK)[number];

/**
 * The smallest number of units per square or dot with which a picture has at most `most` squares or dots; 1000 if no
 * number is large enough.
 */
export function unitsPerMark(total: number, most: number): UnitsPerMark {
  return UNITS_PER_MARK.find((units) => total <= units * most) ?? 1000;
}
