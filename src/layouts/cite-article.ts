/** The citation of an article, whose title is in its prose. */
import { getEntry } from 'astro:content';
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locales.ts';
import { citeArticle, type Citation } from '#render/citation.ts';

/** @throws Error if the edition has no article in this language */
export async function citationOfArticle(edition: Edition, locale: Locale): Promise<Citation> {
  const id = `${edition.year}/${locale}`;
  const entry = await getEntry('articles', id);
  if (entry === undefined) throw new Error(`There is no article "${id}".`);
  return citeArticle(entry.data.title, edition, locale);
}
