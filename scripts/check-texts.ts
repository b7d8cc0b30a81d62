/** Finds missing articles and guides, so that `npm run validate` reports them before a build does. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { LOCALES } from '#i18n/locales.ts';
import { type Fault, faultAtPosition } from '#schema/fault.ts';

const CONTENT = join(import.meta.dirname, '..', 'src', 'content');

/** @param years years of the editions; each edition needs an article in every language */
export function checkTexts(years: readonly string[]): Fault[] {
  const folders = [
    ...years.map((year) => join('articles', year)),
    ...readdirSync(join(CONTENT, 'guides')).map((name) => join('guides', name)),
  ];
  const files = folders.flatMap((folder) =>
    LOCALES.map((locale) => join(CONTENT, folder, `${locale}.mdx`)),
  );
  return files
    .filter((file) => !existsSync(file))
    .map((file) =>
      faultAtPosition(relative(process.cwd(), file), { line: 1, column: 1 }, [], {
        found: 'no file',
        expected: 'a text for every edition and language',
      }),
    );
}
