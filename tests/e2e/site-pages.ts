/** The pages that the browser tests visit, as addresses below the base path: `en/2024/coverage/`. */
import type { ConsoleMessage, Page, Request } from '@playwright/test';

import type { Edition } from '#editions/edition.ts';
import { readFolder } from '#editions/read-folder.ts';
import {
  articlePath,
  chartPath,
  dataPath,
  editionDataPath,
  embedPath,
  frontPath,
  guidePath,
} from '#i18n/addresses.ts';
import { CHART_SLUGS, type ChartSlug } from '#charts/registry.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n/locales.ts';
import { basePath } from '../../site.config.ts';

/** The chart whose pages stand for those of all charts, where a check takes long. */
const SAMPLE_CHART: ChartSlug = 'claims-paid';

export type PageKind =
  'front' | 'article' | 'chart' | 'embed' | 'data' | 'edition-data' | 'guide' | 'not-found';

export interface SitePage {
  /** Without a slash at the start, for `page.goto`. */
  readonly address: string;
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly chart?: ChartSlug;
}

const [newest] = readFolder().editions;
if (newest === undefined) throw new Error('There is no edition in data/.');

/** The newest edition. */
export const edition: Edition = newest;

const below = (path: string): string => path.slice(basePath.length);

export const embedAddress = (locale: Locale, chart: ChartSlug): string =>
  below(embedPath(locale, edition.year, chart));
export const articleAddress = (locale: Locale): string => below(articlePath(locale, edition.year));
export const chartAddress = (locale: Locale, chart: ChartSlug): string =>
  below(chartPath(locale, edition.year, chart));
export const dataAddress = (locale: Locale): string => below(dataPath(locale));
export const editionDataAddress = (locale: Locale): string =>
  below(editionDataPath(locale, edition.year));

/** Every page of the newest edition, in both languages. */
export const SITE_PAGES: readonly SitePage[] = [
  ...LOCALES.flatMap((locale): SitePage[] => [
    { address: below(frontPath(locale)), kind: 'front', locale },
    { address: articleAddress(locale), kind: 'article', locale },
    { address: dataAddress(locale), kind: 'data', locale },
    { address: editionDataAddress(locale), kind: 'edition-data', locale },
    { address: below(guidePath(locale)), kind: 'guide', locale },
    ...CHART_SLUGS.flatMap((chart): SitePage[] => [
      { address: chartAddress(locale, chart), kind: 'chart', locale, chart },
      { address: embedAddress(locale, chart), kind: 'embed', locale, chart },
    ]),
  ]),
  { address: '404.html', kind: 'not-found', locale: DEFAULT_LOCALE },
];

/** One page of each kind in each language, for what takes long to check. */
export const SAMPLE_PAGES: readonly SitePage[] = SITE_PAGES.filter(
  ({ kind, chart }) => kind !== 'front' && (chart === undefined || chart === SAMPLE_CHART),
);

const isSample = ({ kind, locale, chart }: SitePage): boolean =>
  kind !== 'front' && locale === DEFAULT_LOCALE && (chart === undefined || chart === SAMPLE_CHART);

/** The tag of a test that `npm run test:all` alone runs: it takes long, or repeats what another test shows. */
export const ONLY_IN_ALL = '@all';

/** Of tests that every page has: `npm test` runs those of one page of each kind. */
export const tagsOfPage = (sitePage: SitePage): string[] =>
  isSample(sitePage) ? [] : [ONLY_IN_ALL];
/** The same for tests that walk through a page: a table of all figures takes a quarter of a minute, in Firefox a minute. */
export const tagsOfWalk = (sitePage: SitePage): string[] =>
  sitePage.kind === 'edition-data' ? ['@long', ONLY_IN_ALL] : tagsOfPage(sitePage);
/** Of tests that every chart has, in every language: `npm test` runs those of one. */
export const tagsOfChart = (locale: Locale, chart: ChartSlug): string[] =>
  locale === DEFAULT_LOCALE && chart === SAMPLE_CHART ? [] : [ONLY_IN_ALL];
/** Of tests that every language has: `npm test` runs those of one. */
export const tagsOfLocale = (locale: Locale): string[] =>
  locale === DEFAULT_LOCALE ? [] : [ONLY_IN_ALL];

/** For the names of tests: the front page has an empty address. */
export const nameOf = ({ address }: SitePage): string => `/${address}`;

/** Collects what a page complains about: messages on the console, errors, requests that fail or leave the site. */
export function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  // A frame asks for no icon; only here, where the embed stands alone, does the browser look for one. Firefox then
  // complains of the policy, as an error of the page.
  const isAboutIcon = (text: string): boolean =>
    text.includes('/favicon.ico') && page.url().includes('/embed/');
  page.on('console', (message: ConsoleMessage) => {
    if (isAboutIcon(`${message.location().url} ${message.text()}`)) return;
    complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (!isAboutIcon(error.message)) complaints.push(`error: ${error.message}`);
  });
  page.on('requestfailed', (request: Request) => {
    complaints.push(`failed: ${request.url()} (${request.failure()?.errorText ?? ''})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request: Request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1')
      complaints.push(`asked another host: ${request.url()}`);
  });
  return complaints;
}
