/**
 * A cache of pictures, fonts and compressed copies, which take long to make. The cache key is a SHA-256 digest of all
 * inputs. The folder may be deleted at any time. `BUILD_CACHE` names another folder; if it is empty, nothing is cached.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** @param inputs everything that decides the result: texts, options, files, versions of libraries */
export async function cached(
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Bytes>,
): Promise<Bytes> {
  if (FOLDER === '') return make();
  const hash = createHash('sha256');
  // With their lengths, so that different lists of inputs never have the same digest.
  for (const input of inputs) hash.update(`${input.length} `).update(input);
  const path = join(FOLDER, hash.digest('hex'));
  const kept = readCache(path);
  if (kept !== undefined) return kept;
  const bytes = await make();
  writeCache(path, bytes);
  return bytes;
}
