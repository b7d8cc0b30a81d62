/**
 * Writes a brotli and a gzip copy of each text file of a build. nginx sends these copies, so readers get the best
 * compression and the server does not compress. Fonts, pictures and workbooks are already compressed formats.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, type BrotliOptions, constants, gzip } from 'node:zlib';

import { cached } from '#render/build-cache.ts';

const TEXT = /\.(?:atom|bib|css|csv|html|js|json|svg|txt|xml)$/;
const COPY = /\.(?:br|gz)$/;

/** Whether a file of a build is the compressed copy of another. */
export const isCompressedCopy = (path: string): boolean => COPY.test(path);

const GZIP_OPTIONS = { level: constants.Z_BEST_COMPRESSION };

/** Brotli at its best quality. */
export const brotliOptions = (bytes: Buffer): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

const brotliAsync = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
const gzipAsync = promisify<Buffer, { level: number }, Buffer>(gzip);

/** Byte 9 of a gzip file is the code of the operating system that wrote it. */
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

/** The cache key contains the options and the version of the library, because the compressed bytes depend on both. */
const compressBrotli = (bytes: Buffer): Promise<Uint8Array> => {
  const options = brotliOptions(bytes);
  const version = process.versions['brotli'] ?? '';
  return cached(['brotli', version, JSON.stringify(options), bytes], async () =>
    Uint8Array.from(await brotliAsync(bytes, options)),
  );
};

const compressGzip = (bytes: Buffer): Promise<Uint8Array> =>
  cached(['gzip', process.versions.zlib, JSON.stringify(GZIP_OPTIONS), bytes], async () => {
    const zipped = await gzipAsync(bytes, GZIP_OPTIONS);
    // The same bytes on every system.
    zipped[SYSTEM] = UNKNOWN_SYSTEM;
    return Uint8Array.from(zipped);
  });

/** Compresses the text files of a folder and its subfolders. A copy is only written if it is smaller than its file. */
export async function compressSite(directory: string): Promise<void> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const write = async (path: string): Promise<void> => {
    const file = join(directory, path);
    const bytes = readFileSync(file);
    const copies = { br: await compressBrotli(bytes), gz: await compressGzip(bytes) };
    for (const [ending, copy] of Object.entries(copies))
      if (copy.length < bytes.length) await writeFile(`${file}.${ending}`, copy);
  };
  // Not all files at once, because compressing a file takes megabytes of memory. The workers share one queue.
  const queue = paths.filter((path) => TEXT.test(path)).values();
  const writeNext = async (): Promise<void> => {
    for (const path of queue) await write(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, writeNext));
}
