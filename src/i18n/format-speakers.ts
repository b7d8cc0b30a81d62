import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from './catalogues.ts';
import type { Locale } from './locales.ts';

/** Names and offices of the speakers of a source, separated by semicolons; "not named" if there are none. */
export const formatSpeakers = ({ speakers }: Edition['primarySource'], locale: Locale): string =>
  speakers.map(({ name }) => name[locale]).join('; ') || CATALOGUES[locale].data.notNamed;
