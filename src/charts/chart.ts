/** What a chart is: words, figures and a composition for a narrow and a wide column; no DOM, no file. */
import type { PlotOptions } from '@observablehq/plot';
import type { Edition } from '#editions';
import type { Figure } from '#indicators/figure.ts';
import type { Locale } from '#i18n/locales.ts';
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
  /** What a reader must know to read the chart rightly, one sentence or two each. */
  readonly notes: readonly string[];
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

/** The sources behind rows, each once, in order of appearance; computed figures lead to those of their inputs. */
export function sourcesOf(rows: readonly ChartRow[], edition: Edition): string[] {
  const trace = (figure: Figure): string[] =>
    figure.source === null
      ? figure.inputs.flatMap((id) => trace(edition.figure(id)))
      : [figure.source];
  return [...new Set(rows.flatMap(({ figure }) => trace(figure)))];
}
