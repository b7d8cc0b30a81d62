/**
 * A cache of what takes long to make: pictures, drawings, fonts, compressed copies, and the checksums of whole builds. The
 * cache key is a SHA-256 digest of all inputs. The folder may be deleted at any time. `BUILD_CACHE` names another folder;
 * if it is empty, nothing is cached.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { memoize } from '#editions/memoize.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Relative to the root of the project. */
export const DEFAULT_FOLDER = join('node_modules', '.cache', 'jamsostek-bengkulu');
const FOLDER = process.env['BUILD_CACHE'] ?? join(process.cwd(), DEFAULT_FOLDER);

const readCache = (key: string): Bytes | undefined => {
  if (FOLDER === '') return undefined;
  try {
    return new Uint8Array(readFileSync(join(FOLDER, key)));
  } catch {
    return undefined;
  }
};

/** Writes atomically: an interrupted build leaves no half-written file under the final name. */
const writeCache = (key: string, bytes: Bytes): void => {
  if (FOLDER === '') return;
  const path = join(FOLDER, key);
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

const keyOf = (inputs: readonly (string | Uint8Array)[]): string => {
  // Digests have one length, so different lists of inputs never give the same bytes.
  const digests = inputs.map((input) =>
    typeof input === 'string' ? digest(Buffer.from(input)) : digestOfFile(input),
  );
  return digest(Buffer.concat(digests)).toString('hex');
};

/** @param inputs everything that decides the result: texts, options, files (not changed later), versions of libraries */
export function cached(
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Bytes>,
): Promise<Bytes> {
  const key = keyOf(inputs);
  const result = underway.get(key) ?? readOrMake(key, make).finally(() => underway.delete(key));
  underway.set(key, result);
  return result;
}

async function readOrMake(key: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const kept = readCache(key);
  if (kept !== undefined) return kept;
  const bytes = await make();
  writeCache(key, bytes);
  return bytes;
}

/** As `cached`, for a text that is made at once. */
export function cachedText(inputs: readonly string[], make: () => string): string {
  const kept = keptText(inputs);
  if (kept !== undefined) return kept;
  const text = make();
  keepText(inputs, text);
  return text;
}

/** The text that `keepText` has kept for these inputs. */
export const keptText = (inputs: readonly string[]): string | undefined => {
  const kept = readCache(keyOf(inputs));
  return kept && Buffer.from(kept).toString();
};

export const keepText = (inputs: readonly string[], text: string): void => {
  writeCache(keyOf(inputs), new TextEncoder().encode(text));
};
