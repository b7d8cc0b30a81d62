import { en } from './en.ts';
import type { id } from './id.ts';
import { id as indonesian } from './id.ts';
import type { Locale } from './locales.ts';

/** The words of the site in one language. The first language defines the keys. */
export type Catalogue = typeof id;

export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { id: indonesian, en };
