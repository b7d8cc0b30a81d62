/**
 * `npm test` (no option): what shows most faults in a few minutes and needs nothing but a Chromium.
 * `npm run test:all` (`--all`): that, a second base path, every page and every engine.
 * `--all --rest`: only what `npm test` leaves out, for a machine where `npm test` has just passed.
 * Steps run one after the other; the first one that fails ends the run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { CHROMIUM } from './find-browser.ts';
import { FIREFOX } from './find-firefox.ts';
import { LIBRE_OFFICE } from './find-office.ts';
import { provideProgram } from './find-program.ts';
import { PYTHON } from './find-python.ts';
import { R } from './find-r.ts';
import { WEBKIT_PROGRAMS } from './find-webkit.ts';

interface Step {
  title: string;
  /** As a person would type it, so that a failed step can be repeated alone. */
  command: string;
  /** Whether `npm test` runs it, only `npm run test:all`, or both even when they follow each other. */
  in: 'test' | 'all' | 'both';
  basePath?: string;
  env?: Readonly<Record<string, string>>;
}

/** In a folder of a host a link that forgets the base path fails: that is the mistake that is made most easily. */
const FOLDER = '/jamsostek/';
const ROOT = '/';

/** The root comes last, so that dist/ ends as a plain build would leave it. */
const STEPS: readonly Step[] = [
  { in: 'test', title: 'Types, lint, format, dead code', command: 'npm run check' },
  { in: 'test', title: 'Unit tests', command: 'npm run test:unit' },
  { in: 'all', title: 'Build', command: 'npm run build', basePath: FOLDER },
  { in: 'all', title: 'Tests of the built site', command: 'npm run test:site', basePath: FOLDER },
  {
    in: 'all',
    title: 'Addresses in Chromium',
    command: 'npm run test:addresses',
    basePath: FOLDER,
  },
  { in: 'both', title: 'Build', command: 'npm run build', basePath: ROOT },
  { in: 'test', title: 'Tests of the built site', command: 'npm run test:site', basePath: ROOT },
  { in: 'test', title: 'Chromium', command: 'npm run test:browser', basePath: ROOT },
  {
    in: 'all',
    title: 'Ten thousand invented datasets, and every slip in an invented edition',
    command: 'npm run test:unit -- any-dataset mutations',
    env: { DATASETS: '10000' },
  },
  { in: 'all', title: 'Further builds', command: 'npm run test:builds', basePath: ROOT },
  { in: 'all', title: 'Recipes of CONTRIBUTING.md', command: 'npm run test:recipes' },
  {
    in: 'all',
    title: 'Everything else in Chromium',
    command: 'npm run test:browser:all',
    basePath: ROOT,
  },
  { in: 'all', title: 'Firefox and WebKit', command: 'npm run test:engines', basePath: ROOT },
];

const heading = ({ title, basePath }: Step): string =>
  basePath === undefined ? title : `${title}, site at ${basePath}`;

const { values: options } = parseArgs({
  options: { all: { type: 'boolean' }, rest: { type: 'boolean' } },
});
const steps = STEPS.filter(
  ({ in: where }) => where === 'both' || (where === 'all' ? options.all : !options.rest),
);
// All at once and before the first step: nobody should wait minutes for the name of a missing program.
const programs = [
  CHROMIUM,
  ...(options.all ? [FIREFOX, ...WEBKIT_PROGRAMS, LIBRE_OFFICE, PYTHON, R] : []),
];
if (!programs.map(provideProgram).every(Boolean)) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
/** Where tests/retry-reporter.ts writes the tests that passed at the second try. */
const retriesFile = join(folder, 'retries.txt');
const start = Date.now();
const failed = steps.find((step, index) => {
  console.log(`\n=== ${index + 1}/${steps.length} ${heading(step)}`);
  const { status } = spawnSync(step.command, {
    shell: true,
    stdio: 'inherit',
    // Whatever base path the caller has set, these steps test theirs.
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
