/** A copy of the project that a test may change: what Git knows or would add, with the packages of the original. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** @returns a new folder, which whoever asked for it removes */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jamsostek-bengkulu-'));
  for (const path of listFiles()) cpSync(join(ROOT, path), join(folder, path));
  linkPackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function listFiles(): string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** Each package by a link of its own: the folder also holds caches of the build, which two projects must not share. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
  }
}
