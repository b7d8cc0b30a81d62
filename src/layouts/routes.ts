/** The static paths of all routes: every page and file in every language. */
import { slugsOf, specifyCharts } from '#charts/registry.ts';
import type { Corrections } from '#editions/corrections.ts';
import { lastChangeOf, type Edition } from '#editions/edition.ts';
import { readFolder } from '#editions/read-folder.ts';
import { localePrefix, PICTURE_VARIANTS, pictureVersion } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';
import { cardsOf } from '#render/card.ts';
import { WEB_FONTS } from '#render/web-font-address.ts';
import { contact, securityContact } from '../../site.config.ts';

/**
 * The data folder is read at each call, so that the development server shows a correction at once. A page of every
 * edition gets its data from its route instead; otherwise the build time would grow with the square of the number of
 * editions.
 */
export const editions = (): readonly Edition[] => readFolder().editions;

export const corrections = (): Corrections => readFolder().corrections;

/** @throws Error if data/ contains no edition */
export function newestEdition(): Edition {
  const [newest] = readFolder().editions;
  if (newest === undefined)
    throw new Error('There is no edition in data/: add a file such as data/2024.json.');
  return newest;
}

/**
 * The year of the previous edition, if there is one.
 * @param all all editions, the newest first
 */
export const yearBefore = (edition: Edition, all = readFolder().editions): string | undefined =>
  all.find(({ year }) => year < edition.year)?.year;

/** One entry per language. */
export const languagePaths = () =>
  LOCALES.map((locale) => ({ params: { lang: localePrefix(locale) }, props: { locale } }));

/** One entry per language, for files with the language in their name. */
export const filePerLanguagePaths = () =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

/** One entry per edition and language. */
export const editionPaths = () =>
  readFolder().editions.flatMap((edition, _, all) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, edition: edition.year },
      props: { ...props, edition, before: yearBefore(edition, all) },
    })),
  );

/** One entry per chart, edition and language. */
export const chartPaths = () =>
  editionPaths().flatMap(({ params, props }) => {
    const charts = specifyCharts(props.edition, props.locale);
    return charts.map((chart) => ({
      params: { ...params, chart: chart.slug },
      props: { ...props, chart, charts },
    }));
  });

/** One entry per chart, edition, language and day on which one of the chart's figures was published or changed. */
export const datedChartPaths = () =>
  chartPaths().flatMap(({ params, props: { chart } }) => {
    return chart.days().map((day) => ({
      params: { ...params, day },
      props: { chart: chart.asOf(day), newest: chart },
    }));
  });

/** One entry per edition, for files that are the same in every language. */
export const fileOfEditionPaths = () =>
  readFolder().editions.map((edition) => ({
    params: { edition: edition.year },
    props: { edition },
  }));

/** One entry per edition and language, for files with both in their name. */
export const filePerEditionPaths = () =>
  readFolder().editions.flatMap((edition) =>
    LOCALES.map((locale) => ({
      params: { edition: edition.year, locale },
      props: { edition, locale },
    })),
  );

/** One entry per day on which figures of an edition were published or changed, with the edition as of that day. */
export const datedFilePaths = () =>
  readFolder().editions.flatMap((edition) =>
    edition.days.map((day) => ({
      params: { edition: edition.year, day },
      props: { edition: edition.asOf(day) },
    })),
  );

/** One entry per chart and edition. */
export const chartFilePaths = () =>
  fileOfEditionPaths().flatMap(({ params, props }) =>
    slugsOf(props.edition).map((slug) => ({
      params: { ...params, chart: slug },
      props: { ...props, slug },
    })),
  );

/** One entry per chart, edition and language, for files with all three in their path. */
export const localizedChartFilePaths = () =>
  readFolder().editions.flatMap((edition) =>
    LOCALES.flatMap((locale) =>
      specifyCharts(edition, locale).map((chart) => ({
        params: { edition: edition.year, chart: chart.slug, locale },
        props: { chart, edition },
      })),
    ),
  );

/** One entry per picture of a chart, edition and language. */
export const picturePaths = () =>
  localizedChartFilePaths().flatMap(
    ({ params: { edition, chart: slug, locale }, props: { chart } }) =>
      PICTURE_VARIANTS.map((variant) => ({
        params: { edition, chart: slug, version: pictureVersion(locale, variant) },
        props: { chart, variant },
      })),
  );

/** One entry per social card, edition and language. */
export const cardPaths = () =>
  readFolder().editions.flatMap((edition) =>
    LOCALES.flatMap((locale) =>
      cardsOf(edition).map((name) => ({
        params: { edition: edition.year, name, locale },
        props: { edition, name, locale },
      })),
    ),
  );

/** One entry per web font. */
export const webFontPaths = () =>
  WEB_FONTS.map(({ name }) => ({ params: { font: name }, props: { name } }));

/** `security.txt` must name a contact, so a build without one, such as a local trial, has no such file. */
export const securityTxtPaths = () => {
  if (contact === undefined) return [];
  const contacts = { security: securityContact ?? contact, errors: contact };
  const modified = lastChangeOf(readFolder().editions);
  return [{ params: { file: 'security' }, props: { contacts, modified } }];
};
