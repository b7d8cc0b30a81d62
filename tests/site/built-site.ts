/** The built site in dist/, as tests read it: its files, its pages, and the file at an address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

import { specifyCharts } from '#charts/registry.ts';
import type { Chart } from '#charts/chart.ts';
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
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { parseFigureId, type Figure } from '#indicators/figure.ts';
import { isCompressedCopy } from '../../deploy/compress-site.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { listFiles } from '../list-files.ts';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

type PageKind =
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

export interface Page {
  /** Path within dist/, e.g. `en/2024/index.html`. */
  readonly file: string;
  /** Path on the host, with the base path, e.g. `/en/2024/`. */
  readonly path: string;
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly edition: Edition;
  /** The chart that a chart page or an embed is about. */
  readonly chart: Chart | undefined;
  readonly html: string;
  readonly document: Document;
}

/** Every file of the build except compressed copies, sorted, as paths with forward slashes. */
export const files: readonly string[] = listSite();

export const editions: readonly Edition[] = readFolder().editions;

/** Every page of the build. A page of an unknown kind is an error, because no test would check it. */
export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => readPage(file));

/** The pages with an article, including the front pages. */
export const articles: readonly Page[] = pages.filter(
  ({ kind }) => kind === 'front' || kind === 'article',
);

/** The data page, in every language. */
export const dataPages: readonly Page[] = pages.filter(({ kind }) => kind === 'data');

/** The page of each edition's data, in every language. */
export const editionDataPages: readonly Page[] = pages.filter(
  ({ kind }) => kind === 'edition-data',
);

/** The page of each edition's checks, in every language. */
export const checksPages: readonly Page[] = pages.filter(({ kind }) => kind === 'checks');

/**
 * The figure whose table row a link leads to.
 * @throws Error unless the row is of the page's own edition, in its own language
 */
export function figureBehind(link: Element | null | undefined, page: Page): Figure {
  const href = link?.getAttribute('href') ?? '';
  const { pathname, hash } = new URL(href, siteUrl + page.path);
  const figure = page.edition.find(parseFigureId(decodeURIComponent(hash.slice(1))));
  if (figure === undefined || pathname !== editionDataPath(page.locale, page.edition.year))
    throw new Error(`${page.path}: "${href}" leads to no row of edition ${page.edition.year}.`);
  return figure;
}

/** The charts of an edition, with everything that tests compare pages with. */
export function chartsOf({ edition, locale }: Pick<Page, 'edition' | 'locale'>): Chart[] {
  return specifyCharts(edition, locale);
}

export function readBuilt(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

/** @throws Error with the paths of all pages, if there is no page at this path */
export function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) {
    throw new Error(
      `No page was built for ${path}. There are: ${pages.map((p) => p.path).join(', ')}`,
    );
  }
  return page;
}

/**
 * The file in dist/ that a static web host sends for an address of this site, without a redirect.
 * @returns `undefined` if there is no such file
 */
export function fileBehind(url: URL): string | undefined {
  if (url.origin !== siteUrl || !url.pathname.startsWith(basePath)) return undefined;
  const inside = decodeURI(url.pathname.slice(basePath.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return files.includes(file) ? file : undefined;
}

/** The embed code as a reader copies it. Decodes it, because linkedom does not decode the text of a textarea. */
export function embedCodeOf(page: Page): string {
  return parseFragment(page.document.querySelector('textarea')?.innerHTML ?? '').textContent;
}

/** Parses markup as the body of a new document. */
export function parseFragment(markup: string): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;
}

function listSite(): string[] {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site in dist/. Run `npm run build` first.');
  }
  const canonical = `${siteUrl}${basePath}`;
  if (!readFileSync(join(DIST, 'index.html'), 'utf8').includes(`href="${canonical}`)) {
    throw new Error(
      `dist/ was not built for ${canonical}. Run \`npm run build\` with the SITE_URL and BASE_PATH of the tests.`,
    );
  }
  return listFiles(DIST).filter((path) => !isCompressedCopy(path));
}

function readPage(file: string): Page {
  const html = readFileSync(join(DIST, file), 'utf8');
  const path = basePath + file.replace(/(^|\/)index\.html$/, '$1');
  return { file, path, html, document: parseHTML(html).document, ...identify(path) };
}

function identify(path: string): Pick<Page, 'kind' | 'locale' | 'edition' | 'chart'> {
  const [newest] = editions;
  if (newest === undefined) throw new Error('There is no edition in data/.');
  if (path === `${basePath}404.html`) {
    return { kind: 'not-found', locale: 'id', edition: newest, chart: undefined };
  }
  for (const locale of LOCALES) {
    const general = { locale, edition: newest, chart: undefined };
    if (path === homePath(locale)) return { kind: 'front', ...general };
    if (path === dataPath(locale)) return { kind: 'data', ...general };
    if (path === guidePath(locale)) return { kind: 'guide', ...general };
    for (const edition of editions) {
      const { year } = edition;
      if (path === articlePath(locale, year)) {
        return { kind: 'article', locale, edition, chart: undefined };
      }
      if (path === editionDataPath(locale, year)) {
        return { kind: 'edition-data', locale, edition, chart: undefined };
      }
      if (path === checksPath(locale, year)) {
        return { kind: 'checks', locale, edition, chart: undefined };
      }
      const chartBehind = (address: (l: Locale, y: string, slug: string) => string) =>
        specifyCharts(edition, locale).find(({ slug }) => path === address(locale, year, slug));
      const shown = chartBehind(chartPath);
      if (shown !== undefined) return { kind: 'chart', locale, edition, chart: shown };
      const embedded = chartBehind(embedPath);
      if (embedded !== undefined) return { kind: 'embed', locale, edition, chart: embedded };
      const dated = specifyCharts(edition, locale)
        .flatMap((chart) => chart.days().map((day) => chart.asOf(day)))
        .find(({ paths }) => path === paths.embed);
      if (dated !== undefined)
        return { kind: 'dated-embed', locale, edition: dated.edition, chart: dated };
    }
  }
  throw new Error(
    `No test knows what kind of page ${path} is: add its kind to identify() in tests/site/built-site.ts.`,
  );
}
