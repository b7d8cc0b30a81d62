/** The rows of corrections.json, with references to the editions and figures that they correct. */
import { parseFigureId, type Figure } from '#indicators/figure.ts';
import { withNumber } from '#indicators/report-figures.ts';
import type { CorrectionRow } from '#schema/shapes.ts';
import type { Edition } from './edition.ts';

/** The publications of editions and the corrections after them. */
export interface Corrections {
  /** The newest first. */
  readonly publications: readonly Publication[];
  /** The newest first. */
  readonly corrections: readonly Correction[];
}

export interface Publication {
  readonly edition: Edition;
  /** 2026-11-22 */
  readonly date: string;
}

export interface Correction extends Publication {
  /** The figure in its current state; `null` if only words were wrong. */
  readonly figure: Figure | null;
  /** The figure before and after the correction; `null` if its number was right. */
  readonly change: { readonly was: Figure; readonly now: Figure } | null;
  readonly reason: CorrectionRow['reason'];
}

/** @param rows rows that `checkCorrections` has checked against these editions */
export function resolveCorrections(
  rows: readonly CorrectionRow[],
  editions: readonly Edition[],
): Corrections {
  const byYear = new Map(editions.map((edition) => [edition.year, edition]));
  const editionOf = (year: string): Edition => {
    const edition = byYear.get(year);
    if (edition === undefined) throw new Error(`There is no edition ${year}.`);
    return edition;
  };
  return {
    publications: editions
      .map((edition) => ({ edition, date: edition.published }))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
    corrections: rows.map((row) => {
      const edition = editionOf(row.edition);
      const figure = row.figure === undefined ? null : edition.figure(parseFigureId(row.figure));
      const { date, was, now, reason } = row;
      const change =
        figure && was && now
          ? { was: withNumber(figure, was), now: withNumber(figure, now) }
          : null;
      return { date, edition, figure, change, reason };
    }),
  };
}
