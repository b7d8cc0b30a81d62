/** A path that Vite cannot read is refused, and the site is served at the address that its pages name. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, test } from 'vitest';

import { findWarning } from '../../scripts/offline.ts';
import { copyProject } from '../project-copy.ts';

/** The port in the default value of SITE_URL. */
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

/** The environment of an ordinary shell, without the variables of the test runner. */
const shell = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  SITE_URL: undefined,
  BASE_PATH: undefined,
  ...more,
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

/**
 * Waits for the address that a program prints.
 * @param pattern its first group is the address
 */
const addressPrintedBy = (
  started: ChildProcess,
  pattern: RegExp,
): Promise<{ address: string; log: string }> =>
  new Promise((resolve, reject) => {
    let log = '';
    // Reads until the program ends, because a server stops if nobody reads its output.
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (chunk) => {
        log += stripVTControlCharacters(String(chunk));
        const address = pattern.exec(log)?.[1];
        if (address !== undefined) resolve({ address, log });
      });
    started.once('exit', () => {
      reject(new Error(`The program ended without an address:\n${log}`));
    });
  });

/**
 * Starts an npm script in a copy of the project, while another program has the default port.
 * @param expectFrom gets the origin that the pages must name, and reads a file of the site
 */
async function startOnTakenPort(
  command: readonly string[],
  pattern: RegExp,
  expectFrom: (origin: string, read: (path: string) => Promise<string>) => Promise<void>,
): Promise<void> {
  const other = createServer().listen(DEFAULT_PORT, '127.0.0.1');
  // If another program of this machine has the port already, the port is taken too.
  await Promise.race([once(other, 'listening'), once(other, 'error')]).catch(() => undefined);
  const started = spawn('npm', command, {
    cwd: copyTo('port-'),
    env: shell(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that npm's child processes end with it.
    detached: true,
  });
  try {
    const { address, log } = await addressPrintedBy(started, pattern);
    const { port } = new URL(address);
    expect(Number(port)).toBeGreaterThan(DEFAULT_PORT);
    expect(log).toContain(`Port ${DEFAULT_PORT} is used by another program`);
    expect(findWarning(log)).toBeUndefined();
    await expectFrom(`http://localhost:${port}`, async (path) =>
      (await fetch(new URL(path, address))).text(),
    );
  } finally {
    if (started.pid !== undefined) process.kill(-started.pid);
    other.close();
  }
}

test('where the port is taken, npm start builds the site for the next free one and serves it there', () =>
  startOnTakenPort(['start'], /The site is at (\S+)/, async (origin, read) => {
    const page = await read('2024/coverage/');
    expect(page).toContain(`<link rel="canonical" href="${origin}/2024/coverage/">`);
    expect(page).toContain(`src=&quot;${origin}/embed/2024/coverage/&quot;`);
    expect(await read('oembed/2024/coverage.id.json')).toContain(`${origin}/embed/2024/coverage/`);
    for (const path of ['2024/coverage/', 'embed/2024/coverage/', 'data/2024.csv', 'robots.txt'])
      expect(await read(path)).not.toContain(`localhost:${DEFAULT_PORT}`);
  }));

test('where the port is taken, the pages of npm run dev name the port that serves them', () =>
  startOnTakenPort(
    ['run', 'dev', '--', '--ignore-lock', '--host', '127.0.0.1'],
    /(http:\/\/127\.0\.0\.1:\d+\/)/,
    async (origin, read) => {
      const page = await read('2024/coverage/');
      expect(page).toContain(`<link rel="canonical" href="${origin}/2024/coverage/">`);
      expect(page).not.toContain(`localhost:${DEFAULT_PORT}`);
    },
  ));
