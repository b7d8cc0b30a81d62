/** The words and the formatting functions of one language. */
import { CATALOGUES, type Catalogue } from './catalogues.ts';
import type { Locale } from './locales.ts';
import { formatterFor, type Formatter } from './formatter.ts';

export interface Language {
  readonly locale: Locale;
  /** The words of the site; those of a chart are in its own folder. */
  readonly words: Catalogue;
  readonly format: Formatter;
}

export function languageOf(locale: Locale): Language {
  return { locale, words: CATALOGUES[locale], format: formatterFor(locale) };
}
