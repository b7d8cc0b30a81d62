/** A newsroom's page on another host, which contains an embed or a picture of this site. */
import { type Page } from '@playwright/test';

import { siteUrl } from '../../site.config.ts';

const NEWSROOM = 'http://newsroom.test/story.html';

/** Converts an address with SITE_URL to the address at which the tests serve the site. */
export function servedAt(address: string, baseURL: string | undefined): string {
  if (baseURL === undefined) throw new Error('Playwright knows no baseURL.');
  return address.startsWith(`${siteUrl}/`)
    ? new URL(baseURL).origin + address.slice(siteUrl.length)
    : address;
}

/**
 * Opens a newsroom's page with markup of this site; requests to SITE_URL are answered by the test server.
 * @returns the complaints of the page and its frames: console messages, errors, failed requests
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
