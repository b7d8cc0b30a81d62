/** Builds the site from a copy of the project that a test has changed. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

import { copyProject } from '../project-copy.ts';

const run = promisify(execFile);

interface Build {
  /** Start of the name of the folder. */
  readonly prefix?: string;
  /** Gets the folder of the copy before it is built. */
  readonly change?: (folder: string) => void;
  /** The path by which the build reaches the folder, such as a link that `change` has made; by default its own. */
  readonly path?: string;
  /** A command that runs the build, such as `nice -n 19`. */
  readonly around?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * To be called by a test file outside its tests, because it registers a hook. A hook that this module registers itself
 * would run for one file only, because test files share loaded modules.
 * @returns a function that runs `npm run build` in a copy of the project, which is removed after the tests of the file.
 *   It returns the path of dist/ in that copy. If the build fails, it throws an Error with what the build printed.
 */
export function prepareBuilds(): (build: Build) => Promise<string> {
  const copies: string[] = [];
  afterAll(() => {
    for (const folder of copies) rmSync(folder, { recursive: true });
  });
  return (build) => {
    const folder = copyProject(build.prefix);
    copies.push(folder);
    return buildIn(folder, build);
  };
}

/** The environment of an ordinary shell, without the variables of the test runner. */
export const SHELL = { ...process.env, NODE_ENV: 'production', VITEST: '' };

async function buildIn(
  folder: string,
  { change, path = folder, around = [], environment = {} }: Build,
): Promise<string> {
  change?.(folder);
  // In a shell PWD keeps the path of a link.
  const env = { ...SHELL, PWD: path, ...environment };
  try {
    const [program, ...args] = [...around, 'npm', 'run', 'build'];
    await run(program, args, { cwd: path, env, maxBuffer: Infinity });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build failed:\n${stdout}${stderr}`, { cause: error });
  }
  return join(folder, 'dist');
}
