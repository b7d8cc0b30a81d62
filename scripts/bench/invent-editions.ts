/** Makes editions for years without a report: copies of the invented edition of the tests, moved to other years. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { FIRST_YEAR, LAST_YEAR } from '#schema/period.ts';
import { articlesIn, inEveryLanguage } from '../../tests/in-every-language.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'second-edition');
/** The year of the fixture. Its texts and periods also name the previous year. */
const FIXTURE_YEAR = 2025;

/**
 * Years after the newest real edition; once the years that the checks allow are used up, years before it.
 * @param real the years that have an edition
 * @throws RangeError if the count is below 0
 */
export function inventedYears(count: number, real: readonly number[]): number[] {
  if (count < 0) throw new RangeError(`found ${count} years to invent, expected 0 or more`);
  const newest = Math.max(...real);
  const after = Array.from({ length: LAST_YEAR - newest }, (_, index) => newest + 1 + index);
  const before = Array.from({ length: newest - FIRST_YEAR - 1 }, (_, index) => newest - 1 - index);
  return [...after, ...before].filter((year) => !real.includes(year)).slice(0, count);
}

/**
 * Adds an edition and its articles.
 * @param folder root of a copy of the project
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

/**
 * Moves the years of a text, up to the last that the checks allow: the fixture was published two years after its figures.
 * Source ids get the year too, because two editions must not add the same source id.
 */
function moveTo(year: number, text: string): string {
  return text
    .replace(/\b202[457]\b/g, (found) =>
      String(Math.min(Number(found) + year - FIXTURE_YEAR, LAST_YEAR)),
    )
    .replace(/"((?:harian|koran)-contoh)"/g, `"$1-${year}"`);
}
