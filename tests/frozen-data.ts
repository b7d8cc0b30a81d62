/**
 * The dataset in tests/fixtures/frozen/, which never follows a correction of data/: what tests hold numbers, lines,
 * columns, pictures and hashes against.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readEditions } from '#editions';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const FROZEN = join(FIXTURES, 'frozen');

export const editionText = readFileSync(join(FROZEN, '2024.json'), 'utf8');
export const sourcesText = readFileSync(join(FROZEN, 'sources.json'), 'utf8');

/** The invented edition, which has sources of its own. */
export const secondEditionText = readFileSync(join(FIXTURES, 'second-edition/2025.json'), 'utf8');

const [edition] = readEditions(FROZEN);
if (edition === undefined) throw new Error(`There is no edition in ${FROZEN}.`);
export const frozenEdition = edition;

/** What stands where, and what to write there instead; the first must stand in the text exactly once. */
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
