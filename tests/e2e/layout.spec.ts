/** Pages fit every screen, print correctly, use the requested theme, and load without console messages or errors. */
import { expect, test } from '@playwright/test';

import { CHART_SLUGS } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { expectToFit, measureFit } from './page-fit.ts';
import {
  articleAddress,
  embedAddress,
  groupPages,
  IN_EVERY_ENGINE,
  listenTo,
  ONLY_IN_ALL,
  SAMPLE_PAGES,
  SITE_PAGES,
  tagsOfChart,
  tagsOfLocale,
  tagsOfEachPage,
  visitEach,
} from './site-pages.ts';

const WIDTHS = [320, 768, 1280];

declare global {
  interface Window {
    layoutShift?: number;
  }
}

const groups = groupPages(SITE_PAGES, (sitePage) => {
  const tags = tagsOfEachPage(sitePage);
  if (tags.length > 0) return tags;
  const isMain = ['article', 'chart', 'embed', 'data'].includes(sitePage.kind);
  return ['@address', ...(isMain ? [] : [IN_EVERY_ENGINE])];
});

for (const group of groups) {
  // `networkidle` also waits for late layout shifts: half a second without a request. One page of each kind is enough.
  const waitUntil = group.tag.includes('@address') ? 'networkidle' : 'load';
  test(
    `pages load without complaints and fit the screen: ${group.name}`,
    { tag: group.tag },
    async ({ browserName, page }) => {
      const complaints = listenTo(page);
      await page.addInitScript(() => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
        window.layoutShift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            window.layoutShift =
              (window.layoutShift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await visitEach(group, async ({ address }) => {
        await page.setViewportSize({ width: 390, height: 800 });
        await page.goto(address, { waitUntil });
        expect(
          await page.evaluate(async () => {
            await document.fonts.ready;
            await new Promise(requestAnimationFrame);
            // When the next frame begins, the layout shifts of the last one have been measured.
            await new Promise(requestAnimationFrame);
            return window.layoutShift;
          }),
          'something moved while the page loaded',
          // Only Chromium measures layout shifts.
        ).toBe(browserName === 'chromium' ? 0 : undefined);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expectToFit(await page.evaluate(measureFit), width);
        }
        expect(complaints).toEqual([]);
      });
    },
  );
}

for (const { address, locale } of SITE_PAGES.filter(({ kind }) => kind === 'guide')) {
  test(
    `the table of the guide in ${locale} breaks no name of a program on a phone`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(address);
      const cells = page.locator('.story > table td:first-child');
      const lines = await cells.evaluateAll((all) =>
        all.flatMap((cell) => {
          const text = cell.firstChild;
          // A line may end at a hyphen.
          return [...(text?.textContent ?? '').matchAll(/[^\s-]+/g)].map(({ 0: word, index }) => {
            const range = new Range();
            range.setStart(text ?? cell, index);
            range.setEnd(text ?? cell, index + word.length);
            return [word, new Set([...range.getClientRects()].map(({ top }) => top)).size] as const;
          });
        }),
      );
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter(([, count]) => count !== 1)).toEqual([]);
    },
  );
}

for (const locale of LOCALES) {
  test(
    `the article in ${locale} prints its charts, and its notes as a list`,
    { tag: ['@chromium', ...tagsOfLocale(locale)] },
    async ({ page }) => {
      await page.goto(articleAddress(locale), { waitUntil: 'networkidle' });
      const [first, second] = [page.locator('a.stat').first(), page.locator('a.stat').nth(1)];
      const open = page.locator('.provenance li:popover-open');
      await expect(page.locator('.provenance li').first()).toBeHidden();
      // A note that was opened and closed, and a note that is open, are printed like all others.
      await first.click();
      await expect(open).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(open).toHaveCount(0);
      await second.click();
      await expect(open).toBeVisible();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const notes = page.locator('.provenance li');
      const count = await notes.count();
      expect(count).toBeGreaterThan(20);
      const boxes = await notes.evaluateAll((elements) =>
        elements.map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { left, top, right, bottom, text: element.textContent };
        }),
      );
      expect(
        boxes.filter(({ top, bottom }) => bottom - top < 10),
        'these notes are not printed',
      ).toEqual([]);
      const covered = boxes.filter((a, index) =>
        boxes
          .slice(0, index)
          .some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
          ),
      );
      expect(covered, 'these notes lie on top of others').toEqual([]);
      const charts = page.locator('.picture svg:visible');
      await expect(charts).toHaveCount(await page.locator('figure.chart').count());
      await expect(page.locator('header.site .language')).toBeHidden();
      await expect(page.locator('.provenance h2')).toBeVisible();
      const [address] = await page
        .locator('link[rel=canonical]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      const printed = await page
        .locator('.end')
        .evaluate((end) => getComputedStyle(end, '::after').content);
      expect(printed).toContain(address);
      const addresses = await page
        .locator('.chart h3 a')
        .evaluateAll((links) =>
          links.map((link) => [
            getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'),
            link.getAttribute('href'),
          ]),
        );
      expect(addresses.filter(([isPrinted]) => isPrinted !== true)).toEqual([]);
      // A4 in two columns. Pages are counted by their objects in the PDF, which Chromium does not compress.
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages, 'about seven pages').toBeGreaterThanOrEqual(5);
      expect(pages, 'about seven pages').toBeLessThanOrEqual(9);
    },
  );
}

test(
  'every kind of page prints on light paper, whatever the theme of the screen',
  { tag: ['@chromium', ONLY_IN_ALL] },
  async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const forced = `${embedAddress('id', 'coverage')}#dark`;
    for (const address of [...SAMPLE_PAGES.map((each) => each.address), forced]) {
      await page.goto(address);
      const channels = await page.evaluate(() =>
        (
          getComputedStyle(document.querySelector('h1') ?? document.body).color.match(/\d+/g) ?? []
        ).map(Number),
      );
      expect(Math.max(...channels.slice(0, 3)), `${address} prints light letters`).toBeLessThan(
        100,
      );
    }
  },
);

test.describe('without script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const chart of CHART_SLUGS) {
    const tag = tagsOfChart('id', chart);
    test(
      `the embed of ${chart} takes the theme that its address asks for`,
      { tag },
      async ({ page }) => {
        const coloursAt = async (
          colorScheme: 'light' | 'dark',
          fragment: string,
        ): Promise<string> => {
          await page.emulateMedia({ colorScheme });
          // Opens another document first, because a change of only the fragment does not load the page again.
          await page.goto('about:blank');
          await page.goto(embedAddress('id', chart) + fragment);
          return page.evaluate(() => {
            const elements = ['h1', '.picture svg [data-figure]', '.measure', 'summary'];
            const styles = elements.flatMap((selector) => {
              const element = document.querySelector(selector);
              return element ? [getComputedStyle(element)] : [];
            });
            return JSON.stringify(
              styles.map(({ color, fill, stroke, colorScheme: scheme }) => [
                color,
                fill,
                stroke,
                scheme,
              ]),
            );
          });
        };
        const [light, dark] = [await coloursAt('light', ''), await coloursAt('dark', '')];
        const withoutScheme = (colours: string): string =>
          colours.replaceAll(/"(?:light dark|light|dark)"/g, '');
        expect(withoutScheme(light)).not.toBe(withoutScheme(dark));
        for (const colorScheme of ['light', 'dark'] as const) {
          expect(
            withoutScheme(await coloursAt(colorScheme, '#light')),
            `#light on a ${colorScheme} screen`,
          ).toBe(withoutScheme(light));
          expect(
            withoutScheme(await coloursAt(colorScheme, '#dark')),
            `#dark on a ${colorScheme} screen`,
          ).toBe(withoutScheme(dark));
        }
      },
    );
  }
});
