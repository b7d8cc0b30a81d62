import { LOCALES, type Locale } from '#schema/vocabulary.ts';

export { LOCALES, type Locale };

/** The first language has no prefix in addresses. */
export const [DEFAULT_LOCALE] = LOCALES;

/** The languages that a reader of `locale` can switch to. */
export const otherLocales = (locale: Locale): Locale[] =>
  LOCALES.filter((other) => other !== locale);

export function inEachLanguage<T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}
