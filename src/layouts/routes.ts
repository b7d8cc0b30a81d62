/** What there is to publish, for the routes: every page in every language. */
import { CHART_SLUGS, specifyCharts } from '#charts/registry.ts';
import type { Corrections } from '#editions/corrections.ts';
import type { Edition } from '#editions/edition.ts';
import { readFolder } from '#editions/read-folder.ts';
import { localePrefix } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';
import { CARD_NAMES } from '#render/card.ts';
import { WEB_FONT_WEIGHTS } from '#render/web-font-address.ts';

/**
 * Read anew each time: a correction shows at once while one edits, and reading takes milliseconds. What a page of every
 * edition needs comes with its route all the same, or the time of a build would grow with the square of the editions.
 */
export const editions = (): readonly Edition[] => readFolder().editions;

export const corrections = (): Corrections => readFolder().corrections;

/** @throws Error when data/ holds no edition */
export function newestEdition(): Edition {
  const [newest] = readFolder().editions;
  if (newest === undefined)
    throw new Error('There is no edition in data/: add a file such as data/2024.json.');
  return newest;
}

/**
 * The year of the edition before one, where there is one.
 * @param all the newest first
 */
export const yearBefore = (edition: Edition, all = readFolder().editions): string | undefined =>
  all.find(({ year }) => year < edition.year)?.year;

/** One entry a language. */
export const languagePaths = () =>
  LOCALES.map((locale) => ({ params: { lang: localePrefix(locale) }, props: { locale } }));

/** One entry a language, for files that name theirs. */
export const filePerLanguagePaths = () =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** One entry an edition and language. */
export const editionPaths = () =>
  readFolder().editions.flatMap((edition, _, all) =>
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
  readFolder().editions.map((edition) => ({
    params: { edition: edition.year },
    props: { edition },
  }));

/** One entry a day on which figures of an edition were published or changed: the edition as it stood then. */
export const datedFilePaths = () =>
  readFolder().editions.flatMap((edition) =>
    edition.days.map((day) => ({
      params: { edition: edition.year, day },
      props: { edition: edition.asOf(day) },
    })),
  );

/** One entry a chart and edition. */
export const fileOfChartPaths = () =>
  fileOfEditionPaths().flatMap(({ params, props }) =>
    CHART_SLUGS.map((slug) => ({ params: { ...params, chart: slug }, props: { ...props, slug } })),
  );

/** One entry a chart, edition and language, for files named by all three. */
export const filePerChartPaths = () =>
  readFolder().editions.flatMap((edition) =>
    LOCALES.flatMap((locale) =>
      specifyCharts(edition, locale).map((chart) => ({
        params: { edition: edition.year, chart: chart.slug, locale },
        props: { chart, edition },
      })),
    ),
  );

/** One entry a card for social networks, edition and language. */
export const cardPaths = () =>
  readFolder().editions.flatMap((edition) =>
    LOCALES.flatMap((locale) =>
      CARD_NAMES.map((name) => ({
        params: { edition: edition.year, name, locale },
        props: { edition, name, locale },
      })),
    ),
  );

/** One entry a weight of the serif. */
export const webFontPaths = () =>
  WEB_FONT_WEIGHTS.map((weight) => ({ params: { weight: String(weight) }, props: { weight } }));
