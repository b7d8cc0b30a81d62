/** What there is to publish, for the routes: every page in every language. */
import { specifyCharts } from '#charts/registry.ts';
import { readEditions, type Edition } from '#editions';
import { CHART_SLUGS } from '#i18n/chart-slugs.ts';
import { localePrefix } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';

/** Read anew for each page: a correction shows at once while one edits, and reading takes milliseconds. */
export const editions = (): Edition[] => readEditions();

/** @throws Error when data/ holds no edition */
export function newestEdition(): Edition {
  const [newest] = readEditions();
  if (newest === undefined)
    throw new Error('There is no edition in data/: add a file such as data/2024.json.');
  return newest;
}

/** One entry a language. */
export const languagePaths = () =>
  LOCALES.map((locale) => ({ params: { lang: localePrefix(locale) }, props: { locale } }));

/** One entry an edition and language. */
export const editionPaths = () =>
  readEditions().flatMap((edition) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, edition: edition.year },
      props: { ...props, edition },
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
