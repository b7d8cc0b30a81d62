import { CHART_SLUGS } from '#i18n/chart-slugs.ts';
import { DEFAULT_LOCALE, LOCALES } from '#i18n/locales.ts';

const PREFIX = new RegExp(`^(?:${LOCALES.filter((each) => each !== DEFAULT_LOCALE).join('|')})/`);

/**
 * What is the same in the addresses of pages of one kind: `/<year>/<chart>/`. A new kind of page needs no word here.
 * @param file within dist/, with forward slashes, e.g. `en/2024/coverage/index.html`
 */
export function kindOfPage(file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1').replace(PREFIX, '');
  return `/${path.split('/').map(nameSegment).join('/')}`;
}

function nameSegment(segment: string): string {
  if (/^\d{4}$/.test(segment)) return '<year>';
  if (segment.includes('@')) return '<figure>';
  return CHART_SLUGS.some((slug) => slug === segment) ? '<chart>' : segment;
}
