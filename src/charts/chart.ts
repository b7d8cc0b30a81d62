/** What a chart is: words, figures and a composition for a narrow and a wide column; no DOM, no file. */
import type { PlotOptions } from '@observablehq/plot';
import type { Edition } from '#editions';
import type { Figure } from '#indicators/figure.ts';
import type { Catalogue, ChartCatalogue, ChartFigures } from '#i18n/catalogue.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Locale } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { speakerFor, type Speaker } from '#i18n/speaker.ts';
import type { ChartSlug } from '#i18n/chart-slugs.ts';

/** The column a composition is made for. A container query picks one of the two. */
export type Layout = 'narrow' | 'wide';
export const LAYOUTS: readonly Layout[] = ['narrow', 'wide'];

/** Width of each composition in user units; at 1:1 its text is 12 px (narrow) and 14 px (wide). */
export const LAYOUT_WIDTH: Readonly<Record<Layout, number>> = { narrow: 240, wide: 640 };

/** One line of a chart's table: the words for a figure that the chart draws or leans on. */
export interface ChartRow {
  readonly label: string;
  readonly figure: Figure;
}

export interface Chart {
  readonly slug: ChartSlug;
  readonly edition: string;
  readonly locale: Locale;
  /** The finding, one sentence without a full stop. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly measure: string;
  /** The finding with its figures, for those who cannot see the picture. */
  readonly alt: string;
  /** What a reader must know to read the chart rightly, where it stands alone. */
  readonly notes: readonly string[];
  /** Those of them that the article around the chart does not say itself. */
  readonly notesInArticle: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Ids of the sources of the figures shown. */
  readonly sources: readonly string[];
  readonly compose: (layout: Layout) => PlotOptions;
  /** The part that carries the finding, where all of it would be too small on a card for social networks. */
  readonly excerpt?: (layout: Layout) => PlotOptions;
}

/** One file per chart exports one of these. */
export interface ChartSpec {
  readonly slug: ChartSlug;
  readonly specify: (edition: Edition, locale: Locale) => Chart;
}

/** What a chart's file works with. */
interface ChartContext<Slug extends ChartSlug> {
  readonly edition: Edition;
  readonly catalogue: Catalogue;
  readonly words: ChartCatalogue[Slug];
  readonly say: Speaker;
  /** The figure's line in the table, under its name in the catalogue. */
  readonly row: (figure: Figure) => ChartRow;
}

/** What only the chart itself knows. */
interface ChartDrawing<Slug extends ChartSlug> {
  readonly figures: ChartFigures[Slug];
  readonly rows: readonly ChartRow[];
  readonly compose: Chart['compose'];
  readonly excerpt?: NonNullable<Chart['excerpt']>;
}

/** Puts a chart's words around its figures; its file is left with figures, rows and composition. */
export function defineChart<Slug extends ChartSlug>(
  slug: Slug,
  draw: (context: ChartContext<Slug>) => ChartDrawing<Slug>,
): ChartSpec {
  return {
    slug,
    specify: (edition, locale) => {
      const catalogue = CATALOGUES[locale];
      const words = catalogue.charts[slug];
      const say = speakerFor(locale);
      const row = (figure: Figure): ChartRow => ({ label: nameFigure(figure, catalogue), figure });
      const { figures, rows, ...drawing } = draw({ edition, catalogue, words, say, row });
      const notesInArticle = words.notes(figures, say);
      return {
        slug,
        edition: edition.year,
        locale,
        title: words.title(figures, say),
        measure: words.measure(figures, say),
        alt: words.alt(figures, say),
        notes: [...notesInArticle, ...(words.background?.(figures, say) ?? [])],
        notesInArticle,
        rows,
        sources: sourcesOf(rows, edition),
        ...drawing,
      };
    },
  };
}

/** The sources behind rows, each once, in order of appearance; computed figures lead to those of their inputs. */
function sourcesOf(rows: readonly ChartRow[], edition: Edition): string[] {
  const trace = (figure: Figure): string[] =>
    figure.source === null
      ? figure.inputs.flatMap((id) => trace(edition.figure(id)))
      : [figure.source];
  return [...new Set(rows.flatMap(({ figure }) => trace(figure)))];
}
