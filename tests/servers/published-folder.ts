/** The folder that a host publishes: a copy of dist/ below the base path. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { HOST_FILES } from '../../deploy/host-files.ts';
import { basePath } from '../../site.config.ts';
import { DIST, files } from '../site/built-site.ts';

/** A new folder that every user may read; the caller must remove it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jamsostek-bengkulu-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Copies dist/ to the base path below a folder. */
export function publishIn(folder: string): void {
  const inside = join(folder, basePath);
  mkdirSync(inside, { recursive: true });
  cpSync(DIST, inside, { recursive: true, preserveTimestamps: true });
  execFileSync('chmod', ['-R', 'a+rX', folder]);
}

/** Moves the files for the host to the root of the folder: Cloudflare and Netlify look for them only there. */
export function moveHostFiles(folder: string): void {
  for (const name of basePath === '/' ? [] : HOST_FILES) {
    const file = join(folder, basePath, name);
    if (existsSync(file)) renameSync(file, join(folder, name));
  }
}

/** Every file that has an address, with forward slashes. */
export const publishedFiles: readonly string[] = files.filter((file) => !HOST_FILES.includes(file));

/** The address of a file below the base path: `2024/` for `2024/index.html`. */
export const addressOf = (file: string): string => file.replace(/(?<=^|\/)index\.html$/, '');
