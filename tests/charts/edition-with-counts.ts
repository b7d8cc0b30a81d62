/** The frozen edition with invented counts of participants and covered workers. */
import { ascending } from 'd3';
import { buildEdition, type Edition } from '#editions/edition.ts';
import type { Dataset } from '#schema/shapes.ts';
import { parseFrozen } from '../frozen-data.ts';

const { datasets, sources } = parseFrozen();

/** A count of covered workers. */
export interface Count {
  readonly period: string;
  readonly value: number;
  readonly roundingStep?: number;
  /** The day on which it was added, if the edition had been published before. */
  readonly added?: string;
}

/**
 * @param counts instead of the counts of covered workers of the frozen edition
 * @param participants at the end of the year, instead of those of the frozen edition
 */
export function editionWithCounts(counts: readonly Count[], participants?: number): Edition {
  const data = datasets[0]?.data;
  const model = data?.elsewhere.find(({ indicator }) => indicator === 'covered-workers');
  if (data === undefined || model === undefined) throw new Error('There is no count.');
  const changed: Dataset = {
    ...data,
    primary: data.primary.map((row) =>
      participants !== undefined &&
      row.indicator === 'active-participants' &&
      row.sector === undefined &&
      row.period === `${data.edition}-12`
        ? { ...row, value: participants, printed: String(participants) }
        : row,
    ),
    elsewhere: [
      ...data.elsewhere.filter(({ indicator }) => indicator !== 'covered-workers'),
      // In the order of publication: a later row may not take over the id of one that was published before.
      ...counts
        .toSorted((a, b) => ascending(a.added ?? '', b.added ?? ''))
        .map(({ roundingStep = 1000, ...count }) => ({
          ...model,
          ...count,
          printed: String(count.value),
          roundingStep,
        })),
    ],
  };
  return buildEdition(changed, sources.data.sources);
}
