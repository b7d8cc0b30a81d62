/** What a chart is: words, figures and a drawing for a narrow and a wide column; no DOM, no file. */
import type { PlotOptions } from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import {
  chartCsvPath,
  chartPath,
  embedPath,
  oembedPath,
  picturePath,
  type PictureFormat,
} from '#i18n/addresses.ts';
import { languageOf, type Language } from '#i18n/language.ts';
import type { Locale } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import type { Speaker } from '#i18n/speaker.ts';
import type { Figure } from '#indicators/figure.ts';

/** The column that a drawing is made for. A container query picks one of the two. */
export type Layout = 'narrow' | 'wide';
export const LAYOUTS: readonly Layout[] = ['narrow', 'wide'];

/** Width of each drawing in user units; at 1:1 its text is 12 px (narrow) and 14 px (wide). */
export const LAYOUT_WIDTH: Readonly<Record<Layout, number>> = { narrow: 240, wide: 640 };

/** One line of a chart's table: the words for a figure that the chart draws or leans on. */
export interface ChartRow {
  readonly label: string;
  readonly figure: Figure;
}

/** A chart of one edition in one language, with everything that its pages and files need. */
export interface Chart {
  readonly slug: string;
  readonly edition: Edition;
  readonly language: Language;
  /** The same in another language. */
  readonly in: (locale: Locale) => Chart;
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
  /** Who printed the figures, the primary source first. */
  readonly sources: Edition['sources'];
  /** The same in one line, without a full stop: `Source: Harian Bengkulu Ekspress, Antara`. */
  readonly sourceLine: string;
  readonly paths: ChartPaths;
  readonly plot: (layout: Layout) => PlotOptions;
  /** The part that carries the finding, where all of it would be too small on a card for social networks. */
  readonly excerpt?: (layout: Layout) => PlotOptions;
}

/** Addresses with the base path, without host. */
interface ChartPaths {
  readonly page: string;
  readonly embed: string;
  readonly csv: string;
  readonly oembed: string;
  readonly picture: (format: PictureFormat) => string;
}

/** The words of a chart in one language, as functions of its figures: no number is typed. */
export interface ChartWords<Figures> {
  /** The finding, without a full stop. */
  readonly title: (figures: Figures, say: Speaker) => string;
  readonly measure: (figures: Figures, say: Speaker) => string;
  readonly alt: (figures: Figures, say: Speaker) => string;
  /** What a reader must know to read the chart rightly, one sentence or two each. */
  readonly notes?: (figures: Figures, say: Speaker) => readonly string[];
  /** The same, where an article says it around the chart: for the chart that stands alone. */
  readonly background?: (figures: Figures, say: Speaker) => readonly string[];
  /** What is written in the picture, beside names of figures and periods. */
  readonly labels?: Readonly<Record<string, string | ((...parts: never[]) => string)>>;
}

/** The words of a further language: exactly the keys that the first language has. */
export type Translated<Words extends ChartWords<Figures>, Figures> = {
  readonly [Key in keyof Words]: Key extends Exclude<keyof ChartWords<Figures>, 'labels'>
    ? NonNullable<ChartWords<Figures>[Key]>
    : Words[Key];
};

/** What the drawing works with. */
export interface Drawing<Figures, Words> {
  readonly figures: Figures;
  readonly words: Words;
  readonly edition: Edition;
  readonly language: Language;
  readonly say: Speaker;
}

/** What only the chart itself knows: `src/charts/<slug>/chart.ts` holds one. */
interface ChartDefinition<Slug extends string, Figures, Words> {
  readonly slug: Slug;
  readonly words: Readonly<Record<Locale, Words>>;
  /** What the words and the drawing speak of. */
  readonly figures: (edition: Edition) => Figures;
  /** The lines of the table, in their order: what the chart draws or leans on. */
  readonly rows: (figures: Figures, edition: Edition) => readonly Figure[];
  /** The name of a row; `undefined` where it is that of the figure. */
  readonly rowLabel?: (figure: Figure, drawing: Drawing<Figures, Words>) => string | undefined;
  /** Options of Plot; the width of the layout, and that there are no axes, are added. */
  readonly plot: (drawing: Drawing<Figures, Words>, layout: Layout) => PlotOptions;
  readonly excerpt?: (drawing: Drawing<Figures, Words>, layout: Layout) => PlotOptions;
}

/** A chart before its edition and language are known. */
export interface ChartSpec<Slug extends string> {
  readonly slug: Slug;
  /** The figures of its table, in their order; they are the same in every language. */
  readonly tableOf: (edition: Edition) => readonly Figure[];
  readonly specify: (edition: Edition, locale: Locale) => Chart;
}

/** Puts the words of a language around a chart's figures. */
export function defineChart<const Slug extends string, Figures, Words extends ChartWords<Figures>>(
  definition: ChartDefinition<Slug, Figures, Words>,
): ChartSpec<Slug> {
  const { slug } = definition;
  const tableOf = (edition: Edition): readonly Figure[] =>
    definition.rows(definition.figures(edition), edition);
  const specify = (edition: Edition, locale: Locale): Chart => {
    const language = languageOf(locale);
    const { say } = language;
    const words = definition.words[locale];
    const figures = definition.figures(edition);
    const drawing = { figures, words, edition, language, say };
    const table = definition.rows(figures, edition);
    const sources = sourcesOf(table, edition);
    const outlets = sources.map(({ outlet }) => outlet).join(', ');
    const notesInArticle = words.notes?.(figures, say) ?? [];
    const { rowLabel, plot, excerpt } = definition;
    const inWidth =
      (draw: typeof plot) =>
      (layout: Layout): PlotOptions => ({
        width: LAYOUT_WIDTH[layout],
        axis: null,
        ...draw(drawing, layout),
      });
    return {
      slug,
      edition,
      language,
      in: (other) => specify(edition, other),
      title: words.title(figures, say),
      measure: words.measure(figures, say),
      alt: words.alt(figures, say),
      notes: [...notesInArticle, ...(words.background?.(figures, say) ?? [])],
      notesInArticle,
      rows: table.map((figure) => ({
        label: rowLabel?.(figure, drawing) ?? nameFigure(figure, language.words),
        figure,
      })),
      sources,
      sourceLine: `${language.words.figure.source}: ${outlets}`,
      paths: {
        page: chartPath(locale, edition.year, slug),
        embed: embedPath(locale, edition.year, slug),
        csv: chartCsvPath(edition.year, slug),
        oembed: oembedPath(locale, edition.year, slug),
        picture: (format) => picturePath(locale, edition.year, slug, format),
      },
      plot: inWidth(plot),
      ...(excerpt && { excerpt: inWidth(excerpt) }),
    };
  };
  return { slug, tableOf, specify };
}

/** The sources behind figures, the primary one first; computed figures lead to those of their inputs. */
function sourcesOf(figures: readonly Figure[], edition: Edition): Edition['sources'] {
  const trace = (figure: Figure): string[] =>
    figure.source === null
      ? figure.inputs.flatMap((id) => trace(edition.figure(id)))
      : [figure.source];
  const used = new Set(figures.flatMap(trace));
  return edition.sources.filter(({ id }) => used.has(id));
}
