import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { COMMON_HEADERS, headersFor } from '../../deploy/headers.ts';
import {
  builtAddressOf,
  portNamedBy,
  reserveFreePort,
  type RunningSite,
  serveBuild,
  serveOnFreePort,
  serveSite,
} from '../../scripts/serve.ts';
import { basePath as configuredBasePath } from '../../site.config.ts';
import { findFreePort } from '../free-port.ts';
import { ask, headerFaults } from '../servers/ask.ts';

const FILES = {
  'index.html': 'home',
  '404.html': 'no such page',
  SHA256SUMS: 'digests\n',
  '2024/index.html': 'edition',
  'data/index.html': 'codebook',
  'data/2024.csv': 'edition\n',
  'data/2024.json': '{}',
  'data/2024@2026-11-22.csv': 'dated\n',
  'data/corrections.id.atom': '<feed/>',
  'embed/2024/coverage/index.html': 'chart',
  'images/2024/coverage.id.svg': '<svg/>',
  'oembed/2024/coverage.id.json': '{}',
  'embed.js': '',
  'robots.txt': '',
  'robots.txt.br': '',
  _headers: '',
} as const;

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

test('a file that is built again while the server runs is sent as it is now', async () => {
  const built = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => {
    rmSync(built, { recursive: true });
  });
  const page = join(built, 'index.html');
  writeFileSync(page, 'home');
  const site = await serveSite({ directory: built, basePath: '/', port: 0 });
  onTestFinished(site.close);
  const read = async () => (await fetch(site.address)).text();
  expect(await read()).toBe('home');
  writeFileSync(page, 'a longer home');
  expect(await read()).toBe('a longer home');
  rmSync(page);
  expect(await read()).toBe('Not found\n');
  writeFileSync(page, 'h');
  expect(await read()).toBe('h');
});

describe.each(['/', '/jamsostek/'])('a site at %s', (basePath) => {
  let site: RunningSite;

  beforeAll(async () => {
    site = await serveSite({ directory, basePath, port: 0 });
  });

  afterAll(async () => {
    await site.close();
  });

  const get = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, site.address), { redirect: 'manual', ...init });

  test.each(['@', '%40'])(
    'finds a dated file with its %s written as it is or encoded',
    async (sign) => {
      const response = await get(`${basePath}data/2024${sign}2026-11-22.csv`);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('dated\n');
    },
  );

  test('reports its address', () => {
    expect(site.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    expect(new URL(site.address).pathname).toBe(basePath);
  });

  test.each([
    ['', 'home', 'text/html;charset=utf-8'],
    ['2024/', 'edition', 'text/html;charset=utf-8'],
    ['data/', 'codebook', 'text/html;charset=utf-8'],
    ['data/2024.csv', 'edition\n', 'text/csv; charset=utf-8'],
    ['data/2024.json', '{}', 'application/json'],
    ['data/corrections.id.atom', '<feed/>', 'application/atom+xml; charset=utf-8'],
    ['images/2024/coverage.id.svg', '<svg/>', 'image/svg+xml'],
    ['embed.js', '', 'text/javascript; charset=utf-8'],
    ['robots.txt', '', 'text/plain; charset=utf-8'],
    ['SHA256SUMS', 'digests\n', 'text/plain; charset=utf-8'],
  ])('serves %j with its type', async (path, text, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  test.each([
    '2025/',
    'nothing',
    'data/2024.csv/',
    '404',
    '2024/index',
    'data/nothing.csv',
    'a//b',
    '_headers',
    'robots.txt.br',
  ])('answers %j with the page for the unknown', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('no such page');
  });

  test.each([
    ['2024', '2024/'],
    ['data?from=mail', 'data/?from=mail'],
  ])('leads %j to %j', async (path, target) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${basePath}${target}`);
  });

  test.each([
    ['data/2024.csv', '*'],
    ['data/corrections.id.atom', '*'],
    ['oembed/2024/coverage.id.json', '*'],
    ['images/2024/coverage.id.svg', '*'],
    ['2024/', null],
    ['embed.js', null],
  ])('lets other sites fetch data, oEmbed and images: %s', async (path, allowed) => {
    const response = await get(path);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  test.each([
    ['2024/', 'cross-origin-opener-policy', 'same-origin'],
    ['data/2024.csv', 'cross-origin-resource-policy', 'cross-origin'],
    ['nothing', 'content-security-policy', "frame-ancestors 'self'"],
    ['robots.txt', 'x-content-type-options', 'nosniff'],
  ])('sends %s with the headers of its class: %s', async (path, header, value) => {
    expect((await get(path)).headers.get(header)).toBe(value);
  });

  test.each([
    ['GET', '2024', 301],
    ['GET', 'embed/2024/coverage', 301],
    ['POST', '2024/', 405],
    ['POST', 'data/2024.csv', 405],
    ['GET', '%', 400],
  ])('to %s %s it answers %i with the headers of that address', async (method, path, status) => {
    const answer = await ask(site.address + path, {}, method);
    expect(answer.status).toBe(status);
    expect(headerFaults(answer, headersFor(path))).toEqual([]);
  });

  test('a file that did not change is answered without content, with the headers of its address', async () => {
    const { headers } = await get('data/2024.csv');
    const condition = { 'If-None-Match': headers.get('etag') ?? '' };
    const answer = await ask(`${site.address}data/2024.csv`, condition);
    expect(answer.status).toBe(304);
    expect(headerFaults(answer, headersFor('data/2024.csv'))).toEqual([]);
  });

  test('answers only GET and HEAD', async () => {
    expect((await get('', { method: 'HEAD' })).status).toBe(200);
    expect((await get('', { method: 'POST' })).status).toBe(405);
  });

  test.each(['/../package.json', '/data/../../secret', '/%', '//example.org'])(
    'serves no file for %s',
    async (path) => {
      // Not `fetch`, which normalises the path before sending it.
      const sent = request(new URL(site.address), {
        path: `${basePath.slice(0, -1)}${path}`,
      }).end();
      const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
      response.resume();
      expect([400, 404]).toContain(response.statusCode);
    },
  );
});

test('an address outside the base path is not found, and the answer says where the site is', async () => {
  const site = await serveSite({ directory, basePath: '/jamsostek/', port: 0 });
  const response = await fetch(new URL('/2024/', site.address));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('/jamsostek/');
  expect(headerFaults(await ask(new URL('/2024/', site.address).href), COMMON_HEADERS)).toEqual([]);
  const bare = await fetch(new URL('/jamsostek', site.address), { redirect: 'manual' });
  expect(bare.headers.get('location')).toBe('/jamsostek/');
  await site.close();
});

test('a port in use is an error, unless any free port is allowed', async () => {
  const first = await serveSite({ directory, basePath: '/', port: 0 });
  const port = Number(new URL(first.address).port);
  await expect(serveSite({ directory, basePath: '/', port })).rejects.toThrow('EADDRINUSE');
  const second = await serveOnFreePort({ directory, basePath: '/', port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await Promise.all([first.close(), second.close()]);
});

test('a reserved port answers that the site is being built, and is free again afterwards', async () => {
  const { port, release } = await reserveFreePort(await findFreePort());
  const waiting = await fetch(`http://127.0.0.1:${port}/`);
  expect(waiting.status).toBe(503);
  expect(waiting.headers.get('retry-after')).toBe('10');
  const next = await reserveFreePort(port);
  expect(next.port).toBeGreaterThan(port);
  await next.release();
  await release();
  const site = await serveSite({ directory, basePath: '/', port });
  await site.close();
});

// `localhost` resolves to 127.0.0.1 or to ::1, and the pages name `localhost`.
const canUseIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);
test.runIf(canUseIpv6)('a port that another program has at ::1 alone is taken', async () => {
  const port = await findFreePort();
  const other = createServer().listen(port, '::1');
  await once(other, 'listening');
  const { port: reserved, release } = await reserveFreePort(port);
  expect(reserved).toBeGreaterThan(port);
  await release();
  other.close();
});

describe('where a user may not use ports below 1024', () => {
  const reserve = (port: number) =>
    port < 1024
      ? Promise.reject(Object.assign(new Error(`listen EACCES ${port}`), { code: 'EACCES' }))
      : Promise.resolve({ port, release: () => Promise.resolve() });

  test.each([
    [80, 4321],
    [443, 4321],
    [1024, 1024],
  ])('a site for port %i is served at port %i', async (wanted, port) => {
    expect((await reserveFreePort(wanted, 20, reserve)).port).toBe(port);
  });

  test('port 4322 follows if the default port is taken', async () => {
    const reserveFree = (port: number) =>
      port === 4321
        ? Promise.reject(Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' }))
        : reserve(port);
    expect((await reserveFreePort(80, 20, reserveFree)).port).toBe(4322);
  });

  test('the error is thrown if no further port may be tried', async () => {
    await expect(reserveFreePort(80, 1, reserve)).rejects.toThrow('EACCES');
  });
});

describe('the address in a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'robots-'));
  const write = (text: string) => {
    writeFileSync(join(folder, 'robots.txt'), text);
  };

  beforeAll(() => {
    writeFileSync(join(folder, 'index.html'), 'home');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['http://localhost:4322/base/sitemap-index.xml', 'http://localhost:4322', '/base/'],
    ['https://example.org/sitemap-index.xml', 'https://example.org', '/'],
    ['https://example.org/a/b-c/sitemap-index.xml', 'https://example.org', '/a/b-c/'],
  ])('has its origin and its base path from %s', (sitemap, origin, basePath) => {
    write(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
    expect(builtAddressOf(folder)).toEqual({ origin, basePath });
  });

  test('is unknown without a robots.txt that names a sitemap', () => {
    expect(builtAddressOf(directory)).toBeUndefined();
    write('Sitemap: nowhere\n');
    expect(builtAddressOf(folder)).toBeUndefined();
    expect(builtAddressOf(join(folder, 'nothing'))).toBeUndefined();
  });

  test.each([
    ['Sitemap: https://example.org/jamsostek/sitemap-index.xml\n', '/jamsostek/'],
    ['User-agent: *\n', configuredBasePath],
  ])('decides where the build is served: %j at %s', async (robots, basePath) => {
    write(robots);
    writeFileSync(join(folder, 'SHA256SUMS'), '');
    const site = await serveBuild('0', folder);
    expect(new URL(site.address).pathname).toBe(basePath);
    expect(await (await fetch(site.address)).text()).toBe('home');
    await site.close();
  });
});

test('a build that failed, or is not finished, is not served', async () => {
  const unfinished = mkdtempSync(join(tmpdir(), 'unfinished-'));
  writeFileSync(join(unfinished, 'index.html'), 'home');
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    vi.restoreAllMocks();
    rmSync(unfinished, { recursive: true });
  });
  await expect(serveBuild('0', unfinished)).rejects.toThrow('ended');
  expect(exit).toHaveBeenCalledWith(1);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('no finished build in dist/'));
});

test.each([
  ['http://localhost:4322', 4322],
  ['http://127.0.0.1:8080', 8080],
  ['http://localhost', 80],
  ['https://localhost', 443],
  ['https://example.org:8443', 4321],
  [undefined, 4321],
])('a build for %s is served at port %i', (origin, port) => {
  expect(portNamedBy(origin)).toBe(port);
});
