/**
 * The addresses of pages, and of files that several layers link to. The addresses of fonts, cards, the icon and the feeds
 * are in `render/`. A published address never changes. Paths contain the base path.
 */
import type { FigureId } from '#indicators/figure.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales.ts';

/** The language segment of a page's address; `undefined` for the first language. */
export function localePrefix(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/**
 * A path without its language segment: `2024/` of `en/2024/`.
 * @param path path without the base path
 */
export function withoutLocale(path: string): string {
  const [first, ...rest] = path.split('/');
  return LOCALES.some((locale) => localePrefix(locale) === first) ? rest.join('/') : path;
}

function pagePath(locale: Locale, ...parts: readonly string[]): string {
  const prefix = localePrefix(locale);
  return (
    basePath +
    [...(prefix === undefined ? [] : [prefix]), ...parts].map((part) => `${part}/`).join('')
  );
}

/** The article of the newest edition. */
export const homePath = (locale: Locale): string => pagePath(locale);
export const articlePath = (locale: Locale, year: string): string => pagePath(locale, year);
export const chartPath = (locale: Locale, year: string, chart: string): string =>
  pagePath(locale, year, chart);
/**
 * @param day the embed always shows the figures of this day; with `null` it shows the newest ones. `@` instead of `/`
 *   ensures that no address of an embed is a substring of another: hosts distinguish frames by their addresses.
 */
export const embedPath = (
  locale: Locale,
  year: string,
  chart: string,
  day: string | null = null,
): string => pagePath(locale, 'embed', year, day === null ? chart : `${chart}@${day}`);
/** The data page: information on all editions, and the index of figures. */
export const dataPath = (locale: Locale): string => pagePath(locale, 'data');
/** The data page of one edition: the table of all its figures. */
export const editionDataPath = (locale: Locale, year: string): string =>
  pagePath(locale, 'data', year);

/** The checks of one edition: audits of its statements, comparisons with other sources, and what its source lacks. */
export const checksPath = (locale: Locale, year: string): string =>
  pagePath(locale, 'data', year, 'checks');

/** The row of a figure in the table of its edition. */
export const figurePath = (locale: Locale, year: string, figure: FigureId): string =>
  `${editionDataPath(locale, year)}#${figure}`;

/** The list of corrections on the data page. */
export const correctionsPath = (locale: Locale): string => `${dataPath(locale)}#corrections`;

/** The parts that identify a correction: a figure is corrected at most once a day. */
interface CorrectionKey {
  readonly date: string;
  readonly edition: { readonly year: string };
  readonly figure: { readonly id: FigureId } | null;
}

/** The id of a correction on the data page. */
export const correctionAnchor = ({ date, edition, figure }: CorrectionKey): string =>
  `correction/${edition.year}/${date}/${figure?.id ?? 'words'}`;
export const correctionPath = (locale: Locale, correction: CorrectionKey): string =>
  `${dataPath(locale)}#${correctionAnchor(correction)}`;

export type DownloadKind = 'csv' | 'excel' | 'xlsx' | 'json';
const DOWNLOAD_ENDINGS: Readonly<Record<DownloadKind, string>> = {
  csv: 'csv',
  excel: 'excel-id.csv',
  xlsx: 'xlsx',
  json: 'json',
};
export const DOWNLOAD_KINDS: readonly DownloadKind[] = ['csv', 'excel', 'xlsx', 'json'];

/** All observations of an edition. */
export const downloadPath = (year: string, kind: DownloadKind): string =>
  `${basePath}data/${year}.${DOWNLOAD_ENDINGS[kind]}`;
/** The formats of the files that keep the figures of a day. */
export const DATED_KINDS = ['csv', 'json'] as const satisfies readonly DownloadKind[];
/**
 * The permanent address of all observations of an edition as of a day.
 * @param day one of the days of the edition
 */
export const datedDownloadPath = (
  year: string,
  day: string,
  kind: (typeof DATED_KINDS)[number],
): string => `${basePath}data/${year}@${day}.${DOWNLOAD_ENDINGS[kind]}`;
export type CitationFileKind = 'bibtex' | 'csl';
const CITATION_ENDINGS: Readonly<Record<CitationFileKind, string>> = {
  bibtex: 'bib',
  csl: 'csl.json',
};
export const CITATION_FILE_KINDS: readonly CitationFileKind[] = ['bibtex', 'csl'];

/** The citation of the article of an edition. */
export const articleCitationPath = (locale: Locale, year: string, kind: CitationFileKind): string =>
  `${articlePath(locale, year)}article.${CITATION_ENDINGS[kind]}`;

/** The citations of all figures of an edition in one language. */
export const citationsPath = (locale: Locale, year: string, kind: CitationFileKind): string =>
  `${basePath}data/${year}.${locale}.${CITATION_ENDINGS[kind]}`;

export const chartCsvPath = (year: string, chart: string): string =>
  `${basePath}data/${year}/${chart}.csv`;

/** CSVW metadata of the canonical CSV, under the file name that CSVW readers try first. */
export const csvwPath = (year: string): string => `${downloadPath(year, 'csv')}-metadata.json`;
/** Data Package v2 descriptor of all downloads of all editions. */
export const dataPackagePath = (): string => `${basePath}data/datapackage.json`;
/** The dictionary of indicators as CSV. */
export const indicatorsPath = (): string => `${basePath}data/indicators.csv`;
/** JSON Schema of one observation. */
export const observationSchemaPath = (): string => `${basePath}data/observation.schema.json`;

export type PictureFormat = 'svg' | 'png';
/** `main` on the paper of this site; `tall` for phones; `dark` and `white` for other grounds. */
export const PICTURE_VARIANTS = ['main', 'tall', 'dark', 'white'] as const;
export type PictureVariant = (typeof PICTURE_VARIANTS)[number];
/** The part of a picture's address between the names of its chart and its format. */
export const pictureVersion = (locale: Locale, variant: PictureVariant): string =>
  variant === 'main' ? locale : `${locale}.${variant}`;
/** A stand-alone picture of a chart, with title, note and source. */
export const picturePath = (
  locale: Locale,
  year: string,
  chart: string,
  format: PictureFormat,
  variant: PictureVariant = 'main',
): string => `${basePath}images/${year}/${chart}.${pictureVersion(locale, variant)}.${format}`;

export const oembedPath = (locale: Locale, year: string, chart: string): string =>
  `${basePath}oembed/${year}/${chart}.${locale}.json`;
/** The guide to embedding, for newsrooms. */
export const guidePath = (locale: Locale): string => pagePath(locale, 'embed');
export const embedScriptPath = (): string => `${basePath}embed.js`;

/** An address with scheme and host, for use outside the site. */
export const absolute = (path: string): string => siteUrl + path;

/** The licences of everything that readers get. */
export const licencesPath = (): string => `${basePath}licences.txt`;
/** RFC 9116 requires `/.well-known/security.txt`, so the file is only valid if the base path is `/`. */
export const securityTxtPath = (): string => `${basePath}.well-known/security.txt`;
export const sitemapPath = (): string => `${basePath}sitemap-index.xml`;
