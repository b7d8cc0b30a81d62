/** The site as it is built from a copy of the project that a test has changed. */
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
 * To be called by a file of tests outside its tests. What this module itself registers would be done for one file alone,
 * because files share loaded modules.
 * @returns runs `npm run build` in a copy of the project, which is removed after the tests of the file. It returns dist/ in
 *   that folder, and throws an Error with what the build printed, where it fails.
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

async function buildIn(
  folder: string,
  { change, path = folder, around = [], environment = {} }: Build,
): Promise<string> {
  change?.(folder);
  // As a person's shell has it, without what the test runner sets for itself.
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    VITEST: '',
    // A shell keeps the path of a link here.
    PWD: path,
    ...environment,
  };
  try {
    const [program, ...args] = [...around, 'npm', 'run', 'build'];
    await run(program, args, { cwd: path, env, maxBuffer: Infinity });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build failed:\n${stdout}${stderr}`, { cause: error });
  }
  return join(folder, 'dist');
}
