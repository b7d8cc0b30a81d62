/** Indonesian is the first language and has no prefix in addresses. */
export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'id';

/** BCP 47 tags for `Intl`; the `lang` attribute is the locale itself. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** Each language in its own words, for the language switch. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { id: 'Indonesia', en: 'English' };

/** The other language, for the switch. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'id' ? 'en' : 'id';
}
