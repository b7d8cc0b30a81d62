/**
 * Performs the recipes of CONTRIBUTING.md one after the other in one copy of the project, and checks which files each one
 * changes; then runs the commands that end every recipe.
 */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';

import { LOCALES } from '#schema/vocabulary.ts';
import { ADDED_FILES, addSecondEdition } from '../second-edition.ts';
import { addChart } from './add-a-chart.ts';
import { announceLanguage, translate, translateData, writeMostWords } from './add-a-language.ts';
import { correctFigure } from './correct-a-figure.ts';
import {
  COMMANDS,
  compile,
  listChanges,
  recipeIn,
  runScript,
  startRecipe,
} from './recipe-project.ts';

const folder = startRecipe();
const recipe = recipeIn(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const articlesOf = (edition: string): string[] =>
  LOCALES.map((locale) => `src/content/articles/${edition}/${locale}.mdx`);
/** The files that `npm run publish:records` writes for a new chart, year and language. */
const RECORDS =
  /^tests\/(?:(?:charts|render)\/__golden__\/.+|site\/published-addresses\.txt|editions\/published-figures\.tsv)$|^data\/\w+\.schema\.json$|^deploy\/nginx\.conf$/;

/** All files that the recipes so far may have changed. */
const touched = new Set<string>();
const expectOnly = (files: readonly string[]): void => {
  for (const file of files) touched.add(file);
  expect(listChanges(folder)).toEqual([...touched].sort());
};

test.each([
  ['a count', { indicator: 'claims-paid-number', period: '2024' }],
  ['a share', { indicator: 'ucj-coverage', period: '2024' }],
  ['an amount in rupiah', { indicator: 'claims-paid-value', period: '2024' }],
  ['an approximate figure', { indicator: 'covered-workers', period: '2025-12' }],
  [
    'a share that becomes 100%',
    {
      indicator: 'coverage',
      area: 'kaur',
      period: '2024-11-20',
      to: { printed: '100 persen', value: 1 },
    },
  ],
])('%s is corrected in data files alone', (_, correction) => {
  expectOnly(correctFigure(recipe, correction));
});

test('a year is added by its data file and its articles', () => {
  addSecondEdition(folder);
  expectOnly(ADDED_FILES);
});

test('a statement that something fell is corrected in data files alone', () => {
  const indicator = 'claims-paid-growth-stated';
  expectOnly(correctFigure(recipe, { edition: '2025', indicator, period: '2025' }));
});

test('a chart is added by its folder, its line and its place in the articles', () => {
  // The article of 2024 has no room for another chart.
  expectOnly(addChart(recipe, articlesOf('2025')));
});

test('the compiler names the words and code files that a new language lacks', () => {
  expectOnly(announceLanguage(recipe));
  writeMostWords(recipe);
  const said = compile(folder) ?? '';
  const lacking = ['src/i18n/catalogues.ts', ...recipe.list('src/charts/*/chart.ts')];
  for (const file of lacking)
    expect(said.split('\n')).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}.*Property 'nl' is missing`)),
    );
  expect(said).toMatch(/^src\/i18n\/nl\.ts\(.*Property 'share' is missing/m);
});

test('`npm run validate` names the strings, then the articles and guides that it lacks', () => {
  const said = runScript(folder, 'validate');
  expect(said).toMatch(/^data\/sources\.json:.*credits\.nl: found nothing/m);
  expect(said).toMatch(/^data\/corrections\.json:.*reason\.nl: found nothing/m);
  expectOnly([...translateData(recipe), 'src/i18n/nl.ts']);
  const then = runScript(folder, 'validate');
  for (const text of ['articles/2024', 'articles/2025', 'guides/embed'])
    expect(then).toContain(`src/content/${text}/nl.mdx:1:1 file: found no file`);
});

test('a language is added by its words, its texts and its strings in the data', () => {
  expectOnly(translate(recipe));
});

test('one command writes the records of a new year, a new chart and a new language', () => {
  expect(runScript(folder, 'publish:records')).toBeUndefined();
  const written = listChanges(folder).filter((file) => !touched.has(file));
  expect(written.filter((file) => !RECORDS.test(file))).toEqual([]);
  expect(written.length).toBeGreaterThan(0);
  expectOnly(written);
});

test.each(COMMANDS)('then `npm run %s` passes', (name) => {
  expect(runScript(folder, name)).toBeUndefined();
});

test('no command changed another file', () => {
  expectOnly([]);
});
