/** Data for search engines and dataset catalogues: schema.org as JSON-LD. */
import type {
  DataCatalog,
  Dataset,
  NewsArticle,
  StatisticalVariable,
  WithContext,
} from 'schema-dts';

import type { Edition } from '#editions/edition.ts';
import {
  absolute,
  articlePath,
  dataPath,
  downloadPath,
  editionDataPath,
  homePath,
  indicatorsPath,
} from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Locale } from '#i18n/locales.ts';

import { cardPath } from './card.ts';
import { citationText, citeDataset } from './citation.ts';
import { titleOfDataset } from './dataset-title.ts';
import { downloadsOf } from './downloads.ts';
import { LICENCE_URL } from './licence.ts';

/** schema.org has this property for the unit in words; the types of `schema-dts` do not have it yet. */
type Variable = StatisticalVariable & { readonly unitText: string };

/** The dataset of an edition, in the language of the page that describes it. */
export async function describeDataset(
  edition: Edition,
  locale: Locale,
): Promise<WithContext<Dataset>> {
  const { year, region, sources } = edition;
  const { data, site } = CATALOGUES[locale];
  const downloads = await downloadsOf(edition);
  const citation = citeDataset(edition, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(edition),
    name: titleOfDataset(edition, locale),
    description: data.description,
    url: absolute(editionDataPath(locale, year)),
    inLanguage: locale,
    identifier: String(citation.csl.id),
    version: edition.modified,
    datePublished: edition.published,
    dateModified: edition.modified,
    keywords: data.about.keywords,
    measurementTechnique: data.about.technique,
    measurementMethod: absolute(indicatorsPath()),
    citation: citationText(citation),
    license: LICENCE_URL,
    isAccessibleForFree: true,
    creator: publisher(locale),
    publisher: publisher(locale),
    temporalCoverage: yearsOf(edition),
    spatialCoverage: {
      '@type': 'Place',
      name: region.name,
      identifier: [region.iso, region.code],
    },
    isBasedOn: sources.map(({ outlet, title, url }) => ({
      '@type': 'CreativeWork',
      name: title ?? outlet,
      ...(title !== null && { publisher: { '@type': 'Organization', name: outlet } }),
      url,
    })),
    distribution: downloads.map(({ kind, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: data.files[kind].name,
      contentUrl: absolute(downloadPath(year, kind)),
      encodingFormat: mediaType,
      contentSize: `${String(bytes)} B`,
      sha256,
    })),
    variableMeasured: variablesOf(edition, locale),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: site.name,
      url: absolute(dataPath(locale)),
    },
  };
}

/** The catalogue of all editions. The page of each edition describes its data, so here its id is enough. */
export function describeCatalog(
  editions: readonly Edition[],
  locale: Locale,
): WithContext<DataCatalog> {
  const { data, site } = CATALOGUES[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: site.name,
    description: data.description,
    url: absolute(dataPath(locale)),
    inLanguage: locale,
    license: LICENCE_URL,
    publisher: publisher(locale),
    dataset: editions.map((edition) => ({ '@id': datasetId(edition) })),
  };
}

/** The first and the last year of all figures: reports of other sources may be later than the edition. */
function yearsOf({ all }: Edition): string {
  const years = all.map(({ period }) => period.slice(0, 4)).sort();
  return [years.at(0), years.at(-1)].join('/');
}

/** One variable for each indicator, in the order of the table. Its definition is in the dictionary. */
function variablesOf(edition: Edition, locale: Locale): Variable[] {
  const { indicators, units } = CATALOGUES[locale];
  const first = new Map(edition.all.toReversed().map((figure) => [figure.indicator, figure]));
  const inOrder = new Set(edition.all.map(({ indicator }) => indicator));
  return [...inOrder].flatMap((indicator) => {
    const figure = first.get(indicator);
    if (figure === undefined) return [];
    return {
      '@type': 'StatisticalVariable' as const,
      name: indicators[indicator],
      identifier: indicator,
      unitText: units[figure.unit],
    };
  });
}

/** As short as possible, because it is sent with the article in the first round trip. */
export function describeArticle(
  { title, description }: { readonly title: string; readonly description: string },
  edition: Edition,
  locale: Locale,
): WithContext<NewsArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description,
    url: absolute(articlePath(locale, edition.year)),
    datePublished: edition.published,
    dateModified: edition.modified,
    inLanguage: locale,
    image: absolute(cardPath(locale, edition.year, 'article')),
    author: publisher(locale),
    publisher: publisher(locale),
    license: LICENCE_URL,
    // The dataset names its sources.
    isBasedOn: datasetId(edition),
  };
}

/** The address of the edition on the data page. This id was published before each edition had its own data page. */
function datasetId({ year }: Edition): string {
  return `${absolute(dataPath('id'))}#${year}`;
}

function publisher(locale: Locale) {
  return {
    '@type': 'Organization' as const,
    name: CATALOGUES[locale].site.name,
    url: absolute(homePath(locale)),
  };
}
