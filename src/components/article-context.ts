import type { MarkdownHeading } from 'astro';
import { layOutDots, type DotField } from '#charts/dot-field.ts';
import type { Edition } from '#editions/edition.ts';
import type { Figure, FigureId } from '#indicators/figure.ts';
import type { Locale } from '#i18n/locales.ts';

/** The data for the components in the prose of an article, and the figures that the prose has shown so far. */
export interface ArticleContext {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly headings: readonly MarkdownHeading[];
  /** The layout of the opening picture, which all its steps use. */
  readonly dots: DotField;
  /** Figures that the prose has shown, in order of appearance: each gets one provenance note. */
  readonly cited: Map<FigureId, Figure>;
  /** The slugs of the charts that the prose has shown. */
  readonly shown: Set<string>;
}

export function startArticle(
  edition: Edition,
  locale: Locale,
  headings: readonly MarkdownHeading[],
): ArticleContext {
  return {
    edition,
    locale,
    headings,
    dots: layOutDots(edition),
    cited: new Map(),
    shown: new Set(),
  };
}

/** @throws Error when used outside an article */
export function articleOf(locals: App.Locals): ArticleContext {
  if (locals.article === undefined)
    throw new Error('<Stat> and <Chart> stand in articles only: use a plain component elsewhere.');
  return locals.article;
}

/** The headings of the sections, in the order of the article. */
export const sectionsOf = ({ headings }: ArticleContext): readonly MarkdownHeading[] =>
  headings.filter(({ depth }) => depth === 2);

/** Ids of the note of a figure, which all its mentions link to, and of the first mention in the text. */
export interface NoteIds {
  readonly note: string;
  readonly mention: string;
}

/**
 * Notes are numbered in order of appearance, like footnotes. They do not use the figure's id, because the address to cite
 * is the row on the data page, and because reader modes remove elements with "share" in their id, which some figures have.
 */
export const noteIds = (index: number): NoteIds => ({
  note: `note-${String(index + 1)}`,
  mention: `mention-${String(index + 1)}`,
});

/** Adds a figure to the notes, if it has none yet. */
export function cite(
  { cited }: ArticleContext,
  figure: Figure,
): NoteIds & { readonly isFirst: boolean } {
  const isFirst = !cited.has(figure.id);
  cited.set(figure.id, figure);
  return { ...noteIds([...cited.keys()].indexOf(figure.id)), isFirst };
}

/** The id of the heading of the notes, which is also the accessible description of every link to a note. */
export const NOTES_HEADING = 'notes';
