/** The site as it is built from a copy of the project that a test has changed. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

import { copyProject } from '../project-copy.ts';

const run = promisify(execFile);
const copies: string[] = [];

afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true });
});

/**
 * Runs `npm run build` in a copy of the project, which is removed when the tests of the file are done.
 * @param change gets the folder of the copy before it is built
 * @param around a command that runs the build, such as `nice -n 19`
 * @returns dist/ in that folder
 * @throws Error with what the build printed, where it fails
 */
export async function buildCopy({
  change = () => undefined,
  around = [],
  environment = {},
}: {
  readonly change?: (folder: string) => void;
  readonly around?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<string> {
  const folder = copyProject();
  copies.push(folder);
  change(folder);
  // As a person's shell has it, without what the test runner sets for itself.
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    VITEST: '',
    ...environment,
  };
  try {
    const [program, ...args] = [...around, 'npm', 'run', 'build'];
    await run(program, args, { cwd: folder, env, maxBuffer: Infinity });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build failed:\n${stdout}${stderr}`, { cause: error });
  }
  return join(folder, 'dist');
}
