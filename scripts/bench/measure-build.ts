/** What a build takes in a copy of the project. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { residentMemory } from './resident-memory.ts';

export interface BuildMeasure {
  readonly pages: number;
  readonly files: number;
  /** All of dist/. */
  readonly bytes: number;
  /** From the command to its end, checks of the data and report of sizes included. */
  readonly seconds: number;
  /** Peak of the command and all that it starts, in bytes; `undefined` where it cannot be known. */
  readonly memory: number | undefined;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 250;

/**
 * Runs `npm run build`.
 * @throws Error with what the build printed, where it fails
 */
export async function measureBuild(folder: string): Promise<BuildMeasure> {
  const started = performance.now();
  const build = spawn('npm', ['run', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a script of the shell there.
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  build.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  build.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  let memory: number | undefined;
  const watch = setInterval(() => {
    const now = build.pid === undefined ? undefined : residentMemory(build.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, INTERVAL);
  const [code] = (await once(build, 'close').finally(() => {
    clearInterval(watch);
  })) as [number | null];
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(printed).toString()}`);
  const seconds = (performance.now() - started) / 1000;
  return { ...countFiles(join(folder, 'dist')), seconds, memory };
}

function countFiles(directory: string): Pick<BuildMeasure, 'pages' | 'files' | 'bytes'> {
  const sizes = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, stats: statSync(join(directory, path)) }))
    .filter(({ stats }) => stats.isFile());
  return {
    pages: sizes.filter(({ path }) => path.endsWith('.html')).length,
    files: sizes.length,
    bytes: sizes.reduce((sum, { stats }) => sum + stats.size, 0),
  };
}
