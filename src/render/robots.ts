import { absolute, sitemapPath } from '#i18n/addresses.ts';

/** Everything may be read; embeds say `noindex` themselves, which a crawler must be allowed to see. */
export function renderRobots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapPath())}\n`;
}
