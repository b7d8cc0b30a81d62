/** The compressed copies that servers send: each has the content of its file, and the same bytes on every machine. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { compressSite, isCompressedCopy } from '../../deploy/compress-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'copies-'));
const text = 'Bukan Penerima Upah, '.repeat(100);
const TEXTS = [
  'index.html',
  'a.csv',
  'a.json',
  'a.svg',
  'a.atom',
  'a.bib',
  'a.js',
  'a.txt',
  'a.xml',
];

beforeAll(async () => {
  for (const name of [...TEXTS, 'a.png', 'a.woff2', 'a.xlsx', '_headers'])
    writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'short.txt'), 'x');
  await compressSite(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string): Buffer => readFileSync(join(folder, name));

test.each(TEXTS)('both copies of %s hold its text', (name) => {
  expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(text);
  expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(text);
});

test('formats that are compressed, short files and files for hosts have no copy', () => {
  const copies = readdirSync(folder).filter(isCompressedCopy);
  expect(copies).toHaveLength(2 * TEXTS.length);
  for (const name of ['a.png', 'short.txt', '_headers'])
    expect(existsSync(join(folder, `${name}.br`))).toBe(false);
});

test('gzip names neither a time nor a system', () => {
  expect([...read('index.html.gz').subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 2, 255]);
});

test('writing the copies again changes none and makes no copy of a copy', async () => {
  const before = readdirSync(folder).map((name) => [name, read(name).toString('hex')]);
  await compressSite(folder);
  expect(readdirSync(folder).map((name) => [name, read(name).toString('hex')])).toEqual(before);
});
