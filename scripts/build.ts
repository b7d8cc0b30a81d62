/**
 * Part of `npm run build`: runs Astro, unless dist/ already holds what it would write. That is known by content: the
 * cache keeps the checksums of the last build from the same files, packages, settings and version of Node.
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
 * Options of V8, in MB: the young generation, and the limit of the old one. With them it collects garbage earlier, which takes less
 * memory and no more processor time. A hundred editions need 230 MB of the old generation (docs/scale.md).
 */
const HEAP = ['--max-semi-space-size=8', '--max-old-space-size=512'];

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
  const astro = join(import.meta.dirname, 'astro.ts');
  const { status } = spawnSync(process.execPath, [...HEAP, astro, 'build'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
  // A file may have been edited while it was built.
  if (status === 0 && buildInputs(ROOT).join() === inputs.join()) keepText(inputs, readList());
}
