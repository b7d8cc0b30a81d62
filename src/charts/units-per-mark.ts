/** How many units one square or dot may stand for: languages have a word for each. */
const UNITS_PER_MARK = [1, 10, 100, 1000] as const;
type UnitsPerMark = (typeof UNITS_PER_MARK)[number];

/** The fewest units for one square or dot that leave at most `most` of them: more can be neither counted nor carried. */
export function unitsPerMark(total: number, most: number): UnitsPerMark {
  return UNITS_PER_MARK.find((units) => total <= units * most) ?? 1000;
}
