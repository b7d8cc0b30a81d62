/** Defines a chart: words, figures and a drawing for a narrow and a wide column, without DOM and files. */
import type { PlotOptions } from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import { memoize } from '#editions/memoize.ts';
import {
  chartCsvPath,
  chartPath,
  embedPath,
  oembedPath,
  picturePath,
  type PictureFormat,
  type PictureVariant,
} from '#i18n/addresses.ts';
import { languageOf, type Language } from '#i18n/language.ts';
import type { Locale } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import type { Formatter } from '#i18n/formatter.ts';
import type { Figure } from '#indicators/figure.ts';

/** The column width that a drawing is made for. A container query selects one of the two drawings. */
export type Layout = 'narrow' | 'wide';
export const LAYOUTS: readonly Layout[] = ['narrow', 'wide'];

/** Width of each drawing in user units; at 1:1 its text is 12 px (narrow) and 14 px (wide). */
export const LAYOUT_WIDTH: Readonly<Record<Layout, number>> = { narrow: 240, wide: 640 };

/** One row of a chart's table: a figure that the chart shows, and its label. */
export interface ChartRow {
  readonly label: string;
  readonly figure: Figure;
}

/** A chart of one edition in one language, with everything that its pages and files need. */
export interface Chart {
  readonly slug: string;
  readonly edition: Edition;
  readonly language: Language;
  /** The same chart in another language. */
  readonly in: (locale: Locale) => Chart;
  /**
   * The days on which one of its figures was published or changed, the oldest first. Each has an embed of its own, for
   * those who cite the figures of that day.
   */
  readonly days: () => readonly string[];
  /** The newest of these days, which is the date of its figures. */
  readonly day: () => string;
  /** The same chart with its figures as of one of these days. They never change. */
  readonly asOf: (day: string) => Chart;
  /** The last day on which a figure that it already had was corrected; `null` if none ever was. */
  readonly correctedOn: () => string | null;
  /** The finding, one sentence without a full stop. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly measure: string;
  /** The finding with its figures, for those who cannot see the picture. */
  readonly alt: string;
  /** Notes that a reader needs to read the chart correctly outside an article. */
  readonly notes: readonly string[];
  /** The notes that the article around the chart does not contain. */
  readonly notesInArticle: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Figures that it draws or states, but that are not in its table. */
  readonly dependsOn: readonly Figure[];
  /** The sources of the figures, the primary source first. */
  readonly sources: Edition['sources'];
  /** The same, but only the first source of each outlet. */
  readonly outlets: Edition['sources'];
  /** The outlets in one line, without a full stop: `Source: Harian Bengkulu Ekspress, Antara`. */
  readonly sourceLine: string;
  readonly paths: ChartPaths;
  readonly plot: (layout: Layout) => PlotOptions;
  /** The part of the drawing that shows the finding, if the full drawing would be too small on a social card. */
  readonly excerpt?: (layout: Layout) => PlotOptions;
}

/** Addresses with the base path, without the host. */
interface ChartPaths {
  readonly page: string;
  readonly embed: string;
  readonly csv: string;
  readonly oembed: string;
  readonly picture: (format: PictureFormat, variant?: PictureVariant) => string;
}

/** The words of a chart in one language, as functions of its figures, so that no number is typed by hand. */
export interface ChartWords<Figures> {
  /** The finding, without a full stop. */
  readonly title: (figures: Figures, format: Formatter) => string;
  readonly measure: (figures: Figures, format: Formatter) => string;
  readonly alt: (figures: Figures, format: Formatter) => string;
  /** Notes that a reader needs to read the chart correctly, each of one or two sentences. */
  readonly notes?: (figures: Figures, format: Formatter) => readonly string[];
  /** Notes for a chart outside an article. In an article the text around the chart contains them. */
  readonly background?: (figures: Figures, format: Formatter) => readonly string[];
  /** Texts in the picture, other than names of figures and periods. */
  readonly labels?: Readonly<Record<string, string | ((...parts: never[]) => string)>>;
}

/** The words of another language: exactly the keys of the first language. */
export type Translated<Words extends ChartWords<Figures>, Figures> = {
  readonly [Key in keyof Words]: Key extends Exclude<keyof ChartWords<Figures>, 'labels'>
    ? NonNullable<ChartWords<Figures>[Key]>
    : Words[Key];
};

/** The input of a drawing function. */
export interface Drawing<Figures, Words> {
  readonly figures: Figures;
  readonly words: Words;
  readonly edition: Edition;
  readonly language: Language;
  readonly format: Formatter;
}

/** The parts that differ from chart to chart; each `src/charts/<slug>/chart.ts` defines them. */
interface ChartDefinition<Slug extends string, Figures, Words> {
  readonly slug: Slug;
  readonly words: Readonly<Record<Locale, Words>>;
  /** The figures that the words and the drawing use; `undefined` if the edition lacks some that the chart needs. */
  readonly figures: (edition: Edition) => Figures | undefined;
  /** The rows of the table, in order: the figures that the chart shows. */
  readonly rows: (figures: Figures, edition: Edition) => readonly Figure[];
  /** Figures that the words or the drawing use and that are not in the table, such as those that a scale is made for. */
  readonly dependsOn?: (figures: Figures, edition: Edition) => readonly Figure[];
  /** The name of a row; `undefined` for the name of the figure. */
  readonly rowLabel?: (figure: Figure, drawing: Drawing<Figures, Words>) => string | undefined;
  /** Options of Plot. `defineChart` adds the width of the layout and turns axes off. */
  readonly plot: (drawing: Drawing<Figures, Words>, layout: Layout) => PlotOptions;
  readonly excerpt?: (drawing: Drawing<Figures, Words>, layout: Layout) => PlotOptions;
}

/** A chart before its edition and language are known. */
export interface ChartSpec<Slug extends string> {
  readonly slug: Slug;
  /** Whether the edition has the figures that the chart needs; otherwise the chart does not exist for it. */
  readonly isIn: (edition: Edition) => boolean;
  /** The figures of its table, in order, which are the same in every language. */
  readonly tableOf: (edition: Edition) => readonly Figure[];
  readonly specify: (edition: Edition, locale: Locale) => Chart;
}

/** Height of a drawing in user units. Memoized, because many pages and files need it without the drawing. */
export const heightOf = ({ plot }: Pick<Chart, 'plot'>, layout: Layout): number =>
  heightsOf(plot)(layout);

const heightsOf = memoize(
  (plot: Chart['plot']) => memoize((layout: Layout) => plot(layout).height ?? 0),
  new WeakMap(),
);

/** Makes a chart specification, which combines the figures of an edition with the words of a language. */
export function defineChart<const Slug extends string, Figures, Words extends ChartWords<Figures>>(
  definition: ChartDefinition<Slug, Figures, Words>,
): ChartSpec<Slug> {
  const { slug } = definition;
  const figuresOf = (edition: Edition): Figures => {
    const figures = definition.figures(edition);
    if (figures === undefined)
      throw new Error(`Edition ${edition.year} lacks figures that the chart "${slug}" needs.`);
    return figures;
  };
  /** The same in every language. */
  const contentOf = memoize((edition: Edition) => {
    const figures = figuresOf(edition);
    return {
      figures,
      table: definition.rows(figures, edition),
      dependsOn: definition.dependsOn?.(figures, edition) ?? [],
    };
  }, new WeakMap());
  /** The figures on each day on which they changed, the oldest first: a map from figure ids to figures as JSON. */
  const versionsIn = memoize(
    (edition: Edition) =>
      edition.days
        .map((day) => ({ day, then: edition.asOf(day) }))
        .filter(({ then }) => isIn(then))
        .map(({ day, then }) => {
          const { table, dependsOn } = contentOf(then);
          const used = [...table, ...dependsOn];
          return { day, figures: new Map(used.map((each) => [each.id, JSON.stringify(each)])) };
        })
        .filter(({ figures }, index, all) => {
          const before = all[index - 1]?.figures;
          return before === undefined || [...figures].join() !== [...before].join();
        }),
    new WeakMap(),
  );
  const correctionDay = (edition: Edition): string | null => {
    const corrected = versionsIn(edition).findLast(({ figures }, index, all) => {
      const before = all[index - 1]?.figures;
      return [...figures].some(([id, now]) => (before?.get(id) ?? now) !== now);
    });
    return corrected?.day ?? null;
  };
  const specifyNew = (edition: Edition, locale: Locale): Chart => {
    const language = languageOf(locale);
    const { format } = language;
    const words = definition.words[locale];
    const { figures, table, dependsOn } = contentOf(edition);
    const drawing = { figures, words, edition, language, format };
    const sources = sourcesOf([...table, ...dependsOn], edition);
    const outlets = sources.filter(
      ({ outlet }, index) => sources.findIndex((each) => each.outlet === outlet) === index,
    );
    const notesInArticle = words.notes?.(figures, format) ?? [];
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
      days: () => versionsIn(edition).map(({ day }) => day),
      day: () => versionsIn(edition).at(-1)?.day ?? edition.published,
      asOf: (day) => specify(edition.asOf(day), locale),
      correctedOn: () => correctionDay(edition),
      title: words.title(figures, format),
      measure: words.measure(figures, format),
      alt: words.alt(figures, format),
      notes: [...notesInArticle, ...(words.background?.(figures, format) ?? [])],
      notesInArticle,
      rows: table.map((figure) => ({
        label: rowLabel?.(figure, drawing) ?? nameFigure(figure, language.words),
        figure,
      })),
      dependsOn,
      sources,
      outlets,
      sourceLine: `${language.words.figure.source}: ${outlets.map(({ outlet }) => outlet).join(', ')}`,
      paths: {
        page: chartPath(locale, edition.year, slug),
        embed: embedPath(locale, edition.year, slug, edition.frozenOn),
        csv: chartCsvPath(edition.year, slug),
        oembed: oembedPath(locale, edition.year, slug),
        picture: (file, variant) => picturePath(locale, edition.year, slug, file, variant),
      },
      plot: inWidth(plot),
      ...(excerpt && { excerpt: inWidth(excerpt) }),
    };
  };
  // Memoized, because many pages and files show the same chart, and its drawings are memoized for each chart.
  const chartsOf = memoize(
    (edition: Edition) => memoize((locale: Locale) => specifyNew(edition, locale)),
    new WeakMap(),
  );
  const specify = (edition: Edition, locale: Locale): Chart => chartsOf(edition)(locale);
  const isIn = (edition: Edition): boolean => definition.figures(edition) !== undefined;
  return { slug, isIn, tableOf: (edition) => contentOf(edition).table, specify };
}

/** The sources of figures, the primary one first. A computed figure has the sources of its inputs. */
function sourcesOf(figures: readonly Figure[], edition: Edition): Edition['sources'] {
  const trace = (figure: Figure): string[] =>
    figure.source === null
      ? figure.inputs.flatMap((id) => trace(edition.figure(id)))
      : [figure.source];
  const used = new Set(figures.flatMap(trace));
  return edition.sources.filter(({ id }) => used.has(id));
}
