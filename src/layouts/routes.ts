/** What there is to publish, for the routes: every page in every language. */
import { getEntry } from 'astro:content';
import { specifyChart, specifyCharts } from '#charts/registry.ts';
import { readCorrections, readEditions, type Corrections, type Edition } from '#editions';
import { CHART_SLUGS, type ChartSlug } from '#i18n/chart-slugs.ts';
import { CARD_PAGES, localePrefix, WEB_FONT_WEIGHTS, type CardName } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';

/**
 * Read anew each time: a correction shows at once while one edits, and reading takes milliseconds. What a page of every
 * edition needs comes with its route all the same, or the time of a build would grow with the square of the editions.
 */
export const editions = (): Edition[] => readEditions();

export const corrections = (): Corrections => readCorrections(readEditions());

/** @throws Error when data/ holds no edition */
export function newestEdition(): Edition {
  const [newest] = readEditions();
  if (newest === undefined)
    throw new Error('There is no edition in data/: add a file such as data/2024.json.');
  return newest;
}

/**
 * The year of the edition before one, where there is one.
 * @param all the newest first
 */
export const yearBefore = (edition: Edition, all = readEditions()): string | undefined =>
  all.find(({ year }) => year < edition.year)?.year;

/** One entry a language. */
export const languagePaths = () =>
  LOCALES.map((locale) => ({ params: { lang: localePrefix(locale) }, props: { locale } }));

/** One entry a language, for files that name theirs. */
export const filePerLanguagePaths = () =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** One entry an edition and language. */
export const editionPaths = () =>
  readEditions().flatMap((edition, _, all) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, edition: edition.year },
      props: { ...props, edition, before: yearBefore(edition, all) },
    })),
  );

/** One entry a chart, edition and language. */
export const chartPaths = () =>
  editionPaths().flatMap(({ params, props }) => {
    const charts = specifyCharts(props.edition, props.locale);
    return charts.map((chart) => ({
      params: { ...params, chart: chart.slug },
      props: { ...props, chart, charts },
    }));
  });

/** One entry an edition: its files are the same in every language. */
export const fileOfEditionPaths = () =>
  readEditions().map((edition) => ({ params: { edition: edition.year }, props: { edition } }));

/** One entry a chart and edition. */
export const fileOfChartPaths = () =>
  fileOfEditionPaths().flatMap(({ params, props }) =>
    CHART_SLUGS.map((slug) => ({ params: { ...params, chart: slug }, props: { ...props, slug } })),
  );

/** One entry a chart, edition and language, for files named by all three. */
export const filePerChartPaths = () =>
  readEditions().flatMap((edition) =>
    LOCALES.flatMap((locale) =>
      specifyCharts(edition, locale).map((chart) => ({
        params: { edition: edition.year, chart: chart.slug, locale },
        props: { chart, edition },
      })),
    ),
  );

/** The chart that stands for a page which is not a chart's own. */
const CHART_OF_PAGE: Readonly<Record<(typeof CARD_PAGES)[number], ChartSlug>> = {
  article: 'coverage',
  data: 'participants-by-sector',
  embed: 'claims-paid',
};

/** One entry a card for social networks: every chart and every other page, in every language. */
export const cardPaths = async () => {
  const cards = readEditions().flatMap((edition) =>
    LOCALES.flatMap((locale) =>
      [...CARD_PAGES, ...CHART_SLUGS].map((name) => ({ edition, locale, name })),
    ),
  );
  return Promise.all(
    cards.map(async ({ edition, locale, name }) => {
      const chart = specifyChart(isPage(name) ? CHART_OF_PAGE[name] : name, edition, locale);
      const title = isPage(name) ? await titleOf(name, edition.year, locale) : chart.title;
      return { params: { edition: edition.year, name, locale }, props: { chart, edition, title } };
    }),
  );
};

function isPage(name: CardName): name is (typeof CARD_PAGES)[number] {
  return CARD_PAGES.some((page) => page === name);
}

async function titleOf(
  page: (typeof CARD_PAGES)[number],
  year: string,
  locale: Locale,
): Promise<string> {
  if (page === 'data') return CATALOGUES[locale].data.title;
  const entry =
    page === 'article'
      ? await getEntry('articles', `${year}/${locale}`)
      : await getEntry('guides', `embed/${locale}`);
  if (entry === undefined)
    throw new Error(`There is no text for the page "${page}" in "${locale}".`);
  return entry.data.title;
}

/** One entry a weight of the serif. */
export const webFontPaths = () =>
  WEB_FONT_WEIGHTS.map((weight) => ({ params: { weight: String(weight) }, props: { weight } }));
