/**
 * `npm run lighthouse` audits the built site in dist/ with Lighthouse: an article, a chart page, a data page and an embed on a
 * phone. It fails if an audit of accessibility, best practices or search fails without a reason in `read-report.ts`.
 * Lighthouse is installed in a folder of its own, because it has more packages than the rest of the tests needs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { z } from 'zod';

import type { ChartSlug } from '#charts/registry.ts';
import { readFolder } from '#editions/read-folder.ts';
import { articlePath, chartPath, editionDataPath, embedPath } from '#i18n/addresses.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { basePath } from '../site.config.ts';
import { findFreePort } from '../tests/free-port.ts';
import { formatTable } from './bench/table.ts';
import { CHROMIUM, launchArguments } from './find-browser.ts';
import { requireProgram, runsAsRoot } from './find-program.ts';
import { readReport } from './lighthouse/read-report.ts';
import { serveSite } from './serve.ts';

const FOLDER = join(import.meta.dirname, 'lighthouse');
const PACKAGE = join(FOLDER, 'node_modules', 'lighthouse', 'core', 'index.js');
const DIST = join(import.meta.dirname, '..', 'dist');

const CHART: ChartSlug = 'claims-paid';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Its audit fetches robots.txt from within the page, which the policy of the page forbids. A test checks the file. */
const SKIPPED = ['robots-txt'];

type Lighthouse = (address: string, flags: object) => Promise<unknown>;
const moduleShape = z.object({
  default: z.custom<Lighthouse>((value) => typeof value === 'function'),
});
const resultShape = z.object({ lhr: z.unknown() });

if (!existsSync(join(DIST, 'index.html')))
  throw new Error('There is no site in dist/. Run `npm run build` first.');
const executablePath = requireProgram(CHROMIUM);
if (!existsSync(PACKAGE)) {
  const { status } = spawnSync('npm', ['ci'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`\`npm ci\` failed in ${FOLDER}.`);
}
const { default: lighthouse } = moduleShape.parse(await import(pathToFileURL(PACKAGE).href));

const [edition] = readFolder().editions;
if (edition === undefined) throw new Error('There is no edition in data/.');
const { year } = edition;
const PAGES = {
  article: articlePath(DEFAULT_LOCALE, year),
  chart: chartPath(DEFAULT_LOCALE, year, CHART),
  data: editionDataPath(DEFAULT_LOCALE, year),
  embed: embedPath(DEFAULT_LOCALE, year, CHART),
};

const port = await findFreePort();
const site = await serveSite({ directory: DIST, basePath, port: 0 });
const browser = await chromium.launch({
  executablePath,
  args: [...launchArguments(runsAsRoot), `--remote-debugging-port=${port}`],
});
const rows: string[][] = [];
const faults: string[] = [];
let titles: string[] = [];
try {
  for (const [kind, path] of Object.entries(PAGES)) {
    const address = site.address + path.slice(basePath.length);
    const flags = { port, logLevel: 'error', onlyCategories: CATEGORIES, skipAudits: SKIPPED };
    const { lhr } = resultShape.parse(await lighthouse(address, flags));
    const reading = readReport(lhr, kind);
    titles = Object.keys(reading.scores);
    rows.push([path, ...Object.values(reading.scores).map(String)]);
    faults.push(...reading.faults.map((fault) => `${path}: ${fault}`));
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(formatTable(['page', ...titles], rows));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
