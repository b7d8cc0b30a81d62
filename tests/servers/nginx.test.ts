/** nginx with the shipped file answers as deploy/headers.ts and the contracts say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { headersFor } from '../../deploy/headers.ts';
import { basePath } from '../../site.config.ts';
import { DIST } from '../site/built-site.ts';
import { ask, headerFaults } from './ask.ts';
import { prepareNginx, shippedConfiguration } from './run-nginx.ts';
import { addressOf, publishedFiles } from './published-folder.ts';
import { faultsOfFiles, HIDDEN, UNKNOWN } from './site-answers.ts';

const nginx = await prepareNginx(shippedConfiguration());
const site = nginx.address;
beforeAll(() => nginx.start());
afterAll(() => nginx.close());

const notFound = readFileSync(join(DIST, '404.html'));

test('nginx accepts the file without a warning', () => {
  const { status, said } = nginx.check();
  expect(said).not.toMatch(/\[(?:warn|error|crit|alert|emerg)\]/);
  expect(status).toBe(0);
});

test('every file has its bytes, its type and exactly its headers, and is not sent again', async () => {
  expect(publishedFiles.length).toBeGreaterThan(100);
  expect(await faultsOfFiles(site)).toEqual([]);
});

test.each([
  ['br', '.br'],
  ['gzip', '.gz'],
  ['gzip, deflate, br, zstd', '.br'],
])('to a reader who accepts %s it sends the copy of the build', async (accepted, ending) => {
  const copied = publishedFiles.filter((file) => existsSync(join(DIST, file + ending)));
  expect(copied.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of copied) {
    const address = addressOf(file);
    const answer = await ask(site + encodeURI(address), { 'Accept-Encoding': accepted });
    const expected = ending === '.br' ? 'br' : 'gzip';
    const faults = [
      ...(answer.body.equals(readFileSync(join(DIST, file + ending))) ? [] : ['other bytes']),
      ...(answer.valuesOf('Content-Encoding').join() === expected ? [] : ['other encoding']),
      ...(answer.valuesOf('Vary').join() === 'Accept-Encoding' ? [] : ['does not vary']),
      ...headerFaults(answer, headersFor(address)),
    ];
    found.push(...faults.map((fault) => `/${address}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test.each(UNKNOWN)(
  'the unknown address /%s gets the page for it, with its headers',
  async (address) => {
    const answer = await ask(site + address);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(notFound)).toBe(true);
    expect(answer.valuesOf('Content-Type')).toEqual(['text/html; charset=utf-8']);
    expect(headerFaults(answer, headersFor('404.html'))).toEqual([]);
  },
);

test.each(HIDDEN)('/%s is not published', async (file) => {
  expect((await ask(site + file)).status).toBe(404);
});

test.each(['2024', 'en', 'en/2024/coverage', 'data', 'embed/2024/coverage'])(
  '/%s leads to the address with the slash, and keeps the query',
  async (address) => {
    const answer = await ask(`${site}${address}?utm_source=x`);
    expect(answer.status).toBe(301);
    expect(answer.valuesOf('Location')).toEqual([`${basePath}${address}/?utm_source=x`]);
    expect(answer.valuesOf('X-Content-Type-Options')).toEqual(['nosniff']);
  },
);

test('a range request gets only that range', async () => {
  const answer = await ask(`${site}data/2024.csv`, { Range: 'bytes=10-29' });
  const file = readFileSync(join(DIST, 'data/2024.csv'));
  expect(answer.status).toBe(206);
  expect(answer.valuesOf('Content-Range')).toEqual([`bytes 10-29/${file.length}`]);
  expect(answer.body).toEqual(file.subarray(10, 30));
  expect(headerFaults(answer, headersFor('data/2024.csv'))).toEqual([]);
});

test('a part that the file does not have is refused', async () => {
  const answer = await ask(`${site}data/2024.csv`, { Range: 'bytes=99999999-' });
  expect(answer.status).toBe(416);
});

test('a part of another version is not sent: the whole file is', async () => {
  const answer = await ask(`${site}data/2024.csv`, { Range: 'bytes=10-29', 'If-Range': '"other"' });
  expect(answer.status).toBe(200);
});

test('HEAD has the headers of GET, and no body', async () => {
  const answer = await ask(`${site}2024/`, {}, 'HEAD');
  expect(answer.status).toBe(200);
  expect(answer.body.length).toBe(0);
  expect(headerFaults(answer, headersFor('2024/'))).toEqual([]);
});

test('methods that write are refused', async () => {
  expect((await ask(`${site}2024/`, {}, 'POST')).status).toBe(405);
});
