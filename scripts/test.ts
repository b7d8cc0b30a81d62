/**
 * `npm test`: everything, stopping at the first failure.
 * The built site is tested twice, at the root of a host and in a folder of one: a link that forgets
 * the base path works in the first case only, and that is the mistake that is made most easily.
 */
import { spawnSync } from 'node:child_process';

interface Step {
  title: string;
  /** As a person would type it, so that a failed step can be repeated alone. */
  command: string;
  basePath?: string;
}

/** The root comes last, so that dist/ ends as a plain build would leave it. */
const BASE_PATHS = ['/jamsostek/', '/'];

const STEPS: readonly Step[] = [
  { title: 'Types, lint, format, dead code', command: 'npm run check' },
  { title: 'Unit tests', command: 'npm run test:unit' },
  ...BASE_PATHS.flatMap((basePath): Step[] => [
    { title: 'Build', command: 'npm run build', basePath },
    { title: 'Tests of the built site', command: 'npm run test:site', basePath },
    { title: 'Browser tests', command: 'npm run test:browser', basePath },
  ]),
  // Once: links do not depend on the engine.
  { title: 'Browser tests in Firefox and WebKit', command: 'npm run test:engines', basePath: '/' },
];

const heading = ({ title, basePath }: Step): string =>
  basePath === undefined ? title : `${title}, site at ${basePath}`;

for (const [index, step] of STEPS.entries()) {
  console.log(`\n=== ${index + 1}/${STEPS.length} ${heading(step)}`);
  // Both addresses are tested whatever the caller has set, and a test run sends nothing anywhere.
  const env = { ...process.env, BASE_PATH: step.basePath ?? '/', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(step.command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) {
    const assignment = step.basePath === undefined ? '' : `BASE_PATH=${step.basePath} `;
    console.error(
      `\n=== FAILED: ${heading(step)}\nTo repeat this step alone: ${assignment}${step.command}`,
    );
    process.exit(1);
  }
}

console.log(`\n=== All ${STEPS.length} steps passed.`);
