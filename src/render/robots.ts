import { absolute, sitemapPath } from '#i18n/addresses.ts';

/** Allows everything. Embeds have `noindex` in their head, which a crawler can see only if it may fetch them. */
export function renderRobots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapPath())}\n`;
}
