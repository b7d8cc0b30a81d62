import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { LOCALES } from '#i18n/locales.ts';
import { findTooManyRules, renderHeadersFile } from '../../deploy/headers-file.ts';
import { classesOf, type ClassName, headersFor } from '../../deploy/headers.ts';
import { renderNginx } from '../../deploy/nginx.ts';

const ADDRESSES: Readonly<Record<ClassName, readonly string[]>> = {
  page: [
    '',
    'index.html',
    'en/',
    '2024/',
    'en/2024/coverage/',
    'en/2024/coverage/index.html',
    'data/',
    'data/2024/',
    'en/data/2024/checks/',
    'embed/',
    'en/embed/index.html',
    '404.html',
  ],
  embed: ['embed/2024/coverage/', 'en/embed/2024/coverage/index.html', 'embed/2024/x@2026-11-22/'],
  data: [
    'data/2024.csv',
    'data/2024/coverage.csv',
    'data/2024.csv-metadata.json',
    'data/2024.xlsx',
    'data/2024.id.bib',
    'data/corrections.id.atom',
    'images/2024/coverage.id.svg',
    'images/cards/2024/data.en.png',
    'oembed/2024/coverage.id.json',
    'SHA256SUMS',
  ],
  asset: ['assets/page.B1c2.js'],
  font: ['fonts/newsreader-400.woff2'],
  'host script': ['embed.js'],
  'file of the site': [
    'favicon.svg',
    'robots.txt',
    '.well-known/security.txt',
    'sitemap-index.xml',
  ],
};

describe.each(Object.entries(ADDRESSES))('class %s', (name, addresses) => {
  test.each(addresses)('has /%s, and no other class has it', (address) => {
    expect(classesOf(address)).toEqual([name]);
  });

  test.each(addresses)('sends the common security headers with /%s', (address) => {
    expect(headersFor(address)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringContaining('camera=()') as string,
      'Strict-Transport-Security': 'max-age=31536000',
    });
  });
});

test('only this site frames a page, and a page is asked for again each time', () => {
  expect(headersFor('2024/')).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
});

test('every site may frame an embed', () => {
  const headers = headersFor('embed/2024/coverage/');
  expect(headers).not.toHaveProperty('Content-Security-Policy');
  expect(headers).not.toHaveProperty('X-Frame-Options');
  expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  expect(headers['Cross-Origin-Embedder-Policy']).toBe('require-corp');
});

test.each(ADDRESSES.data)('every site may read /%s', (address) => {
  expect(headersFor(address)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

test('every site may load the host script, but no site reads what is not data', () => {
  expect(headersFor('embed.js')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  for (const address of ['', 'embed.js', 'assets/x.js', 'robots.txt', 'embed/2024/coverage/'])
    expect(headersFor(address)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test.each([
  ['assets/page.B1c2.js', 'public, max-age=31536000, immutable'],
  ['data/2024.csv', 'public, max-age=300'],
  ['embed/2024/coverage/', 'public, max-age=300'],
])('/%s is kept: %s', (address, kept) => {
  expect(headersFor(address)['Cache-Control']).toBe(kept);
});

test('an unknown address has only the common headers', () => {
  expect(classesOf('nothing')).toEqual([]);
  expect(headersFor('nothing')).toEqual(headersFor('nothing/else'));
  expect(headersFor('nothing')['X-Content-Type-Options']).toBe('nosniff');
});

/** @returns as many years as there are editions, from 1990 on */
const yearsOf = (editions: number): string[] =>
  Array.from({ length: editions }, (_, index) => String(1990 + index));

describe('_headers', () => {
  const text = renderHeadersFile(['2024', '2025'], '/jamsostek/');

  test('starts each rule at the base path', () => {
    const paths = text.split('\n').filter((line) => /^\S/.test(line));
    expect(paths.filter((path) => !path.startsWith('/jamsostek/'))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/jamsostek/*',
        '/jamsostek/',
        '/jamsostek/en/2*',
        '/jamsostek/en/data/2025/',
        '/jamsostek/embed/2*',
        '/jamsostek/data/2*/checks/',
        '/jamsostek/data/*.csv',
      ]),
    );
  });

  test('has a rule for the years of each first digit', () => {
    const paths = renderHeadersFile(['1999', '2024'], '/').split('\n');
    expect(paths).toEqual(expect.arrayContaining(['/1*', '/2*', '/embed/1*', '/embed/2*']));
  });

  test('has at most one * in a rule, as Cloudflare demands', () => {
    const paths = text.split('\n').filter((line) => /^\S/.test(line));
    expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
  });

  test.each([2, 11])(
    'stays below the limits of Cloudflare with %i editions: 100 rules, 2,000 characters a line',
    (editions) => {
      const lines = renderHeadersFile(yearsOf(editions), '/jamsostek/').split('\n');
      expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThanOrEqual(100);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
    },
  );

  test('with more rules than Cloudflare reads has those of the oldest data pages last, and a warning', () => {
    const text = renderHeadersFile(yearsOf(100), '/');
    const rules = text.split('\n').filter((line) => /^\S/.test(line));
    const years = rules.slice(-2 * LOCALES.length).map((path) => path.slice(-5, -1));
    expect(years).toEqual(['1991', '1990'].flatMap((year) => LOCALES.map(() => year)));
    const isOfYear = (path: string): boolean => /\/data\/\d{4}\/$/.test(path);
    expect(rules.slice(rules.findIndex(isOfYear)).every(isOfYear)).toBe(true);
    expect(findTooManyRules(text)).toMatch(
      /^_headers has \d{3} rules\. Cloudflare reads only 100, so it would ignore the rules from \/(?:[a-z]+\/)?data\/\d{4}\/ on\.$/,
    );
    expect(findTooManyRules(renderHeadersFile(yearsOf(11), '/'))).toBeUndefined();
  });
});

test('deploy/nginx.conf is what the headers make of it: run `npm run publish:records`', () => {
  const file = join(import.meta.dirname, '../../deploy/nginx.conf');
  expect(readFileSync(file, 'utf8')).toBe(renderNginx());
});
