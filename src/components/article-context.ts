import type { MarkdownHeading } from 'astro';
import { layOutDots, type DotField } from '#charts/dot-field.ts';
import type { Edition } from '#editions/edition.ts';
import type { Figure, FigureId } from '#indicators/figure.ts';
import type { Locale } from '#i18n/locales.ts';

/** What the prose of an article stands on, and what it has used so far. */
export interface ArticleContext {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly headings: readonly MarkdownHeading[];
  /** Of the opening picture, whose steps share it. */
  readonly dots: DotField;
  /** Figures that the prose has shown, in order of appearance: each gets one provenance note. */
  readonly cited: Map<FigureId, Figure>;
}

export function startArticle(
  edition: Edition,
  locale: Locale,
  headings: readonly MarkdownHeading[],
): ArticleContext {
  return { edition, locale, headings, dots: layOutDots(edition), cited: new Map() };
}

/** @throws Error when used outside an article */
export function articleOf(locals: App.Locals): ArticleContext {
  if (locals.article === undefined)
    throw new Error('<Stat> and <Chart> stand in articles only: use a plain component elsewhere.');
  return locals.article;
}

/** The note of a figure, which all its mentions share, and the place in the text that shows the figure first. */
export interface NoteIds {
  readonly note: string;
  readonly mention: string;
}

/**
 * Numbered in order of appearance, as footnotes are. Not the figure's id: a note is no address to cite (it leads to
 * the one on the data page), and reader modes take out what has "share" in its id, as shares of participants have.
 */
export const noteIds = (index: number): NoteIds => ({
  note: `note-${String(index + 1)}`,
  mention: `mention-${String(index + 1)}`,
});

/** Gives a figure its note. */
export function cite(
  { cited }: ArticleContext,
  figure: Figure,
): NoteIds & { readonly isFirst: boolean } {
  const isFirst = !cited.has(figure.id);
  cited.set(figure.id, figure);
  return { ...noteIds([...cited.keys()].indexOf(figure.id)), isFirst };
}

/** The id of the heading over all notes, which also describes every link to one. */
export const NOTES_HEADING = 'notes';
