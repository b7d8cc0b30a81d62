/** The project can be built in a folder of any name, and is served where its pages say it is. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { copyProject } from '../project-copy.ts';
import { DIST } from '../site/built-site.ts';

/** The port in the default of SITE_URL. */
const DEFAULT_PORT = 4321;

const folders: string[] = [];
const copyTo = (prefix: string): string => {
  const folder = copyProject(prefix);
  folders.push(folder);
  return folder;
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** As a person's shell has it, without what the test runner sets for itself. */
const shell = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  SITE_URL: undefined,
  BASE_PATH: undefined,
  ...more,
});

const listFiles = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort();

test('a folder with spaces and letters beyond ASCII, reached through a link, builds the same site', () => {
  const folder = copyTo("kerja saya, Übersicht (数据) & co 'a' ");
  const links = mkdtempSync(join(tmpdir(), 'tautan ke-'));
  folders.push(links);
  const link = join(links, 'situs');
  symlinkSync(folder, link);
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: link,
    // A shell keeps the path of the link in PWD.
    env: shell({ PWD: link }),
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  expect(status, stdout + stderr).toBe(0);
  const dist = join(folder, 'dist');
  expect(listFiles(dist)).toEqual(listFiles(DIST));
  const different = listFiles(DIST).filter(
    (path) => !readFileSync(join(dist, path)).equals(readFileSync(join(DIST, path))),
  );
  expect(different, 'dist/ may be older than its sources: run `npm run build`').toEqual([]);
});

test.each(['#', '?'])('a path with %s is refused before any work', (character) => {
  const folder = copyTo(`nomor ${character}1-`);
  for (const script of ['start', 'build', 'dev', 'check', 'test']) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd: folder,
      env: shell(),
      encoding: 'utf8',
    });
    expect(status, script).toBe(1);
    expect(stdout, script).toBe('');
    expect(stderr, script).toContain(`has the character ${character}, with which`);
    expect(stderr.trimEnd().split('\n'), script).toHaveLength(2);
  }
});

/** Waits for the address that `npm start` prints at its end. */
async function addressPrintedBy(started: ChildProcess): Promise<{ address: string; log: string }> {
  let log = '';
  started.stderr?.on('data', (chunk) => (log += String(chunk)));
  for await (const chunk of started.stdout ?? []) {
    log += String(chunk);
    const address = /The site is at (\S+)/.exec(log)?.[1];
    if (address !== undefined) return { address, log };
  }
  throw new Error(`npm start ended:\n${log}`);
}

test('where the port is taken, npm start builds the site for the next free one and serves it there', async () => {
  const other = createServer().listen(DEFAULT_PORT, '127.0.0.1');
  // Where a program of this machine has the port already, it is taken as well.
  await Promise.race([once(other, 'listening'), once(other, 'error')]).catch(() => undefined);
  const started = spawn('npm', ['start'], {
    cwd: copyTo('port-'),
    env: shell(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that npm's children end with it.
    detached: true,
  });
  try {
    const { address, log } = await addressPrintedBy(started);
    const { port } = new URL(address);
    expect(Number(port)).toBeGreaterThan(DEFAULT_PORT);
    expect(log).toContain(`Port ${DEFAULT_PORT} is used by another program`);
    const origin = `http://localhost:${port}`;
    const read = async (path: string): Promise<string> =>
      (await fetch(new URL(path, address))).text();
    const page = await read('2024/coverage/');
    expect(page).toContain(`<link rel="canonical" href="${origin}/2024/coverage/">`);
    expect(page).toContain(`src=&quot;${origin}/embed/2024/coverage/&quot;`);
    expect(await read('oembed/2024/coverage.id.json')).toContain(`${origin}/embed/2024/coverage/`);
    for (const path of ['2024/coverage/', 'embed/2024/coverage/', 'data/2024.csv', 'robots.txt'])
      expect(await read(path)).not.toContain(`localhost:${DEFAULT_PORT}`);
  } finally {
    if (started.pid !== undefined) process.kill(-started.pid);
    other.close();
  }
});
