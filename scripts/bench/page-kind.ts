import { CHART_SLUGS } from '#charts/registry.ts';
import { withoutLocale } from '#i18n/addresses.ts';

/**
 * The path of a page below the base, with a slash at the end where it is a folder: `en/2024/coverage/`.
 * @param file within dist/, with forward slashes, e.g. `en/2024/coverage/index.html`
 */
export const pathOfPage = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * The pattern that the addresses of one kind of page share: `/<year>/<chart>/`. A new kind of page needs no change here.
 * @param file within dist/, with forward slashes, e.g. `en/2024/coverage/index.html`
 */
export function kindOfPage(file: string): string {
  const path = withoutLocale(pathOfPage(file));
  return `/${path.split('/').map(nameSegment).join('/')}`;
}

function nameSegment(segment: string): string {
  if (/^\d{4}$/.test(segment)) return '<year>';
  const [name, day] = segment.split('@');
  if (!CHART_SLUGS.some((slug) => slug === name)) return segment;
  return day === undefined ? '<chart>' : '<chart>@<day>';
}
