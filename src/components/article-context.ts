import type { MarkdownHeading } from 'astro';
import { layOutDots, type DotField } from '#charts/dot-field.ts';
import type { Edition } from '#editions';
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

/** The id of a figure's provenance note on a page. */
export const noteId = (id: FigureId): string => `p-${id}`;
