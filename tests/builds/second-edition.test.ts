/** A new year needs a data file and an article in each language. Nothing else changes, and published addresses stay. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { CHART_SLUGS, slugsOf, specifyChart } from '#charts/registry.ts';
import { readFolder } from '#editions/read-folder.ts';
import {
  articlePath,
  chartPath,
  dataPath,
  downloadPath,
  checksPath,
  editionDataPath,
  figurePath,
  homePath,
} from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { correctionsJsonPath, feedPath } from '#render/corrections-address.ts';
import { SECTORS } from '#schema/vocabulary.ts';
import { isCompressedCopy } from '../../deploy/compress-site.ts';
import { CHECKSUMS } from '../../scripts/checksums.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { listFiles } from '../list-files.ts';
import { entriesOf, only, parseXml, textOf } from '../render/read-atom.ts';
import { ADDED_FILES, addSecondEdition } from '../second-edition.ts';
import { DIST, files as filesBefore } from '../site/built-site.ts';
import { prepareBuilds } from './temporary-build.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const dist = await prepareBuilds()({ change: addSecondEdition });
const project = dirname(dist);
const editions = readFolder(join(project, 'data')).editions;
const files = listFiles(dist).filter((path) => !isCompressedCopy(path));
const documents = new Map(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, parseHTML(readFileSync(join(dist, file), 'utf8')).document]),
);

/** The file at a path of this site; for a folder, its index.html. */
const fileAt = (path: string): string =>
  decodeURI(path.slice(basePath.length)).replace(/(^|\/)$/, '$1index.html');

function documentAt(path: string): Document {
  const document = documents.get(fileAt(path));
  if (document === undefined) throw new Error(`There is no page at ${path}.`);
  return document;
}

const isSame = (file: string): boolean =>
  readFileSync(join(DIST, file)).equals(readFileSync(join(dist, file)));

test('the invented edition is the newest, and only this copy has it', () => {
  expect(editions.map(({ year }) => year)).toEqual(['2025', '2024']);
  expect(readFolder().editions.map(({ year }) => year)).toEqual(['2024']);
  expect(filesBefore.filter((file) => file.includes('2025'))).toEqual([]);
});

test('nothing in the project is touched but the three files that are added', () => {
  const isSource = (path: string) => !/^(?:node_modules|dist|\.astro)\//.test(path);
  const found = readdirSync(project, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist', '.astro'].includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(join(project, entry.name)).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    )
    .filter(isSource);
  const changed = found.filter((path) => {
    if (ADDED_FILES.includes(path)) return true;
    return !readFileSync(join(ROOT, path)).equals(readFileSync(join(project, path)));
  });
  expect(changed.sort()).toEqual([...ADDED_FILES].sort());
});

describe('what was published', () => {
  test('keeps every published address', () => {
    expect(filesBefore.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('has the same bytes wherever its year stands in the address', () => {
    const dated = filesBefore.filter((file) => /(?:^|\/)2024[/.]/.test(file));
    expect(dated.length).toBeGreaterThan(100);
    expect(dated.filter((file) => !isSame(file))).toEqual([]);
  });

  test('changes only where it speaks of the newest edition, or of all', () => {
    const changed = filesBefore.filter((file) => !isSame(file));
    const pages = LOCALES.flatMap((locale) => [homePath(locale), dataPath(locale)]).map(fileAt);
    const feeds = [...LOCALES.map(feedPath), correctionsJsonPath()].map(fileAt);
    const others = [
      ...['embed/index.html', 'en/embed/index.html'],
      // Hosts have no pattern for a year, so `_headers` has a rule for each `/data/<year>/`.
      ...['data/datapackage.json', CHECKSUMS, '_headers'],
    ];
    expect(changed).toEqual(expect.arrayContaining([...pages, ...feeds]));
    expect(
      changed.filter(
        (file) =>
          ![...pages, ...feeds, ...others].includes(file) && !/^sitemap-\d\.xml$/.test(file),
      ),
    ).toEqual([]);
  });
});

test('the new year has every address that the year before has', () => {
  // Names of dated copies contain the days of their own edition.
  const withoutDay = (file: string): string => file.replace(/@[\d-]+(?=[./])/, '@day');
  // Leaves out charts whose figures the invented edition does not have.
  const invented = editions.find(({ year }) => year === '2025');
  if (invented === undefined) throw new Error('There is no edition 2025.');
  const present = slugsOf(invented);
  const absent = CHART_SLUGS.filter((slug) => !present.includes(slug));
  expect(absent.length).toBeLessThan(CHART_SLUGS.length / 2);
  const isAbsent = (file: string): boolean =>
    absent.some((slug) => new RegExp(`/${slug}(?:[@./]|$)`).test(file));
  const expected = filesBefore
    .filter((file) => file.includes('2024') && !isAbsent(file))
    .map((file) => withoutDay(file.replaceAll('2024', '2025')));
  expect(expected.length).toBeGreaterThan(100);
  const found = files.filter((file) => file.includes('2025')).map(withoutDay);
  // 2024 has copies of more days than 2025.
  expect([...new Set(found)]).toEqual([...new Set(expected)]);
});

describe.each(LOCALES)('in %s', (locale: Locale) => {
  test('the front page is the article of the new year, which is its canonical address', () => {
    const front = documentAt(homePath(locale));
    const article = documentAt(articlePath(locale, '2025'));
    const canonical = (document: Document) =>
      document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect(front.querySelector('h1')?.textContent).toMatch(/rekaan|Invented/);
    expect(front.querySelector('article')?.innerHTML).toBe(
      article.querySelector('article')?.innerHTML,
    );
    expect(canonical(front)).toBe(siteUrl + articlePath(locale, '2025'));
    expect(canonical(article)).toBe(canonical(front));
  });

  test('the chart by sector draws both years, without a note about missing figures', () => {
    const path = chartPath(locale, '2025', 'participants-by-sector');
    const regret = /tidak ada pembanding|nothing to compare with/;
    const drawn = [...documentAt(path).querySelectorAll('.picture svg.wide [data-figure]')].map(
      (mark) => mark.getAttribute('data-figure'),
    );
    expect(drawn.sort()).toEqual(
      ['2024-12', '2025-12']
        .flatMap((period) => SECTORS.map((sector) => `active-participants/${sector}@${period}`))
        .sort(),
    );
    expect(documentAt(path).body.textContent).not.toMatch(regret);
    const before = documentAt(chartPath(locale, '2024', 'participants-by-sector'));
    expect(before.body.textContent, 'the pattern finds nothing').toMatch(regret);
  });

  test('every figure of every edition has its row on the data page of its edition', () => {
    const format = formatterFor(locale);
    for (const { year, all } of editions) {
      const data = documentAt(editionDataPath(locale, year));
      for (const figure of all)
        expect(data.getElementById(figure.id)?.textContent, figure.id).toContain(
          format.label(figure),
        );
    }
  });

  test('the index of the data page has the figures that were published there, which lead where they led, and no others', () => {
    const linksIn = (document: Document) =>
      [...document.querySelectorAll('.index a')].map(
        (link) => [link.id, link.getAttribute('href')] as const,
      );
    const before = linksIn(
      parseHTML(readFileSync(join(DIST, fileAt(dataPath(locale))), 'utf8')).document,
    );
    expect(before.length).toBeGreaterThan(50);
    const data = documentAt(dataPath(locale));
    expect(linksIn(data)).toEqual(before);
    expect(data.body.textContent).toContain(CATALOGUES[locale].data.indexOnly('2024'));
  });

  test('each edition has its sources with its checks, and the data page those of the new year', () => {
    const sourcesIn = (path: string) =>
      [...documentAt(path).querySelectorAll('.sources > li > a')].map((link) =>
        link.getAttribute('href'),
      );
    const sources = editions.map((edition) => edition.sources.map(({ url }) => url));
    expect(sources[0]).not.toEqual(sources[1]);
    expect(editions.map(({ year }) => sourcesIn(checksPath(locale, year)))).toEqual(sources);
    expect(sourcesIn(dataPath(locale))).toEqual(sources[0]);
  });

  test('the data page shows the checks and downloads of the new year, and leads to those of the year before', () => {
    const data = documentAt(dataPath(locale));
    const hrefsOf = (document: Document) =>
      [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const hrefs = hrefsOf(data);
    expect(hrefs).toContain(downloadPath('2025', 'csv'));
    expect(hrefs).not.toContain(downloadPath('2024', 'csv'));
    for (const { year } of editions) {
      expect(hrefs).toContain(editionDataPath(locale, year));
      const own = documentAt(editionDataPath(locale, year));
      const checks = documentAt(checksPath(locale, year));
      expect(checks.querySelectorAll('.audit > li').length).toBeGreaterThan(3);
      expect(hrefsOf(own)).toContain(`${checksPath(locale, year)}#audit`);
      expect(own.querySelector('.downloads a')?.getAttribute('href')).toBe(
        downloadPath(year, 'csv'),
      );
    }
  });

  test('a figure of both editions has two addresses, and the published one stays with 2024', () => {
    const id = 'active-participants@2024-12';
    const linksFrom = (year: string) =>
      [
        ...documentAt(chartPath(locale, year, 'active-participants')).querySelectorAll('a[href]'),
      ].map((link) => link.getAttribute('href'));
    expect(linksFrom('2024')).toContain(figurePath(locale, '2024', id));
    expect(linksFrom('2025')).toContain(figurePath(locale, '2025', id));
    expect(linksFrom('2025')).not.toContain(figurePath(locale, '2024', id));
  });

  test('the feed announces the new year by itself, above the one that it announced before', () => {
    const entriesIn = (folder: string) =>
      entriesOf(parseXml(readFileSync(join(folder, fileAt(feedPath(locale))), 'utf8')));
    const idsIn = (folder: string) => entriesIn(folder).map((entry) => textOf(entry, 'id'));
    const [newest] = entriesIn(dist);
    if (newest === undefined) throw new Error('The feed is empty.');
    const [edition] = editions;
    expect(only(newest, 'category').attributes['term']).toBe('publication');
    expect(Date.parse(textOf(newest, 'updated'))).toBe(
      Date.parse(`${edition?.published ?? ''}T00:00:00+07:00`),
    );
    expect(only(newest, 'link').attributes['href']).toBe(siteUrl + articlePath(locale, '2025'));
    expect(idsIn(dist).slice(1)).toEqual(idsIn(DIST));
  });

  test('an edition leads to the one before it', () => {
    const links = [...documentAt(articlePath(locale, '2025')).querySelectorAll('a[href]')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(articlePath(locale, '2024'));
  });

  test('the picture for social networks is of the new edition', () => {
    const card = documentAt(homePath(locale)).querySelector('meta[property="og:image"]');
    expect(card?.getAttribute('content')).toContain(`/2025/article.${locale}.png`);
  });

  test('the findings are computed from the new figures', () => {
    const [edition] = editions;
    if (edition === undefined) throw new Error('There is no edition.');
    for (const slug of ['active-participants', 'coverage', 'scholarships'] as const) {
      const heading = documentAt(chartPath(locale, '2025', slug)).querySelector('h1');
      expect(heading?.textContent).toBe(specifyChart(slug, edition, locale).title);
    }
  });
});

test('every address of ours that a page names leads to a file, and every fragment to a place in it', () => {
  const faults = [...documents].flatMap(([file, document]) => {
    const base = siteUrl + basePath + file.replace(/(^|\/)index\.html$/, '$1');
    return [...document.querySelectorAll('[href], [src], meta[content^="http"]')].flatMap(
      (element) => {
        const value = ['href', 'src', 'content'].map((name) => element.getAttribute(name));
        const url = new URL(value.find((each) => each !== null) ?? '', base);
        if (url.origin !== siteUrl) return [];
        const target = fileAt(url.pathname);
        const id = decodeURIComponent(url.hash.slice(1));
        const isThere =
          files.includes(target) &&
          (id === '' || documents.get(target)?.getElementById(id) !== null);
        return isThere ? [] : [`${file}: ${url.href}`];
      },
    );
  });
  expect([...new Set(faults)]).toEqual([]);
});
