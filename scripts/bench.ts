/**
 * `npm run bench` measures what each page weighs, how soon it is there on a slow phone, and what the build takes as
 * editions are added. It judges nothing: what must hold is tested elsewhere, in bytes, which are the same on every machine.
 * `npm run bench -- --quick` times only the heaviest page of each kind, `-- --all` also builds a hundred editions.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';

import { readEditions } from '#editions';
import { basePath } from '../site.config.ts';
import { copyProject } from '../tests/project-copy.ts';
import { compressSite } from './bench/compress-site.ts';
import { inventedYears, inventEdition } from './bench/invent-editions.ts';
import { describeMachine } from './bench/machine.ts';
import { type BuildMeasure, measureBuild } from './bench/measure-build.ts';
import { type Speed, timePage, type Weight, weighPage } from './bench/measure-page.ts';
import { kindOfPage, pathOfPage } from './bench/page-kind.ts';
import { formatTable } from './bench/table.ts';
import { findBrowser, launchArguments } from './find-browser.ts';
import { runsAsRoot } from './find-program.ts';
import { serveSite } from './serve.ts';

const RUNS = 5;

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
  readonly weight: Weight;
}

const realYears = readEditions().map(({ year }) => Number(year));
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('No Chromium found. Run `node scripts/find-browser.ts`, which installs one.');
}
const browser = await chromium.launch({ executablePath, args: launchArguments(runsAsRoot) });
try {
  console.log(describeMachine(browser.version(), new Date()).join('\n'));
  const builds: (readonly [invented: number, measure: BuildMeasure])[] = [];
  for (const invented of values.all ? [0, 1, 10, 100] : [0, 1, 10]) {
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

async function reportPages(browser: Browser, directory: string): Promise<void> {
  compressSite(directory);
  const site = await serveSite({ directory, basePath, port: 0 });
  try {
    const addressOf = (file: string) => site.address + pathOfPage(file);
    const pages: WeighedPage[] = [];
    for (const file of listPages(directory))
      pages.push({ file, weight: await weighPage(browser, addressOf(file)) });
    const rows: string[][] = [];
    for (const page of values.quick ? heaviestOfEachKind(pages) : pages)
      rows.push(describePage(page, await timePage(browser, addressOf(page.file), RUNS)));
    console.log(`\nPages: bytes; milliseconds, medians of ${RUNS} loads`);
    console.log(formatTable(PAGE_HEADERS, rows));
  } finally {
    await site.close();
  }
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

function describePage({ file, weight }: WeighedPage, speed: Speed): string[] {
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
