/**
 * A cache of pictures, fonts and compressed copies, which take long to make. The cache key is a SHA-256 digest of all
 * inputs. The folder may be deleted at any time. `BUILD_CACHE` names another folder; if it is empty, nothing is cached.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { memoize } from '#editions/memoize.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Relative to the root of the project. */
export const DEFAULT_FOLDER = join('node_modules', '.cache', 'jamsostek-bengkulu');
const FOLDER = process.env['BUILD_CACHE'] ?? join(process.cwd(), DEFAULT_FOLDER);

const readCache = (path: string): Bytes | undefined => {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
};

/** Writes atomically: an interrupted build leaves no half-written file under the final name. */
const writeCache = (path: string, bytes: Bytes): void => {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch {
    // If the folder cannot be written, for example without permission, nothing is cached.
  }
};

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Memoized, because each picture depends on the same large font files. */
const digestOfFile = memoize(digest, new WeakMap());

/** @param inputs everything that decides the result: texts, options, files (not changed later), versions of libraries */
export async function cached(
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Bytes>,
): Promise<Bytes> {
  if (FOLDER === '') return make();
  // Digests have one length, so different lists of inputs never give the same bytes.
  const digests = inputs.map((input) =>
    typeof input === 'string' ? digest(Buffer.from(input)) : digestOfFile(input),
  );
  const path = join(FOLDER, digest(Buffer.concat(digests)).toString('hex'));
  const kept = readCache(path);
  if (kept !== undefined) return kept;
  const bytes = await make();
  writeCache(path, bytes);
  return bytes;
}
