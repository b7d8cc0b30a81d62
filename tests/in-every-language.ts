/** Fixtures have texts in Indonesian and English. Any other language of the site gets the Indonesian texts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { LOCALES } from '#schema/vocabulary.ts';

/** Matches `"credits": {"id": "…", "en": "…"}`. Groups: everything up to the last text, the first text, the end. */
const TEXTS = /("(?:name|credits|reason)": ?\{ ?"id": ?("(?:[^"\\]|\\.)*")[^}]*?)( ?\})/g;

/** Completes a data file, so that its texts for readers are in each of these languages. */
export const inEveryLanguage = (data: string, languages: readonly string[] = LOCALES): string =>
  data.replace(TEXTS, (_, texts: string, first: string, end: string) => {
    const missing = languages.filter((language) => !texts.includes(`"${language}":`));
    return texts + missing.map((language) => `, "${language}": ${first}`).join('') + end;
  });

/** For each language, the article of this folder in that language, or the Indonesian one if there is none. */
export const articlesIn = (folder: string): readonly (readonly [article: string, to: string])[] =>
  LOCALES.map((locale) => {
    const name = `${locale}.mdx`;
    return [existsSync(join(folder, name)) ? name : 'id.mdx', name];
  });
