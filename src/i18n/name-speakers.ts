import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from './catalogues.ts';
import type { Locale } from './locales.ts';

/** Everybody whom a source quotes or paraphrases, with their offices; a word for nobody where there are none. */
export const nameSpeakers = ({ speakers }: Edition['primarySource'], locale: Locale): string =>
  speakers.map(({ name }) => name[locale]).join('; ') || CATALOGUES[locale].data.notNamed;
