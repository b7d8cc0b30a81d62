/**
 * An invented edition 2025, marked as such. It differs from 2024 wherever words and charts might depend on properties of
 * 2024: participants and claims fall, more than half are covered, the informal sector is the largest, the previous year is
 * known by sector, claims are in trillions, scholarships in thousands, and there is only one other report.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Edition } from '#editions/edition.ts';
import { parseFrozen, secondEditionText } from './frozen-data.ts';
import { articlesIn } from './in-every-language.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures', 'second-edition');
const DATA = 'data/2025.json';

/** File names in the fixture, and their paths in the project. */
const ARTICLES: readonly (readonly [name: string, place: string])[] = [
  ...articlesIn(FIXTURE).map(
    ([article, name]) => [article, `src/content/articles/2025/${name}`] as const,
  ),
];

/** All files that a new year needs. */
export const ADDED_FILES: readonly string[] = [DATA, ...ARTICLES.map(([, place]) => place)];

/** @param folder root of a copy of the project */
export function addSecondEdition(folder: string): void {
  writeFileSync(join(folder, DATA), secondEditionText);
  for (const [name, place] of ARTICLES) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    cpSync(join(FIXTURE, name), join(folder, place));
  }
}

/** The edition as the build reads it, together with the frozen one. */
export function readSecondEdition(): Edition {
  const [edition] = parseFrozen({ '2025.json': secondEditionText }).editions;
  if (edition === undefined) throw new Error('There is no second edition.');
  return edition;
}
