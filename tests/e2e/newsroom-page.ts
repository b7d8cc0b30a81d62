/** A page of somebody else's, on a host of its own, that shows what we give away. */
import { type Page } from '@playwright/test';

import { siteUrl } from '../../site.config.ts';

const NEWSROOM = 'http://newsroom.test/story.html';

/** Where the tests serve an address of the site, whatever SITE_URL it was built for. */
export function servedAt(address: string, baseURL: string | undefined): string {
  if (baseURL === undefined) throw new Error('Playwright knows no baseURL.');
  return address.startsWith(`${siteUrl}/`)
    ? new URL(baseURL).origin + address.slice(siteUrl.length)
    : address;
}

/**
 * Opens a newsroom's page with our markup in it; the site answers under its own SITE_URL.
 * @returns what the page, or a frame in it, had to complain about
 */
export async function openInNewsroom(
  page: Page,
  markup: string,
  baseURL: string | undefined,
): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${siteUrl}/**`, async (route) => {
    const response = await route.fetch({ url: servedAt(route.request().url(), baseURL) });
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
    await route.fulfill({ response });
  });
  await page.route(NEWSROOM, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="id"><title>Berita</title><link rel="icon" href="data:,"><body>${markup}</body></html>`,
    }),
  );
  await page.goto(NEWSROOM);
  return complaints;
}
