/**
 * The dataset in tests/fixtures/frozen/. Corrections of data/ do not change it, so tests can expect fixed numbers, lines,
 * columns, pictures and hashes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseFolder, type DataFolder } from '#editions/read-folder.ts';
import { DatasetError, formatFault } from '#schema/fault.ts';
import { inEveryLanguage } from './in-every-language.ts';

const readFixture = (path: string): string =>
  inEveryLanguage(readFileSync(join(import.meta.dirname, 'fixtures', path), 'utf8'));

export const editionText = readFixture('frozen/2024.json');
export const sourcesText = readFixture('frozen/sources.json');
export const correctionsText = readFixture('frozen/corrections.json');

/** The invented edition, which contains its own sources. */
export const secondEditionText = readFixture('second-edition/2025.json');

/** Data files by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const FROZEN: Files = {
  '2024.json': editionText,
  'sources.json': sourcesText,
  'corrections.json': correctionsText,
};

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/**
 * Parses data files.
 * @throws {DatasetError} with every fault of every file
 */
export const parseFiles = (files: Files): DataFolder =>
  parseFolder('data', new Map(Object.entries(files).map(([name, text]) => [name, toBytes(text)])));

/** Parses the frozen dataset, with these files added or replaced. */
export const parseFrozen = (changes: Files = {}): DataFolder =>
  parseFiles({ ...FROZEN, ...changes });

/** The lines that `npm run validate` prints for the frozen dataset with these files. */
export function faultLines(changes: Files): string[] {
  try {
    parseFrozen(changes);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(formatFault);
    throw error;
  }
}

const [edition] = parseFrozen().editions;
if (edition === undefined) throw new Error('There is no frozen edition.');
export const frozenEdition = edition;

/** A text to find, which must occur exactly once, and its replacement. */
export type Edit = readonly [from: string | RegExp, to: string];

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, [from, to]) => {
    const [before, after, ...more] = edited.split(from);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`The data must contain exactly once: ${String(from)}`);
    }
    return `${before}${to}${after}`;
  }, text);
}
