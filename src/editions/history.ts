/** An edition as of a day: without later corrections and without rows that were added later. */
import { stepOf } from '#schema/read-printed.ts';
import type { CorrectionRow, Dataset } from '#schema/shapes.ts';
import { ROW_GROUPS, type RowGroup } from '#schema/vocabulary.ts';

/** Returns the ids of the rows of a dataset, in the same order. */
type IdsOf = (dataset: Dataset) => readonly string[];

/** The rows of corrections.json that changed the number of a figure of this edition, the newest first. */
const changesOf = ({ edition }: Dataset, corrections: readonly CorrectionRow[]) =>
  corrections.filter((row) => row.edition === edition && row.was !== undefined);

/**
 * The days on which a figure was published or changed, the oldest first. Each day has a permanent address with the figures
 * as of that day.
 */
export function daysOf(dataset: Dataset, corrections: readonly CorrectionRow[]): string[] {
  const added = ROW_GROUPS.flatMap((group) => dataset[group].flatMap((row) => row.added ?? []));
  const changed = changesOf(dataset, corrections).map(({ date }) => date);
  return [...new Set([dataset.published, ...added, ...changed])].sort();
}

/** @param corrections corrections that `checkCorrections` has checked against the edition */
export function datasetAsOf(
  dataset: Dataset,
  corrections: readonly CorrectionRow[],
  day: string,
  idsOf: IdsOf,
): Dataset {
  const ids = idsOf(dataset);
  const later = changesOf(dataset, corrections).filter(({ date }) => date > day);
  let place = 0;
  const restore = <Row extends Dataset[RowGroup][number]>(rows: readonly Row[]): Row[] =>
    rows.flatMap((row) => {
      const id = ids[place];
      place += 1;
      if (row.added !== undefined && row.added > day) return [];
      // The newest correction is first, so `was` of the last one is the number on that day.
      const was = later.findLast(({ figure }) => figure === id)?.was;
      if (was === undefined) return [row];
      const { printed, value, approximate } = was;
      const roundingStep = stepOf(was);
      if (roundingStep === undefined) throw new Error(`"${printed}" is not ${String(value)}.`);
      const isApproximate = 'approximate' in row || approximate === true;
      return [{ ...row, printed, value, roundingStep, ...(isApproximate && { approximate }) }];
    });
  return {
    ...dataset,
    primary: restore(dataset.primary),
    statements: restore(dataset.statements),
    elsewhere: restore(dataset.elsewhere),
  };
}
