/** Measures the time, memory and output size of a build in a copy of the project. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { isCompressedCopy } from '../../deploy/compress-site.ts';
import { residentMemory } from './resident-memory.ts';

export interface BuildMeasure {
  readonly pages: number;
  readonly files: number;
  /** Size of all files in dist/. */
  readonly bytes: number;
  /** Duration of the whole command, including the data checks and the size report. */
  readonly seconds: number;
  /** Peak memory of the command and its child processes, in bytes; `undefined` where the system does not report it. */
  readonly memory: number | undefined;
}

/** Milliseconds between two memory samples. */
const INTERVAL = 250;

/**
 * Runs `npm run build` without the cache of earlier builds.
 * @throws Error with the output of the build, if the build fails
 */
export async function measureBuild(folder: string): Promise<BuildMeasure> {
  const started = performance.now();
  const build = spawn('npm', ['run', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // An empty value turns the build cache off.
    env: { ...process.env, BUILD_CACHE: '' },
    // On Windows npm is a shell script (npm.cmd).
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
    .filter((path) => !isCompressedCopy(path))
    .map((path) => ({ path, stats: statSync(join(directory, path)) }))
    .filter(({ stats }) => stats.isFile());
  return {
    pages: sizes.filter(({ path }) => path.endsWith('.html')).length,
    files: sizes.length,
    bytes: sizes.reduce((sum, { stats }) => sum + stats.size, 0),
  };
}
