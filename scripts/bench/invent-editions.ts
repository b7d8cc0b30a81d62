/** Editions for years that nobody has reported on yet, or never will: the invented one of the tests, moved in time. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { FIRST_YEAR, LAST_YEAR } from '#schema/period.ts';
import { articlesIn, inEveryLanguage } from '../../tests/in-every-language.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'second-edition');
/** The year that the fixture is about; it speaks of the year before too. */
const FIXTURE_YEAR = 2025;

/**
 * Years after the newest real edition, and before it when those that the checks allow are used up.
 * @param real the years that have an edition
 */
export function inventedYears(count: number, real: readonly number[]): number[] {
  const newest = Math.max(...real);
  const after = Array.from({ length: LAST_YEAR - newest }, (_, index) => newest + 1 + index);
  const before = Array.from({ length: newest - FIRST_YEAR - 1 }, (_, index) => newest - 1 - index);
  return [...after, ...before].filter((year) => !real.includes(year)).slice(0, count);
}

/**
 * Adds an edition and its articles.
 * @param folder of a copy of the project
 */
export function inventEdition(folder: string, year: number): void {
  const places = [
    ['2025.json', `data/${year}.json`],
    ...articlesIn(FIXTURE).map(([article, name]) => [
      article,
      `src/content/articles/${year}/${name}`,
    ]),
  ] as const;
  for (const [name, place] of places) {
    const file = join(folder, place);
    mkdirSync(dirname(file), { recursive: true });
    const text = readFileSync(join(FIXTURE, name), 'utf8');
    writeFileSync(file, inEveryLanguage(moveTo(year, text)));
  }
}

/** Its sources get ids of their own too: no two editions may add the same. */
function moveTo(year: number, text: string): string {
  return text
    .replace(/\b202[45]\b/g, (found) => String(Number(found) + year - FIXTURE_YEAR))
    .replace(/"((?:harian|koran)-contoh)"/g, `"$1-${year}"`);
}
