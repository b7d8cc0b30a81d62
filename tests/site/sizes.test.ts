/** Maximum sizes, for slow connections: files as a good web host sends them, with the same size on every machine. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';

import { measureSite } from '../../scripts/report-sizes.ts';
import {
  articles,
  checksPages,
  dataPages,
  DIST,
  editionDataPages,
  fileBehind,
  files,
  pages,
  readBuilt,
  type Page,
} from './built-site.ts';
import { numbersColours } from './png-size.ts';
import { siteUrl } from '../../site.config.ts';

/** Limits in bytes. A higher limit affects readers with slow connections, so it belongs in docs/decisions/. */
const ARTICLE = 20_000;
/** The bytes that the lightest alternative sends for as many charts, with its script and without a font. */
const FIRST_VISIT = 49_800;
const DATA_PAGE = 20_000;
const EMBED = 4_096;
/** Number of embeds on one page of a newsroom. */
const EMBEDS_ON_A_PAGE = 20;
/** A sixth less than Chart.js sends for as many charts that share its script. */
const TWENTY_EMBEDS = 48_400;
const OPTIONAL_SCRIPT = 2_048;
/** Includes the script that filters and sorts a table, which runs after the table is parsed (docs/decisions/022). */
const TABLE_SCRIPT = 3_072;
const HOST_SCRIPT = 1_024;
const FONTS = 30_000;
/** A card, which a messenger loads when someone shares a page. */
const CARD = 100_000;
/** A picture of a chart, which people download. */
const PICTURE = 200_000;

const sizes = new Map(measureSite(DIST).map(({ name, files }) => [name, files]));
const sizesOf = (name: string) => sizes.get(name) ?? [];
const brotli = (text: string): number =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/** Files that a page requests before any click. */
function neededBy(page: Page): string[] {
  const asking =
    'link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"], script[src], img[src], iframe[src]';
  return [...page.document.querySelectorAll(asking)].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    return fileBehind(new URL(address, siteUrl + page.path)) ?? [];
  });
}

test.each(sizesOf('articles'))(`$path fits into ${ARTICLE} bytes`, ({ path, brotli: size }) => {
  expect(
    size,
    `${path} is ${size} bytes, the budget ${ARTICLE}: shorten its charts’ paths or its styles`,
  ).toBeLessThanOrEqual(ARTICLE);
});

test.each(articles)(`a first visit to $path fits into ${FIRST_VISIT} bytes`, (page) => {
  const fonts = sizesOf('fonts').map(({ path, brotli: size }) => [path, size] as const);
  const others = [page.file, ...neededBy(page)]
    .filter((file) => !file.endsWith('.woff2'))
    .map((file) => [file, brotli(readBuilt(file))] as const);
  const all = [...others, ...fonts];
  expect(all.length, 'the page, its script, the fonts').toBeGreaterThan(4);
  const size = all.reduce((sum, [, each]) => sum + each, 0);
  expect(size, all.map((each) => each.join(' ')).join(', ')).toBeLessThan(FIRST_VISIT);
});

test.each([...dataPages, ...editionDataPages, ...checksPages])(
  `$path fits into ${DATA_PAGE} bytes`,
  ({ file }) => {
    expect(brotli(readBuilt(file))).toBeLessThanOrEqual(DATA_PAGE);
  },
);

test.each(articles)('$path has its styles and charts inline', (page) => {
  const styles = neededBy(page).filter((file) => !file.endsWith('.js') && !file.endsWith('.woff2'));
  expect(styles, 'set build.inlineStylesheets to "always" in astro.config.mjs').toEqual([]);
});

test.each(sizesOf('embeds'))(`$path fits into ${EMBED} bytes`, ({ path, brotli: size }) => {
  expect(size, `${path} is ${size} bytes, the budget ${EMBED}`).toBeLessThanOrEqual(EMBED);
});

const repeated = sizesOf('embeds').filter(({ path }) => path.includes('active-participants'));
test('there are embeds to repeat on one page', () => {
  expect(repeated).not.toEqual([]);
});
test.each(repeated)(
  `twenty frames of $path send ${TWENTY_EMBEDS} bytes at most`,
  ({ brotli: size }) => {
    expect(EMBEDS_ON_A_PAGE * size).toBeLessThanOrEqual(TWENTY_EMBEDS);
  },
);

test.each(pages.filter(({ kind }) => kind.endsWith('embed')))('$path is one request', (page) => {
  expect(neededBy(page)).toEqual([]);
});

const budgeted = pages.map((page) => {
  const hasTable = editionDataPages.some(({ path }) => path === page.path);
  return { ...page, budget: hasTable ? TABLE_SCRIPT : OPTIONAL_SCRIPT };
});
test.each(budgeted)('the optional scripts of $path fit into $budget bytes', (page) => {
  // JSON-LD and JSON are data: nothing runs them.
  const running = 'script:not([type^="application/"])';
  const scripts = [...page.document.querySelectorAll(running)].map((script) => {
    const source = script.getAttribute('src');
    if (source === null) return script.textContent;
    return readBuilt(fileBehind(new URL(source, siteUrl + page.path)) ?? source);
  });
  const size = scripts.reduce((sum, script) => sum + brotli(script), 0);
  expect(
    size,
    `${page.file} has ${size} bytes of script, the budget is ${page.budget}`,
  ).toBeLessThanOrEqual(page.budget);
});

test(`the script for pages that embed fits into ${HOST_SCRIPT} bytes`, () => {
  const size = brotli(readBuilt('embed.js'));
  expect(size, `public/embed.js has ${size} bytes`).toBeLessThanOrEqual(HOST_SCRIPT);
});

test(`all web fonts together fit into ${FONTS} bytes`, () => {
  const fonts = sizesOf('fonts');
  const size = fonts.reduce((sum, font) => sum + font.brotli, 0);
  const list = fonts.map((font) => `${font.path} ${font.brotli}`).join(', ');
  expect(size, `subset further: ${list}`).toBeLessThanOrEqual(FONTS);
});

const pngs = files
  .filter((file) => file.endsWith('.png'))
  .map((file) => ({ file, budget: file.startsWith('images/cards/') ? CARD : PICTURE }));
test.each(pngs)('$file fits into $budget bytes', ({ file, budget }) => {
  const cause = `${file} has more than 256 colours, so it takes twice the space`;
  expect(numbersColours(file), cause).toBe(true);
  expect(statSync(join(DIST, file)).size).toBeLessThanOrEqual(budget);
});

test('every kind of page and picture is measured', () => {
  for (const kind of ['articles', 'embeds', 'chart pages', 'other pages']) {
    expect(sizesOf(kind).length, kind).toBeGreaterThan(0);
  }
  expect(new Set(pngs.map(({ budget }) => budget))).toEqual(new Set([CARD, PICTURE]));
});
