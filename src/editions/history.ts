/** An edition as of a day: without later corrections and without rows that were added later. */
import { type Entry, listEntries } from '#schema/entries.ts';
import { stepOf } from '#schema/read-printed.ts';
import type { CorrectionRow, Dataset } from '#schema/shapes.ts';

/** The rows of corrections.json that changed the number of a figure of this edition, the newest first. */
const changesOf = ({ edition }: Dataset, corrections: readonly CorrectionRow[]) =>
  corrections.filter((row) => row.edition === edition && row.was !== undefined);

/**
 * The days on which a figure was published or changed, the oldest first. Each day has a permanent address with the figures
 * as of that day.
 */
export function daysOf(dataset: Dataset, corrections: readonly CorrectionRow[]): string[] {
  const added = listEntries(dataset).flatMap(({ row }) => row.added ?? []);
  const changed = changesOf(dataset, corrections).map(({ date }) => date);
  return [...new Set([dataset.published, ...added, ...changed])].sort();
}

/**
 * @param corrections corrections that `checkCorrections` has checked against the edition
 * @param ids ids of the figures of all rows, in the order of the file
 */
export function datasetAsOf(
  dataset: Dataset,
  corrections: readonly CorrectionRow[],
  day: string,
  ids: readonly string[],
): Dataset {
  const later = changesOf(dataset, corrections).filter(({ date }) => date > day);
  const idOf = new Map(listEntries(dataset).map(({ row }, index) => [row, ids[index]]));
  const restore = <Row extends Entry['row']>(rows: readonly Row[]): Row[] =>
    rows
      .filter(({ added = dataset.published }) => added <= day)
      .map((row) => {
        // The newest correction is first, so `was` of the last one is the number on that day.
        const was = later.findLast(({ figure }) => figure === idOf.get(row))?.was;
        if (was === undefined) return row;
        const { printed, value, approximate } = was;
        const roundingStep = stepOf(was);
        if (roundingStep === undefined) throw new Error(`"${printed}" is not ${String(value)}.`);
        const isApproximate = 'approximate' in row || approximate === true;
        return { ...row, printed, value, roundingStep, ...(isApproximate && { approximate }) };
      });
  return {
    ...dataset,
    primary: restore(dataset.primary),
    statements: restore(dataset.statements),
    elsewhere: restore(dataset.elsewhere),
  };
}
