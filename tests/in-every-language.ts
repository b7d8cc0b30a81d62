/** Fixtures are written in Indonesian and English; a further language of the site gets the Indonesian texts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { LOCALES } from '#schema/vocabulary.ts';

/** `"statedBy": {"id": "…", "en": "…"}`: up to its last text, the first text, the end. */
const TEXTS = /("(?:statedBy|reason)": ?\{ ?"id": ?("(?:[^"\\]|\\.)*")[^}]*?)( ?\})/g;

/** A data file in which the texts of readers are there in each of these languages. */
export const inEveryLanguage = (data: string, languages: readonly string[] = LOCALES): string =>
  data.replace(TEXTS, (_, texts: string, first: string, end: string) => {
    const missing = languages.filter((language) => !texts.includes(`"${language}":`));
    return texts + missing.map((language) => `, "${language}": ${first}`).join('') + end;
  });

/** For each language, the article in this folder that is written in it, or else the first one. */
export const articlesIn = (folder: string): readonly (readonly [article: string, to: string])[] =>
  LOCALES.map((locale) => {
    const name = `${locale}.mdx`;
    return [existsSync(join(folder, name)) ? name : 'id.mdx', name];
  });
