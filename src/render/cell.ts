/** Cells of tables: the CSVs and the workbook hold numbers and texts, and a list as one text. */
import { LIST_SEPARATOR, type Observation } from '#schema/observation.ts';

/** A number, a text, or `null` where the column does not apply. */
export type Cell = string | number | null;

export function writeList(value: Observation[keyof Observation]): Cell {
  if (typeof value !== 'object' || value === null) return value;
  return value.length === 0 ? null : value.join(LIST_SEPARATOR);
}
