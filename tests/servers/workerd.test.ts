/** Cloudflare's workerd with the shipped wrangler.jsonc answers as deploy/headers.ts and the contracts say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { headersFor } from '../../deploy/headers.ts';
import { basePath } from '../../site.config.ts';
import { DIST, readBuilt } from '../site/built-site.ts';
import { ask, headerFaults } from './ask.ts';
import { runWorkerd } from './run-workerd.ts';
import { faultsOfFiles, HIDDEN, PUBLISHED, UNKNOWN } from './site-answers.ts';

let server: Awaited<ReturnType<typeof runWorkerd>>;
beforeAll(async () => {
  server = await runWorkerd();
});
afterAll(() => server.close());

/** Cloudflare sends each file at its percent-encoded address, and 404.html at an address without its extension. */
const encode = (address: string): string => address.split('/').map(encodeURIComponent).join('/');
const published = PUBLISHED.filter(({ file }) => file !== '404.html').map(({ file, address }) => ({
  file,
  address: encode(address),
}));

/** The header that Cloudflare sends if `_headers` has no other value. */
const DEFAULTS = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

const notFound = readFileSync(join(DIST, '404.html'));

test('every rule of _headers is valid', () => {
  const rules = readBuilt('_headers')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(server.printed()).toContain(`Parsed ${rules.length} valid header rules`);
  expect(server.printed()).not.toMatch(/invalid|warning/i);
});

test('every file has its bytes, its type and exactly its headers, and is not sent again', async () => {
  expect(published.length).toBeGreaterThan(100);
  expect(await faultsOfFiles(server.address, published)).toEqual([]);
});

test.each(UNKNOWN)('the unknown address /%s gets the page for it', async (address) => {
  const answer = await ask(server.address + address);
  expect(answer.status).toBe(404);
  expect(answer.body.equals(notFound)).toBe(true);
  expect(answer.valuesOf('Content-Type')).toEqual(['text/html; charset=utf-8']);
  expect(headerFaults(answer, { ...DEFAULTS, ...headersFor(address) })).toEqual([]);
});

test.each(HIDDEN)('/%s is not published', async (file) => {
  expect((await ask(server.address + file)).status).toBe(404);
});

test.each(['2024', 'en', 'en/2024/coverage', 'data', 'embed/2024/coverage', '2024/index.html'])(
  '/%s leads to the address with the slash, and keeps the query',
  async (address) => {
    const answer = await ask(`${server.address}${address}?utm_source=x`);
    const folder = address.replace('/index.html', '');
    expect(answer.status).toBe(307);
    expect(answer.valuesOf('Location')).toEqual([`${basePath}${folder}/?utm_source=x`]);
  },
);

test('an address with @ leads to its encoded form, with the headers of its class', async () => {
  const dated = PUBLISHED.filter(({ address }) => address.includes('@'));
  expect(dated.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const { address } of dated) {
    const answer = await ask(server.address + address);
    const [location] = answer.valuesOf('Location');
    const faults = [
      ...(answer.status === 307 ? [] : [`status ${answer.status}`]),
      ...(location === basePath + encode(address) ? [] : [`leads to ${location ?? 'nothing'}`]),
      ...headerFaults(answer, headersFor(address)),
    ];
    found.push(...faults.map((fault) => `/${address}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test('HEAD has the headers of GET, and no body', async () => {
  const answer = await ask(`${server.address}2024/`, {}, 'HEAD');
  expect(answer.status).toBe(200);
  expect(answer.body.length).toBe(0);
  expect(headerFaults(answer, headersFor('2024/'))).toEqual([]);
});

test('methods that write are refused', async () => {
  expect((await ask(`${server.address}2024/`, {}, 'POST')).status).toBe(405);
});

test('a request for a part gets the whole file, which readers of parts understand', async () => {
  const answer = await ask(`${server.address}data/2024.csv`, { Range: 'bytes=10-29' });
  expect(answer.status).toBe(200);
  expect(answer.body.equals(readFileSync(join(DIST, 'data/2024.csv')))).toBe(true);
});
