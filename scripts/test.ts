/**
 * `npm test` (no option): the steps that find most faults in a few minutes and need no program but Chromium.
 * `npm run test:all` (`--all`): these steps, a second base path, every page and every browser engine.
 * `npm run test:every` (`--every`): the repetitions that both leave out: each test on each page, chart and language.
 * `--all --rest`: only the steps that `npm test` leaves out, to use after `npm test` has passed.
 * Steps run one after the other; the first one that fails ends the run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { CHROMIUM } from './find-browser.ts';
import { FAKETIME } from './find-faketime.ts';
import { FIREFOX } from './find-firefox.ts';
import { JAVA } from './find-java.ts';
import { NGINX } from './find-nginx.ts';
import { LIBRE_OFFICE } from './find-office.ts';
import { findOrInstall } from './find-program.ts';
import { PYTHON } from './find-python.ts';
import { R } from './find-r.ts';
import { WEBKIT_PROGRAMS } from './find-webkit.ts';
import { XMLLINT } from './find-xmllint.ts';

interface Step {
  title: string;
  /** The command as typed in a terminal, so that a failed step can be repeated alone. */
  command: string;
  /** The commands that run the step: `npm test` (and so `npm run test:all`), `test:all`, `test:every`, or all of them. */
  in: 'test' | 'all' | 'every' | 'each';
  basePath?: string;
  env?: Readonly<Record<string, string>>;
}

/**
 * A site that readers can open, in a folder of its host: a link without the base path then fails, which is the most common
 * mistake. tests/builds/workflow-steps.test.ts builds for the same address, so that pictures are drawn once.
 */
const FOLDER = {
  basePath: '/jamsostek/',
  env: { SITE_URL: 'https://redaksi.example', CONTACT: 'redaksi@redaksi.example' },
} as const;
const ROOT = '/';

/** The steps at the root come last, so that dist/ is then the same as after `npm run build`. */
const STEPS: readonly Step[] = [
  { in: 'test', title: 'Types, lint, format, dead code', command: 'npm run offline -- check' },
  { in: 'test', title: 'Unit tests', command: 'npm run test:unit' },
  { in: 'all', title: 'Build', command: 'npm run build', ...FOLDER },
  { in: 'all', title: 'Tests of the built site', command: 'npm run test:site', ...FOLDER },
  { in: 'all', title: 'Addresses in Chromium', command: 'npm run test:addresses', ...FOLDER },
  { in: 'all', title: 'Servers', command: 'npm run test:servers', ...FOLDER },
  { in: 'each', title: 'Build', command: 'npm run offline -- build', basePath: ROOT },
  { in: 'test', title: 'Tests of the built site', command: 'npm run test:site', basePath: ROOT },
  { in: 'test', title: 'Chromium', command: 'npm run test:browser', basePath: ROOT },
  {
    in: 'all',
    title: 'Three thousand invented datasets, and slips in an invented edition',
    command: 'npm run test:unit -- any-dataset mutations',
    env: { DATASETS: '3000', MUTANT_STRIDE: '56' },
  },
  { in: 'all', title: 'Servers', command: 'npm run test:servers', basePath: ROOT },
  {
    in: 'all',
    title: 'Further builds, and recipes of CONTRIBUTING.md',
    command: 'npm run test:copies',
    basePath: ROOT,
  },
  {
    in: 'all',
    title: 'Everything else in Chromium',
    command: 'npm run test:browser:all',
    basePath: ROOT,
  },
  { in: 'all', title: 'Firefox and WebKit', command: 'npm run test:engines', basePath: ROOT },
  {
    in: 'every',
    title: 'Every slip in the data',
    command: 'npm run test:unit -- mutations',
    env: { MUTANT_STRIDE: '1' },
  },
  {
    in: 'every',
    title: 'Every page, chart and language in Chromium and WebKit',
    command: 'npm run test:browser:every',
    basePath: ROOT,
  },
];

const heading = ({ title, basePath }: Step): string =>
  basePath === undefined ? title : `${title}, site at ${basePath}`;

const { values: options } = parseArgs({
  options: { all: { type: 'boolean' }, rest: { type: 'boolean' }, every: { type: 'boolean' } },
});
const isSelected: Readonly<Record<Step['in'], boolean | undefined>> = {
  test: !options.rest && !options.every,
  all: options.all,
  every: options.every,
  each: true,
};
const steps = STEPS.filter((step) => isSelected[step.in]);
// All programs are checked before the first step, so that a missing one is reported at once.
const programs = [
  CHROMIUM,
  ...(options.every ? WEBKIT_PROGRAMS : []),
  ...(options.all
    ? [FIREFOX, ...WEBKIT_PROGRAMS, LIBRE_OFFICE, NGINX, PYTHON, R, FAKETIME, JAVA, XMLLINT]
    : []),
];
if (!programs.map(findOrInstall).every(Boolean)) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
/** Where tests/retry-reporter.ts writes the tests that passed at the second try. */
const retriesFile = join(folder, 'retries.txt');
const start = Date.now();
const failed = steps.find((step, index) => {
  console.log(`\n=== ${index + 1}/${steps.length} ${heading(step)}`);
  const { status } = spawnSync(step.command, {
    shell: true,
    stdio: 'inherit',
    // The base path of the step, not that of the caller's environment.
    env: {
      ...process.env,
      BASE_PATH: step.basePath ?? ROOT,
      RETRIES_FILE: retriesFile,
      ...step.env,
    },
  });
  return status !== 0;
});

if (failed === undefined) {
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  console.log(`\n=== All ${steps.length} steps passed in ${minutes} minutes.`);
} else {
  const { command, basePath, env } = failed;
  const settings = Object.entries({ ...(basePath && { BASE_PATH: basePath }), ...env });
  const assignments = settings.map(([name, value]) => `${name}=${value} `).join('');
  console.error(
    `\n=== FAILED: ${heading(failed)}\nTo repeat this step alone: ${assignments}${command}`,
  );
  process.exitCode = 1;
}
if (existsSync(retriesFile))
  console.error(
    `\n=== Passed only at the second try, which is a fault to find:\n${readFileSync(retriesFile, 'utf8')}`,
  );
rmSync(folder, { recursive: true });
