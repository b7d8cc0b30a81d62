import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Locale } from './locales.ts';

export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { id, en };
