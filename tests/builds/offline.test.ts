/** Whoever builds, checks or edits the site is asked for nothing and tells nobody: no request, no file in the home folder. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { basePath } from '../../site.config.ts';
import { findFreePort } from '../free-port.ts';
import { copyProject } from '../project-copy.ts';

const RECORDER = new URL('./record-connections.ts', import.meta.url).href;
/** Nobody, not even root, can make a folder below a file. */
const NO_HOME = '/dev/null/home';

let project: string;
let folder: string;

beforeAll(() => {
  project = copyProject();
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});

afterAll(() => {
  for (const each of [project, folder]) rmSync(each, { recursive: true });
});

/** As a person's shell has it, without what the test runner sets for itself, and with a home that cannot be written to. */
const environment = (connectionsFile: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  CI: undefined,
  ASTRO_TELEMETRY_DISABLED: undefined,
  HOME: NO_HOME,
  XDG_CONFIG_HOME: NO_HOME,
  CONNECTIONS_FILE: connectionsFile,
  NODE_OPTIONS: `--import=${RECORDER}`,
});

const readConnections = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : '';

test('the recorder sees a request to another host', () => {
  const file = join(folder, 'recorder');
  const script = 'await fetch("http://example.invalid/").catch(() => {})';
  spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: environment(file),
  });
  expect(readConnections(file)).toContain('example.invalid');
});

test.each(['build', 'check'])('npm run %s asks no other host and needs no home', (name) => {
  const file = join(folder, name);
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const { status, stdout, stderr } = spawnSync(scripts[name] ?? '', {
    cwd: project,
    shell: true,
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: {
      ...environment(file),
      PATH: `${join(project, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
    },
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
  expect(stdout + stderr).not.toMatch(/telemetry|\[WARN\]/);
  expect(readConnections(file)).toBe('');
});

test('npm run dev asks no other host and needs no home', async () => {
  const file = join(folder, 'dev');
  const port = await findFreePort();
  const options = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(process.execPath, [join('scripts', 'astro.ts'), ...options], {
    cwd: project,
    env: environment(file),
    stdio: 'ignore',
  });
  try {
    const address = `http://127.0.0.1:${port}${basePath}2024/`;
    const isReady = () =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(isReady, { timeout: 120_000 }).toBe(true);
  } finally {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
  expect(readConnections(file)).toBe('');
});
