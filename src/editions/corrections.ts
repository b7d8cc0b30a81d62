/** The rows of corrections.json, tied to the editions and figures that they correct. */
import { parseFigureId, type Figure } from '#indicators/figure.ts';
import { restateFigure } from '#indicators/report-figures.ts';
import type { CorrectionRow } from '#schema/shapes.ts';
import type { Edition } from './edition.ts';

/** What changed after publication, and when that was. */
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
  /** As it is now; `null` where only words were wrong. */
  readonly figure: Figure | null;
  /** As it stood before and after; `null` where its number was right. */
  readonly change: { readonly was: Figure; readonly now: Figure } | null;
  readonly reason: CorrectionRow['reason'];
}

/** @param rows held against these editions before */
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
          ? { was: restateFigure(figure, was), now: restateFigure(figure, now) }
          : null;
      return { date, edition, figure, change, reason };
    }),
  };
}
