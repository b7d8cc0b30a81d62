/**
 * An invented edition 2025, marked as such, that is unlike 2024 wherever words and charts might take 2024 for granted:
 * participants and claims fall, more than half are covered, the informal sector is the largest, sectors of the year
 * before are known, claims come in trillions, scholarships in thousands, and one report stands beside the source.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Edition } from '#editions/edition.ts';
import { parseFrozen, secondEditionText } from './frozen-data.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures', 'second-edition');

/** Names in the fixture, and where each belongs in the project: all that a new year needs. */
const PLACES: readonly (readonly [name: string, place: string])[] = [
  ['2025.json', 'data/2025.json'],
  ['id.mdx', 'src/content/articles/2025/id.mdx'],
  ['en.mdx', 'src/content/articles/2025/en.mdx'],
];

export const ADDED_FILES: readonly string[] = PLACES.map(([, place]) => place);

/** @param folder of a copy of the project */
export function addSecondEdition(folder: string): void {
  for (const [name, place] of PLACES) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    cpSync(join(FIXTURE, name), join(folder, place));
  }
}

/** The edition as the build reads it, beside the frozen one. */
export function readSecondEdition(): Edition {
  const [edition] = parseFrozen({ '2025.json': secondEditionText }).editions;
  if (edition === undefined) throw new Error('There is no second edition.');
  return edition;
}
