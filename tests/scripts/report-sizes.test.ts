import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeSizes, measureSite } from '../../scripts/report-sizes.ts';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sizes-'));
  const files = {
    'index.html': 100,
    'en/index.html': 100,
    '2024/index.html': 200,
    'en/2024/index.html': 100,
    '2024/coverage/index.html': 100,
    'embed/2024/coverage/index.html': 100,
    'en/embed/2024/coverage/index.html': 500,
    'data/index.html': 100,
    '404.html': 100,
    'embed.js': 100,
    'assets/text.woff2': 100,
    'data/2024.csv': 100,
  };
  for (const [path, size] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    // The text does not repeat, so that a larger file is also larger after compression.
    const text = Array.from({ length: size }, (_, index) => index.toString(36)).join();
    writeFileSync(join(directory, path), text);
  }
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

test('each file counts in one kind, the largest first', () => {
  const kinds = Object.fromEntries(
    measureSite(directory).map(({ name, files }) => [name, files.map(({ path }) => path)]),
  );
  expect(kinds['articles']).toHaveLength(4);
  expect(kinds['articles']?.[0]).toBe('2024/index.html');
  expect(kinds['embeds']).toEqual([
    'en/embed/2024/coverage/index.html',
    'embed/2024/coverage/index.html',
  ]);
  expect(kinds['chart pages']).toEqual(['2024/coverage/index.html']);
  expect(kinds['other pages']).toEqual(['404.html', 'data/index.html']);
  expect(kinds['scripts']).toEqual(['embed.js']);
  expect(kinds['fonts']).toEqual(['assets/text.woff2']);
});

test('the report names the largest file of each kind, and leaves out kinds without files', () => {
  const lines = describeSizes(measureSite(directory));
  expect(lines.find((line) => line.startsWith('embeds'))).toMatch(/en\/embed\/2024\/coverage/);
  expect(lines.some((line) => line.startsWith('style sheets'))).toBe(false);
});

test('the compressed size is smaller than the file size, except for fonts', () => {
  for (const { name, files } of measureSite(directory)) {
    for (const { raw, brotli } of files) {
      if (name === 'fonts') expect(brotli).toBe(raw);
      else expect(brotli).toBeLessThan(raw);
    }
  }
});
