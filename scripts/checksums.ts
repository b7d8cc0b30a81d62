/**
 * The list of all published files with their SHA-256, in the form of `sha256sum`: `sha256sum -c SHA256SUMS` in the
 * folder checks it, and `npm run verify` compares another copy with it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const CHECKSUMS = 'SHA256SUMS';

/** The digest of each file, in hexadecimal digits, by its path in the folder. */
export type Checksums = ReadonlyMap<string, string>;

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** All files of a folder with their digests, sorted by path. */
export const digestsIn = (directory: string): Checksums => {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
  return new Map(paths.map((path) => [path, sha256(readFileSync(join(directory, path)))]));
};

/** The files of a folder without the list itself. */
export const checksumsOf = (directory: string): Checksums =>
  new Map([...digestsIn(directory)].filter(([path]) => path !== CHECKSUMS));

export const renderChecksums = (checksums: Checksums): string =>
  [...checksums].map(([path, digest]) => `${digest}  ${path}\n`).join('');

/** @returns `undefined` if the text is not such a list, usually because a host sent a page instead */
export const parseChecksums = (text: string): Checksums | undefined => {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length === 0) return undefined;
  const entries = lines.map((line) => {
    // Visible ASCII only: the list may come from an untrusted host, and its names are printed in a terminal.
    const [, digest, path] = /^([0-9a-f]{64}) {2}([\x21-\x7e]+)$/.exec(line) ?? [];
    return digest === undefined || path === undefined ? undefined : ([path, digest] as const);
  });
  const isComplete = (each: (typeof entries)[number]) => each !== undefined;
  return entries.every(isComplete) ? new Map(entries.filter(isComplete)) : undefined;
};

/** Writes the list of a finished build: after everything else that writes into the folder. */
export const writeChecksums = (directory: string): void => {
  writeFileSync(join(directory, CHECKSUMS), renderChecksums(checksumsOf(directory)));
};
