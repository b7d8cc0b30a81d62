/**
 * A copy of the project that a test may change: all files that Git does not ignore, and links to the npm packages and
 * to the cache in which builds keep pictures, drawings, fonts and compressed files (src/render/build-cache.ts).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { DEFAULT_FOLDER } from '#render/build-cache.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * @param prefix start of the name of the folder
 * @returns a new folder, which the caller must remove
 */
export function copyProject(prefix = 'jamsostek-bengkulu-'): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  for (const path of listFiles()) cpSync(join(ROOT, path), join(folder, path));
  linkPackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, dirname(DEFAULT_FOLDER)));
  symlinkSync(join(ROOT, DEFAULT_FOLDER), join(folder, DEFAULT_FOLDER));
  return folder;
}

function listFiles(): string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/**
 * Links each package separately, because node_modules also contains the caches of Vite and Astro, which two projects
 * must not share.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
  }
}
