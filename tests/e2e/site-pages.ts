/** The pages that the browser tests visit, as addresses relative to the base path: `en/2024/coverage/`. */
import { test, type ConsoleMessage, type Page, type Request } from '@playwright/test';

import type { Edition } from '#editions/edition.ts';
import { readFolder } from '#editions/read-folder.ts';
import {
  articlePath,
  chartPath,
  checksPath,
  dataPath,
  editionDataPath,
  embedPath,
  homePath,
  guidePath,
} from '#i18n/addresses.ts';
import { CHART_SLUGS, specifyChart, type ChartSlug } from '#charts/registry.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n/locales.ts';
import { basePath } from '../../site.config.ts';

/** The chart whose pages represent those of all charts in slow checks. */
const SAMPLE_CHART: ChartSlug = 'claims-paid';

export type PageKind =
  | 'front'
  | 'article'
  | 'chart'
  | 'embed'
  | 'dated-embed'
  | 'data'
  | 'edition-data'
  | 'checks'
  | 'guide'
  | 'not-found';

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
const checksAddress = (locale: Locale): string => below(checksPath(locale, edition.year));

/** Every page of the newest edition, in every language. */
export const SITE_PAGES: readonly SitePage[] = [
  ...LOCALES.flatMap((locale): SitePage[] => [
    { address: below(homePath(locale)), kind: 'front', locale },
    { address: articleAddress(locale), kind: 'article', locale },
    { address: dataAddress(locale), kind: 'data', locale },
    { address: editionDataAddress(locale), kind: 'edition-data', locale },
    { address: checksAddress(locale), kind: 'checks', locale },
    { address: below(guidePath(locale)), kind: 'guide', locale },
    ...CHART_SLUGS.flatMap((chart): SitePage[] => [
      { address: chartAddress(locale, chart), kind: 'chart', locale, chart },
      { address: embedAddress(locale, chart), kind: 'embed', locale, chart },
    ]),
  ]),
  { address: '404.html', kind: 'not-found', locale: DEFAULT_LOCALE },
];

/** An embed whose figures stay as they were, in each language. It differs from the other embed of the chart by a line. */
export const DATED_EMBEDS: readonly SitePage[] = LOCALES.map((locale) => {
  const day = specifyChart(SAMPLE_CHART, edition, locale).day();
  const address = below(embedPath(locale, edition.year, SAMPLE_CHART, day));
  return { address, kind: 'dated-embed', locale, chart: SAMPLE_CHART };
});

/** One page of each kind in each language, for slow checks. */
export const SAMPLE_PAGES: readonly SitePage[] = SITE_PAGES.filter(
  ({ kind, chart }) => kind !== 'front' && (chart === undefined || chart === SAMPLE_CHART),
);

const isSample = ({ kind, locale, chart }: SitePage): boolean =>
  !['front', 'dated-embed'].includes(kind) &&
  locale === DEFAULT_LOCALE &&
  (chart === undefined || chart === SAMPLE_CHART);

/** The tag of tests that only `npm run test:all` runs, because they are slow or repeat what another test shows. */
export const ONLY_IN_ALL = '@all';
/**
 * The tag of tests that only `npm run test:every` runs, because `npm run test:all` runs the same test on a page of the
 * same kind, on the same chart in another language, or on another chart in this language.
 */
const ONLY_IN_EVERY = '@every';
/** The tag of tests that `npm test` leaves out because of their time, and that `npm run test:all` runs in every engine. */
export const IN_EVERY_ENGINE = '@engines';

/** Tags of tests that `npm run test:all` runs on every page, and `npm test` on one page of each kind. */
export const tagsOfEachPage = (sitePage: SitePage): string[] =>
  isSample(sitePage) ? [] : [ONLY_IN_ALL];
/** Tags of tests that `npm test` runs on one page of each kind, and `npm run test:all` in each language. */
export const tagsOfPage = (sitePage: SitePage): string[] => {
  if (isSample(sitePage)) return [];
  return [SAMPLE_PAGES.includes(sitePage) ? ONLY_IN_ALL : ONLY_IN_EVERY];
};
/** Tags of tests of styles and scripts that most pages share: `npm test` runs them on an article. */
export const tagsOfShared = (sitePage: SitePage): string[] => {
  const tags = tagsOfPage(sitePage);
  if (sitePage.kind === 'article' || tags.includes(ONLY_IN_EVERY)) return tags;
  return sitePage.kind === 'chart' ? [...tags, IN_EVERY_ENGINE] : [ONLY_IN_ALL];
};
/**
 * Tags of tests that step through a page, which has the same steps in every language: a table of all figures takes
 * 15 seconds, in Firefox a minute. `npm test` steps through an article.
 */
export const tagsOfWalk = (sitePage: SitePage): string[] => {
  if (sitePage.locale !== DEFAULT_LOCALE) return [ONLY_IN_EVERY];
  if (sitePage.kind === 'edition-data') return ['@long', ONLY_IN_ALL];
  return sitePage.kind === 'article' ? [] : [IN_EVERY_ENGINE];
};
/**
 * Tags of tests of every chart in every language: `npm test` runs those of one chart in one language,
 * `npm run test:all` those of every chart, each in one language, and of one chart in every language.
 */
export const tagsOfChart = (locale: Locale, chart: ChartSlug): string[] => {
  if (locale === DEFAULT_LOCALE && chart === SAMPLE_CHART) return [];
  const turn = LOCALES[CHART_SLUGS.indexOf(chart) % LOCALES.length];
  return [locale === turn || chart === SAMPLE_CHART ? ONLY_IN_ALL : ONLY_IN_EVERY];
};
/**
 * Tags of tests whose result does not depend on the words, such as those of a script: only `npm run test:every` runs
 * them in further languages.
 */
export const tagsOfBehaviour = (locale: Locale): string[] =>
  locale === DEFAULT_LOCALE ? [] : [ONLY_IN_EVERY];
/** Tags of tests of every language: `npm test` runs those of one language. */
export const tagsOfLocale = (locale: Locale): string[] =>
  locale === DEFAULT_LOCALE ? [] : [ONLY_IN_ALL];

/** The address of a page for test titles, with a slash, because the address of the front page is empty. */
export const nameOf = ({ address }: SitePage): string => `/${address}`;

/** Pages of one test, which visits them one after the other: a page of its own for each test takes longer than most tests. */
interface PageGroup {
  readonly name: string;
  readonly tag: string[];
  readonly pages: readonly SitePage[];
}

/** Groups pages by their tags, so that each test is selected as a whole; charts also by kind and language. */
export function groupPages(
  pages: readonly SitePage[],
  tagsOf: (sitePage: SitePage) => string[],
): PageGroup[] {
  const groups = Map.groupBy(pages, (sitePage) => {
    const { kind, locale, chart } = sitePage;
    return [...tagsOf(sitePage), ...(chart === undefined ? [] : [kind, locale])].join(' ');
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const name = others.length === 0 ? nameOf(first) : `${nameOf(first)} and ${others.length} more`;
    return [{ name, tag: tagsOf(first), pages: [first, ...others] }];
  });
}

/** Visits the pages one after the other. A failure names the page as the step of the test. */
export async function visitEach(
  { pages }: PageGroup,
  visit: (sitePage: SitePage) => Promise<void>,
): Promise<void> {
  for (const sitePage of pages) await test.step(nameOf(sitePage), () => visit(sitePage));
}

/** Opens all `<details>` and the note of the first number. Runs in the page, so it must use nothing of this file. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  document.querySelector<HTMLElement>('.stat')?.click();
}

/** Collects the complaints of a page: console messages, errors, requests that fail or go to another site. */
export function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  // Browsers request an icon only for an embed that is opened directly, not in a frame. Firefox then reports a violation
  // of the policy as an error of the page.
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
