/**
 * Prints the sizes of the built pages after each build, so that growth is noticed at once.
 * Sizes are for brotli at quality 11, the best compression of web hosts, and are the same on every machine.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { withoutLocale } from '#i18n/addresses.ts';
import { brotliOptions } from '../deploy/compress-site.ts';

interface FileSize {
  path: string;
  raw: number;
  brotli: number;
}

interface KindOfFile {
  name: string;
  pattern: RegExp;
}

/** The first pattern that matches a path, without its language prefix, decides. */
const KINDS: readonly KindOfFile[] = [
  { name: 'articles', pattern: /^(?:\d{4}\/)?index\.html$/ },
  { name: 'embeds', pattern: /^embed\/\d{4}\/.+\.html$/ },
  { name: 'chart pages', pattern: /^\d{4}\/[^/]+\/index\.html$/ },
  { name: 'other pages', pattern: /\.html$/ },
  { name: 'scripts', pattern: /\.m?js$/ },
  { name: 'style sheets', pattern: /\.css$/ },
  { name: 'fonts', pattern: /\.woff2?$/ },
];

export interface SizesOfKind {
  name: string;
  /** Largest first, by compressed size. */
  files: readonly FileSize[];
}

/** Brotli at its best quality. */
export const compress = (bytes: Buffer): Buffer => brotliCompressSync(bytes, brotliOptions(bytes));

/** The size of the brotli copy that the build wrote; without a copy, the file is compressed here. */
const compressedSize = (file: string, bytes: Buffer): number =>
  existsSync(`${file}.br`) ? statSync(`${file}.br`).size : compress(bytes).length;

/** Every file of the build that a page needs, by kind. Styles are part of the pages and are counted with them. */
export const measureSite = (directory: string): SizesOfKind[] => {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .sort();
  const kindOf = (path: string): string | undefined =>
    KINDS.find(({ pattern }) => pattern.test(withoutLocale(path)))?.name;
  return KINDS.map(({ name }) => {
    const files = paths
      .filter((path) => kindOf(path) === name)
      .map((path): FileSize => {
        const file = join(directory, path);
        const bytes = readFileSync(file);
        // WOFF2 is a compressed format, so hosts send fonts without further compression.
        const brotli = name === 'fonts' ? bytes.length : compressedSize(file, bytes);
        return { path, raw: bytes.length, brotli };
      });
    return { name, files: files.sort((a, b) => b.brotli - a.brotli) };
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** One line for each kind: the size of all its files together, and its largest file. */
export const describeSizes = (kinds: readonly SizesOfKind[]): string[] => {
  const columns = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(12))).join('');
  const header = `${columns(['kind', 'files', 'raw, all', 'brotli, all', 'raw, max', 'brotli, max'])}  largest`;
  const lines = kinds.flatMap(({ name, files }) => {
    const [largest] = files;
    if (largest === undefined) return [];
    const numbers = [
      files.length,
      sum(files.map(({ raw }) => raw)),
      sum(files.map(({ brotli }) => brotli)),
      largest.raw,
      largest.brotli,
    ];
    return [`${columns([name, ...numbers.map(String)])}  ${largest.path}`];
  });
  return [header, ...lines];
};

if (import.meta.main) {
  const directory = join(import.meta.dirname, '..', 'dist');
  console.log(`Sizes in bytes\n${describeSizes(measureSite(directory)).join('\n')}`);
}
