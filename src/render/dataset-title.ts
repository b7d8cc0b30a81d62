import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Locale } from '#i18n/locales.ts';

/** What an edition's data is called wherever it is listed: downloads, catalogues, search engines. */
export function titleOfDataset(edition: Edition, locale: Locale): string {
  return CATALOGUES[locale].article.kicker(edition.year);
}
