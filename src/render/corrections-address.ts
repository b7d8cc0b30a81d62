/**
 * Addresses of the corrections for programs. Separate from the modules that write the files, because the heads of pages
 * need only the address of the feed.
 */
import type { Locale } from '#i18n/locales.ts';
import { basePath } from '../../site.config.ts';

/** As an Atom feed. */
export const feedPath = (locale: Locale): string => `${basePath}data/corrections.${locale}.atom`;
export const FEED_TYPE = 'application/atom+xml';
/** With exact values. */
export const correctionsJsonPath = (): string => `${basePath}data/corrections.json`;
