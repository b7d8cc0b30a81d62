/**
 * After a mistake in a data file, `npm run dev` shows the messages of `npm run validate` and the position in the file in
 * the browser. After the mistake is corrected, it shows the page again. A page that connects late misses no message.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { dataPath } from '#i18n/addresses.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { basePath } from '../../site.config.ts';
import { findFreePort } from '../free-port.ts';
import { copyProject } from '../project-copy.ts';
import { ONLY_IN_ALL } from './site-pages.ts';

let folder: string;
let dataFile: string;
let honest: string;
let server: ChildProcess;
let address: string;

/** Mistakes; each is made in the first figure of the file. */
const SLIPS = [
  { name: 'a thousands point', from: /("value": \d+)(\d{3})/, to: '$1.$2' },
  { name: 'a missing quotation mark', from: /("printed": )"/, to: '$1' },
] as const;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = copyProject();
  dataFile = join(folder, 'data', '2024.json');
  honest = readFileSync(dataFile, 'utf8');
  const port = await findFreePort();
  address = `http://127.0.0.1:${port}${basePath}2024/`;
  const script = join(folder, 'scripts', 'dev.ts');
  // With `--ignore-lock` Astro always stays in the foreground, also if it detects an automated caller.
  const options = ['--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  server = spawn(process.execPath, [script, ...options], {
    cwd: folder,
    stdio: 'ignore',
  });
  const isReady = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect
    .poll(isReady, { message: 'the development server answers', timeout: 60_000 })
    .toBe(true);
});

test.afterAll(async () => {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

for (const { name, from, to } of SLIPS) {
  test(
    `the message of validate for ${name} is shown with its position, until the mistake is corrected`,
    { tag: ONLY_IN_ALL },
    async ({ page }) => {
      const slip = from.exec(honest)?.[0].replace(from, to) ?? '';
      expect(slip).not.toBe('');
      await page.goto(address);
      await expect(page.locator('main h1')).toBeVisible();

      writeFileSync(
        dataFile,
        honest.replace(from, to).replace('"since": "2023"', '"since": "2022"'),
      );
      const overlay = await showOverlay(page);
      const lines = validate();
      expect(lines.join('\n')).toMatch(/^data\/2024\.json:\d+:\d+ /);
      await expect(overlay.locator('#message-content')).toHaveText(lines.join('\n'), {
        useInnerText: true,
      });
      await expect(overlay.locator('#title')).toHaveText('The data has faults');
      const place = /^\S+:\d+:\d+(?= )/.exec(lines[0] ?? '')?.[0] ?? '';
      await expect(overlay.locator('#code header')).toContainText(place);
      await expect(overlay.locator('#code .error-line')).toContainText(slip);

      writeFileSync(dataFile, honest);
      await expect(overlay).toHaveCount(0);
      await expect(page.locator('main h1')).toBeVisible();
    },
  );
}

test(
  'a page that connects late is told of a change and of an error that it missed',
  { tag: ONLY_IN_ALL },
  async ({ context, page }) => {
    const corrections = join(folder, 'data', 'corrections.json');
    const before = readFileSync(corrections, 'utf8');
    const addition = 'Percobaan.';
    const after = before.replace(/("reason": \{"id": ")/, `$1${addition} `);
    expect(after).not.toBe(before);
    const dataPage = new URL(dataPath(DEFAULT_LOCALE), address).href;
    // Vite keeps messages for the next page while no page is connected. This one is, also while it waits for its reload.
    const other = await context.newPage();
    const messages: string[] = [];
    other.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => messages.push(payload.toString()));
    });
    const expectMessage = (type: string) =>
      expect.poll(() => messages.join('\n'), type).toContain(`"type":"${type}"`);
    await other.goto(dataPage);
    await expectMessage('connected');
    await other.route(dataPage, () => undefined);

    const connect = await openUnconnected(page, dataPage);
    writeFileSync(corrections, after);
    await expect
      .poll(async () => (await fetch(dataPage)).text(), 'the server has seen the change')
      .toContain(addition);
    await expect(page.locator('main')).not.toContainText(addition);
    connect();
    await expect(page.locator('main')).toContainText(addition);

    const connectAgain = await openUnconnected(page, dataPage);
    writeFileSync(corrections, '{');
    await expect
      .poll(async () => (await fetch(dataPage)).status, 'the server has seen the mistake')
      .toBe(500);
    await expectMessage('error');
    connectAgain();
    await showOverlay(page);
  },
);

/**
 * Opens a page whose script does not connect to the server yet.
 * @returns a function that lets it connect
 */
async function openUnconnected(page: Page, dataPage: string): Promise<() => void> {
  const script = '**/@vite/client';
  const { promise: mayConnect, resolve: connect } = Promise.withResolvers<undefined>();
  await page.unroute(script);
  await page.route(script, async (route) => {
    await mayConnect;
    await route.continue();
  });
  await page.goto(dataPage, { waitUntil: 'commit' });
  await expect(page.locator('#corrections')).toBeAttached();
  return () => {
    connect(undefined);
  };
}

async function showOverlay(page: Page): Promise<Locator> {
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toBeAttached();
  return overlay;
}

/** The lines that `npm run validate` prints in the copy. */
function validate(): string[] {
  const script = join('scripts', 'validate.ts');
  const { status, stdout } = spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  return stdout.trim().split('\n');
}
