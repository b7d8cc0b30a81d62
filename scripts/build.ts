/**
 * Part of `npm run build`: runs Astro, unless dist/ already holds what it would write. The contents are compared: the
 * cache holds the checksums of the last build that was made from the same files, packages, settings and version of Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { keepText, keptText } from '#render/build-cache.ts';
import { buildInputs } from './build-inputs.ts';
import { CHECKSUMS, checksumsOf, renderChecksums } from './checksums.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/**
 * Sizes of V8's heap in MB. Up to the initial size of the old generation it does not look for garbage there, which saves
 * processor time; the limits make it collect earlier where there are many editions, which saves memory. A hundred
 * editions use 230 MB of the old generation (docs/scale.md).
 */
const INITIAL_SIZE = '--initial-old-space-size=256';
/** NODE_OPTIONS of the caller come after these limits and so replace them. */
const LIMITS = '--max-semi-space-size=8 --max-old-space-size=512';

const readList = (): string => readFileSync(join(DIST, CHECKSUMS), 'utf8');

/** Whether dist/ has exactly these files with these checksums. */
const isInDist = (list: string): boolean =>
  existsSync(join(DIST, CHECKSUMS)) &&
  readList() === list &&
  renderChecksums(checksumsOf(DIST)) === list;

const inputs = buildInputs(ROOT);
// `npm run offline` checks what a build asks for, so it has to build.
const kept = process.env['CONNECTIONS_FILE'] === undefined ? keptText(inputs) : undefined;
if (kept !== undefined && isInDist(kept)) {
  console.log('dist/ is up to date: nothing that it is built from has changed.');
} else {
  const { env, execPath } = process;
  const { status, signal } = spawnSync(
    execPath,
    [INITIAL_SIZE, join(import.meta.dirname, 'astro.ts'), 'build'],
    {
      stdio: 'inherit',
      env: { ...env, NODE_OPTIONS: `${LIMITS} ${env['NODE_OPTIONS'] ?? ''}` },
    },
  );
  if (signal !== null) console.error(`The build was ended by the system: ${signal}.`);
  process.exitCode = status ?? 1;
  // A file may have been edited while it was built.
  if (status === 0 && buildInputs(ROOT).join() === inputs.join()) keepText(inputs, readList());
}
