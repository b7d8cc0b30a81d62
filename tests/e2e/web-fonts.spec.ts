/** The web fonts: the first page does not wait for them, and later pages use them at once. Text never moves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { articleAddress, chartAddress, ONLY_IN_ALL } from './site-pages.ts';

/** Uses a browser with a profile on disk, because contexts in memory have no persistent cache. */
const test = base.extend<{ reader: BrowserContext }>({
  reader: async ({ playwright, launchOptions, baseURL }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'reader-'));
    const reader = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await use(reader);
    await reader.close();
    rmSync(profile, { recursive: true });
  },
});

/** The fonts with which the browser has drawn a text. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );

async function visit(reader: BrowserContext, address: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** The files of the web font that came over the network, not from the cache. */
const fetchedBy = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .filter((entry) => (entry as PerformanceResourceTiming).transferSize > 0)
      .map(({ name }) => name),
  );

const early = (page: Page) => page.locator('head link[rel="preload"][as="font"]');

for (const locale of LOCALES) {
  test(
    `from the second page on, text of the ${locale} site is in the web fonts`,
    { tag: ['@chromium', ONLY_IN_ALL] },
    async ({ reader }) => {
      const first = await visit(reader, articleAddress(locale));
      expect(await early(first).count(), 'a first visit does not wait').toBe(0);
      await expect
        .poll(() => first.evaluate(() => localStorage.getItem('fonts')), 'the fonts have come')
        .toBe('1');
      expect(await shiftOf(first)).toBe(0);
      for (const address of [chartAddress(locale, 'coverage'), articleAddress(locale)]) {
        const next = await visit(reader, address);
        expect(await early(next).count(), 'asked for before the page is drawn').toBe(3);
        expect(await fetchedBy(next), 'at hand').toEqual([]);
        expect(await shiftOf(next), address).toBe(0);
      }
      // Repeated, because Chromium waits at most 100 ms for the font, and a busy machine may need longer to open a file.
      await expect(async () => {
        const next = await visit(reader, articleAddress(locale));
        const selectors = ['h1', '.story > header + p', '.kicker'];
        const fonts = await Promise.all(selectors.map((selector) => fontsOf(next, selector)));
        await next.close();
        expect(fonts).toEqual([['Newsreader SemiBold'], ['Newsreader'], ['Source Sans 3']]);
      }).toPass({ timeout: 60_000 });
    },
  );
}
