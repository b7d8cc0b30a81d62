/**
 * Properties of articles and datasets that search engines and catalogues of datasets read, as their guides require
 * them: https://developers.google.com/search/docs/appearance/structured-data/article and …/dataset.
 */
import { z } from 'zod';

const day = z.iso.date();
const address = z.url({ protocol: /^https?$/ });
const organisation = z.looseObject({
  '@type': z.literal('Organization'),
  name: z.string().min(1),
  url: address,
});

export const articleShape = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1),
  description: z.string().min(1),
  url: address,
  image: address,
  inLanguage: z.string().min(2),
  datePublished: day,
  dateModified: day,
  author: organisation,
  publisher: organisation,
  license: address,
  isBasedOn: address,
});

export const datasetShape = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  // The guide states these limits.
  description: z.string().min(50).max(5000),
  url: address,
  inLanguage: z.string().min(2),
  identifier: z.string().min(1),
  version: z.string(),
  datePublished: day,
  dateModified: day,
  keywords: z.array(z.string().min(1)).min(1),
  measurementTechnique: z.string().min(1),
  measurementMethod: address,
  citation: z.string().min(1),
  license: address,
  isAccessibleForFree: z.literal(true),
  creator: organisation,
  publisher: organisation,
  temporalCoverage: z.string(),
  spatialCoverage: z.looseObject({ '@type': z.literal('Place'), name: z.string().min(1) }),
  includedInDataCatalog: z.looseObject({ '@type': z.literal('DataCatalog'), url: address }),
  isBasedOn: z.array(z.looseObject({ url: address })),
  distribution: z
    .array(
      z.looseObject({
        '@type': z.literal('DataDownload'),
        contentUrl: address,
        encodingFormat: z.string(),
        contentSize: z.string(),
        sha256: z.string(),
      }),
    )
    .min(1),
  variableMeasured: z.array(
    z.looseObject({ identifier: z.string(), unitText: z.string(), name: z.string() }),
  ),
});
