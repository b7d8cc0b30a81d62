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

/** Results that are being made. The pictures of a chart are made at the same time and need the same fonts. */
const underway = new Map<string, Promise<Bytes>>();

/** @param inputs everything that decides the result: texts, options, files (not changed later), versions of libraries */
export function cached(
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Bytes>,
): Promise<Bytes> {
  // Digests have one length, so different lists of inputs never give the same bytes.
  const digests = inputs.map((input) =>
    typeof input === 'string' ? digest(Buffer.from(input)) : digestOfFile(input),
  );
  const key = digest(Buffer.concat(digests)).toString('hex');
  const result = underway.get(key) ?? readOrMake(key, make).finally(() => underway.delete(key));
  underway.set(key, result);
  return result;
}

async function readOrMake(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
  if (FOLDER === '') return make();
  const path = join(FOLDER, key);
  const kept = readCache(path);
  if (kept !== undefined) return kept;
  const bytes = await make();
  writeCache(path, bytes);
  return bytes;
}
