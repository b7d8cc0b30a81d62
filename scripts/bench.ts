/**
 * `npm run bench` measures the size of each page, its load time on a slow phone, and the time and memory of builds with
 * more editions. It sets no limits: the tests check limits in bytes, because bytes are the same on every machine.
 * `npm run bench -- --quick` times only the heaviest page of each kind; `-- --all` also builds a hundred editions;
 * `-- --floor` times only an article and the floor.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';

import { readFolder } from '#editions/read-folder.ts';
import { articlePath } from '#i18n/addresses.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { basePath } from '../site.config.ts';
import { compressSite } from '../deploy/compress-site.ts';
import { copyProject } from '../tests/project-copy.ts';
import { writeFloor } from './bench/floor-page.ts';
import { inventedYears, inventEdition } from './bench/invent-editions.ts';
import { describeMachine } from './bench/machine.ts';
import { type BuildMeasure, measureBuild } from './bench/measure-build.ts';
import {
  SLOW_4G_CONNECTED,
  type LoadTimes,
  measureLoadTimes,
  type PageSize,
  measureSize,
} from './bench/measure-page.ts';
import { kindOfPage, pathOfPage } from './bench/page-kind.ts';
import { formatTable } from './bench/table.ts';
import { CHROMIUM, launchArguments } from './find-browser.ts';
import { requireProgram, runsAsRoot } from './find-program.ts';
import { serveSite } from './serve.ts';

const RUNS = 5;
const RUNS_BESIDE_FLOOR = 9;
/** Folder of the baseline page, within that of its article. The page has only the words and pictures of the article. */
const FLOOR = 'floor/';

const PAGE_HEADERS = [
  'page',
  'HTML',
  'brotli',
  'all',
  'all sent',
  'requests',
  'elements',
  'FCP',
  'LCP',
  'TBT',
  'CLS',
];

interface WeighedPage {
  readonly file: string;
  readonly weight: PageSize;
}

const realYears = readFolder().editions.map(({ year }) => Number(year));
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const executablePath = requireProgram(CHROMIUM);
const browser = await chromium.launch({ executablePath, args: launchArguments(runsAsRoot) });
try {
  console.log(describeMachine(browser.version(), new Date()).join('\n'));
  const builds: (readonly [invented: number, measure: BuildMeasure])[] = [];
  for (const invented of countsOfInvented()) {
    const folder = copyProject();
    try {
      for (const year of inventedYears(invented, realYears)) inventEdition(folder, year);
      builds.push([invented, await measureBuild(folder)]);
      if (invented === 0) await reportPages(browser, join(folder, 'dist'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  reportBuilds(builds);
} finally {
  await browser.close();
}

function countsOfInvented(): number[] {
  if (values.floor) return [0];
  return values.all ? [0, 1, 10, 100] : [0, 1, 10];
}

async function reportPages(browser: Browser, directory: string): Promise<void> {
  const article = articlePath(DEFAULT_LOCALE, String(Math.max(...realYears))).slice(
    basePath.length,
  );
  // In the folder of the article, so that the server sends both with the same headers.
  const floor = article + FLOOR;
  const pages = listPages(directory);
  const html = readFileSync(join(directory, article, 'index.html'), 'utf8');
  mkdirSync(join(directory, floor));
  writeFileSync(join(directory, floor, 'index.html'), writeFloor(html));
  await compressSite(directory);
  const site = await serveSite({ directory, basePath, port: 0 });
  try {
    if (!values.floor) await reportSpeeds(browser, site.address, pages);
    // For browsers, this name of the same server is another site.
    const elsewhere = site.address.replace('127.0.0.1', 'localhost') + 'robots.txt';
    for (const from of [elsewhere, undefined])
      await reportFloor(browser, site.address + article, site.address + floor, from);
  } finally {
    await site.close();
  }
}

async function reportSpeeds(
  browser: Browser,
  site: string,
  files: readonly string[],
): Promise<void> {
  const addressOf = (file: string) => site + pathOfPage(file);
  const pages: WeighedPage[] = [];
  for (const file of files)
    pages.push({ file, weight: await measureSize(browser, addressOf(file)) });
  const rows: string[][] = [];
  for (const page of values.quick ? heaviestOfEachKind(pages) : pages)
    for (const speed of await measureLoadTimes(browser, [addressOf(page.file)], { runs: RUNS }))
      rows.push(describePage(page, speed));
  console.log(`\nPages: bytes; milliseconds, medians of ${RUNS} loads`);
  console.log(formatTable(PAGE_HEADERS, rows));
}

/** Loads both pages alternately, so that other work of the machine slows both equally. The result is their ratio. */
async function reportFloor(
  browser: Browser,
  article: string,
  floor: string,
  from: string | undefined,
): Promise<void> {
  const [own, least] = await measureLoadTimes(browser, [article, floor], {
    runs: RUNS_BESIDE_FLOOR,
    connection: SLOW_4G_CONNECTED,
    from,
  });
  if (own === undefined || least === undefined) throw new Error('Nothing was timed.');
  const headers = ['first paint', 'ms', 'TBT', 'CLS', 'ratio to the floor'];
  const describe = (name: string, { firstPaint, blocked, shift }: LoadTimes): string[] => [
    name,
    count(firstPaint),
    count(blocked),
    shift.toFixed(3),
    (firstPaint / least.firstPaint).toFixed(2),
  ];
  const start = from === undefined ? 'an empty tab' : 'another site';
  console.log(
    `\nThe article beside a page by hand, opened from ${start}, medians of ${RUNS_BESIDE_FLOOR} loads in turn`,
  );
  console.log(formatTable(headers, [describe('article', own), describe('floor', least)]));
}

function listPages(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

function heaviestOfEachKind(pages: readonly WeighedPage[]): WeighedPage[] {
  return [...Map.groupBy(pages, ({ file }) => kindOfPage(file)).values()].flatMap((same) =>
    same.toSorted((a, b) => b.weight.all.sent - a.weight.all.sent).slice(0, 1),
  );
}

function describePage({ file, weight }: WeighedPage, speed: LoadTimes): string[] {
  const { html, all, requests, elements } = weight;
  return [
    `/${pathOfPage(file)}`,
    ...[html.raw, html.sent, all.raw, all.sent, requests, elements].map(count),
    ...[speed.firstPaint, speed.largestPaint, speed.blocked].map(count),
    speed.shift.toFixed(3),
  ];
}

function reportBuilds(
  builds: readonly (readonly [invented: number, measure: BuildMeasure])[],
): void {
  const headers = [
    'invented editions',
    'pages',
    'files',
    'MB',
    'seconds',
    'pages/s',
    'files/s',
    'peak MB',
  ];
  const rows = builds.map(([invented, { pages, files, bytes, seconds, memory }]) => [
    String(invented),
    count(pages),
    count(files),
    (bytes / 1e6).toFixed(1),
    seconds.toFixed(1),
    (pages / seconds).toFixed(1),
    (files / seconds).toFixed(1),
    memory === undefined ? 'unknown' : count(memory / 1e6),
  ]);
  console.log(`\nBuild: npm run build, from nothing\n${formatTable(headers, rows)}`);
}

function count(amount: number): string {
  return Math.round(amount).toLocaleString('en-GB');
}
