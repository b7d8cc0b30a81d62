import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Locale } from '#i18n/locales.ts';

/** The title of an edition's data in downloads, catalogues and search engines. */
export function titleOfDataset(edition: Edition, locale: Locale): string {
  return CATALOGUES[locale].article.kicker(edition.year);
}
