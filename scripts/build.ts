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
 * Options of V8: the size of the young generation and of the old one, in MB. With them it collects garbage earlier, which
 * takes less memory and no more processor time. A hundred editions use 230 MB of the old generation (docs/scale.md).
 * NODE_OPTIONS of the caller come after them and so replace them.
 */
const HEAP = '--max-semi-space-size=8 --max-old-space-size=512';

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
  const { status, signal } = spawnSync(execPath, [join(import.meta.dirname, 'astro.ts'), 'build'], {
    stdio: 'inherit',
    env: { ...env, NODE_OPTIONS: `${HEAP} ${env['NODE_OPTIONS'] ?? ''}` },
  });
  if (signal !== null) console.error(`The build was ended by the system: ${signal}.`);
  process.exitCode = status ?? 1;
  // A file may have been edited while it was built.
  if (status === 0 && buildInputs(ROOT).join() === inputs.join()) keepText(inputs, readList());
}
