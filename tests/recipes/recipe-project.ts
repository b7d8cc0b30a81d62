/** A copy of the project in which a recipe of CONTRIBUTING.md is performed, and the commands that must then succeed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { copyProject } from '../project-copy.ts';

/** The npm scripts that must succeed after the recipes, in this order. `npm run publish:records` has built the site. */
export const COMMANDS = ['validate', 'check', 'test:unit', 'test:site'] as const;

/** @returns the folder of the copy, which the caller must remove */
export function startRecipe(): string {
  const folder = copyProject();
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  return folder;
}

/** Functions for a recipe: they access files of the copy by their path in the project. */
export interface Recipe {
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** The files that match a pattern, in order. */
  readonly list: (pattern: string) => readonly string[];
}

export const recipeIn = (folder: string): Recipe => ({
  read: (path) => readFileSync(join(folder, path), 'utf8'),
  write: (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  },
  list: (pattern) => globSync(pattern, { cwd: folder }).sort(),
});

/** Files that were changed or added since the start of the recipe, sorted. */
export const listChanges = (folder: string): string[] =>
  git(folder, 'ls-files', '--modified', '--others', '--exclude-standard', '-z')
    .split('\0')
    .filter((path) => path !== '')
    .sort();

/** @returns the output of the npm script if it failed; otherwise `undefined` */
export const runScript = (folder: string, name: string): string | undefined =>
  runNpm(folder, 'run', name);

/** Only the errors of the compiler, because `npm run check` also runs slower programs. */
export const compile = (folder: string): string | undefined =>
  runNpm(folder, 'exec', '--', 'tsc', '--noEmit');

function runNpm(folder: string, ...command: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync('npm', command, {
    cwd: folder,
    encoding: 'utf8',
    // The environment of an ordinary shell, without the variables of the test runner.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    maxBuffer: Infinity,
  });
  return status === 0 ? undefined : stdout + stderr;
}

const git = (folder: string, ...command: string[]): string =>
  execFileSync('git', command, { cwd: folder, encoding: 'utf8' });
