/** "Add a language" of CONTRIBUTING.md: an invented language with the English texts under another code. */
import { LOCALES } from '#schema/vocabulary.ts';
import { applyEdits, type Edit } from '../frozen-data.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import type { Recipe } from './recipe-project.ts';

const CODE = 'nl';
const VOCABULARY = 'src/schema/vocabulary.ts';
const CATALOGUES = 'src/i18n/catalogues.ts';
const WORDS = `src/i18n/${CODE}.ts`;

/** Replaces the English code in a file name by the new code. */
const inCode = (path: string): string => path.replace(/\ben(?=\.\w+$)/, CODE);

/** Step 1: from here on, the compiler and `npm run validate` name what is missing. */
export function announceLanguage({ read, write }: Recipe): string[] {
  write(VOCABULARY, applyEdits(read(VOCABULARY), [["['id', 'en']", `['id', 'en', '${CODE}']`]]));
  return [VOCABULARY];
}

/** The first part of step 2: a catalogue in which one word is missing. */
export function writeMostWords({ read, write }: Recipe): void {
  write(WORDS, applyEdits(wordsFrom(read), [["    share: 'Share',\n", '']]));
}

/** Steps 2 to 4. */
export function translate({ read, write, list }: Recipe): string[] {
  const words = list('src/charts/*/en.ts');
  const charts = list('src/charts/*/chart.ts');
  const texts = list('src/content/*/*/en.mdx');
  write(WORDS, wordsFrom(read));
  write(
    CATALOGUES,
    applyEdits(read(CATALOGUES), [
      ["locales.ts';\n", `locales.ts';\nimport { ${CODE} } from './${CODE}.ts';\n`],
      [', en }', `, en, ${CODE} }`],
    ]),
  );
  for (const file of words) write(inCode(file), applyEdits(read(file), [NAME]));
  for (const file of charts) {
    write(
      file,
      applyEdits(read(file), [
        ["from './id.ts';\n", `from './id.ts';\nimport { ${CODE} } from './${CODE}.ts';\n`],
        ['words: { id, en }', `words: { id, en, ${CODE} }`],
      ]),
    );
  }
  for (const file of texts) write(inCode(file), withDates(read(file)));
  return [WORDS, CATALOGUES, ...charts, ...[...words, ...texts].map(inCode)];
}

/** Days as this language writes them, because an article may contain only dates that the data give. */
const withDates = (text: string): string =>
  text.replaceAll(/(?<=\d )(?:September|November|December)\b/g, (month) => month.toLowerCase());

/** Step 5. */
export function translateData({ read, write, list }: Recipe): string[] {
  return list('data/*.json').filter((file) => {
    const text = read(file);
    const complete = inEveryLanguage(text, [...LOCALES, CODE]);
    write(file, complete);
    return complete !== text;
  });
}

const NAME: Edit = ['export const en:', `export const ${CODE}:`];
const wordsFrom = (read: Recipe['read']): string =>
  applyEdits(read('src/i18n/en.ts'), [
    NAME,
    ["'en-GB'", "'nl-NL'"],
    ["name: 'English'", "name: 'Nederlands'"],
    // Page titles must be unique, and each ends with the name of the site, so the name gets the code.
    ["name: 'Jamsostek Bengkulu'", `name: 'Jamsostek Bengkulu (${CODE})'`],
  ]);
