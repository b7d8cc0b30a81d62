/** The theme: that of the system or the stored choice of the reader, which is applied before the first paint. */
import { expect, test, type Page } from '@playwright/test';

import { SCHEMES, setFor, tagOf } from './reader-settings.ts';
import {
  articleAddress,
  chartAddress,
  groupPages,
  IN_EVERY_ENGINE,
  ONLY_IN_ALL,
  SAMPLE_PAGES,
  tagsOfPage,
  visitEach,
} from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

declare global {
  interface Window {
    /** The colour scheme of the page when its first content element was added. */
    schemeAtFirst: string;
  }
}

const schemeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
    return Math.max(...channels.slice(0, 3).map(Number)) < 100 ? 'dark' : 'light';
  });

const address = articleAddress('id');
const otherPage = articleAddress('en');

for (const system of SCHEMES) {
  const chosen = system === 'light' ? 'dark' : 'light';

  test.describe(`on a ${system} system`, tagOf(system), () => {
    test.beforeEach(async ({ page }) => {
      await setFor(page, { colorScheme: system });
    });

    test(`the button chooses ${chosen}, every page remembers it, and it can be taken back`, async ({
      page,
    }) => {
      await page.goto(address);
      expect(await schemeOf(page)).toBe(system);
      const button = page.locator('button.theme');
      await expect(button).toHaveAttribute('aria-pressed', String(system === 'dark'));
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', String(chosen === 'dark'));
      expect(await schemeOf(page)).toBe(chosen);
      await page.goto(otherPage);
      expect(await schemeOf(page)).toBe(chosen);
      await expect(button).toHaveAttribute('aria-pressed', String(chosen === 'dark'));
      await button.click();
      expect(await schemeOf(page)).toBe(system);
      await page.goto(address);
      expect(await schemeOf(page)).toBe(system);
    });

    test(`a stored ${chosen} theme is applied before the first content`, async ({ page }) => {
      await page.goto(address);
      await page.locator('button.theme').click();
      await page.addInitScript(() => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('h1')) return;
          window.schemeAtFirst = getComputedStyle(document.documentElement).colorScheme;
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      // Blocks the script files, so that only the inline script in the head can set the theme.
      await page.route('**/*.js', (route) => route.abort());
      await page.reload();
      expect(await page.evaluate(() => window.schemeAtFirst)).toBe(chosen);
      expect(await schemeOf(page)).toBe(chosen);
    });

    test(`a page that the browser kept in memory takes the ${chosen} theme that was chosen since`, async ({
      page,
    }) => {
      await page.goto(address);
      // Playwright turns the back/forward cache off, so the test sends the event with which a page leaves it.
      await page.evaluate((theme) => {
        localStorage['theme'] = theme;
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }, chosen);
      expect(await schemeOf(page)).toBe(chosen);
      await expect(page.locator('button.theme')).toHaveAttribute(
        'aria-pressed',
        String(chosen === 'dark'),
      );
    });

    test(`a ${system} system decides if another site of the same origin stored an unknown theme`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        localStorage['theme'] = 'system';
      });
      await page.goto(address);
      expect(await schemeOf(page)).toBe(system);
      expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('');
    });

    test(
      `the page prints in the light theme after a choice of ${chosen}`,
      { tag: '@chromium' },
      async ({ page }) => {
        await page.goto(address);
        await page.locator('button.theme').click();
        await page.emulateMedia({ media: 'print' });
        const brightest = await page.evaluate(() =>
          Math.max(
            ...(getComputedStyle(document.body).color.match(/\d+/g) ?? []).slice(0, 3).map(Number),
          ),
        );
        expect(brightest).toBeLessThan(100);
      },
    );

    test(
      'without storage the button still works on its page',
      { tag: IN_EVERY_ENGINE },
      async ({ page }) => {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        });
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(address);
        expect(await schemeOf(page)).toBe(system);
        await page.locator('button.theme').click();
        expect(await schemeOf(page)).toBe(chosen);
        expect(errors).toEqual([]);
      },
    );
  });

  withoutScript(
    `without script the page is ${system} on a ${system} system, and offers no button that would not work`,
    tagOf(system),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(address);
      await expect(page.locator('.story')).toBeVisible();
      await expect(page.locator('button.theme')).toBeHidden();
      await expect(page.locator('button.share')).toBeHidden();
      expect(await schemeOf(page)).toBe(system);
    },
  );
}

const groups = groupPages(
  SAMPLE_PAGES.filter(({ kind }) => kind !== 'embed'),
  (sitePage) => (sitePage.kind === 'article' ? tagsOfPage(sitePage) : [ONLY_IN_ALL]),
);

for (const group of groups) {
  test(
    `pages have the button on a phone too, in the first line: ${group.name}`,
    { tag: group.tag },
    async ({ page }) => {
      await visitEach(group, async ({ address }) => {
        await page.goto(address);
        for (const width of [320, 360, 372, 390, 412, 430, 480, 496]) {
          await page.setViewportSize({ width, height: 640 });
          const [name, button] = await Promise.all(
            ['header.site .name', 'button.theme'].map((selector) =>
              page.locator(selector).boundingBox(),
            ),
          );
          if (!name || !button) throw new Error('The header has no name or no button.');
          const middle = button.y + button.height / 2;
          expect(middle, `at ${width} pixels`).toBeGreaterThan(name.y);
          expect(middle, `at ${width} pixels`).toBeLessThan(name.y + name.height);
        }
      });
    },
  );
}

test('a chart in a frame of this site follows the button, and loads as the page is', async ({
  page,
}) => {
  await setFor(page, { colorScheme: 'light' });
  await page.goto(chartAddress('id', 'claims-paid'));
  await page.locator('.embed-code summary').click();
  const chart = page.frameLocator('.embed-code iframe').locator('html');
  await expect(chart).toHaveCSS('color-scheme', 'light dark');
  await page.locator('button.theme').click();
  await expect(chart).toHaveCSS('color-scheme', 'dark');
  await page.reload();
  await page.locator('.embed-code summary').click();
  await expect(chart).toHaveCSS('color-scheme', 'dark');
  // A frame with a forced theme does not follow the button.
  await page.locator('.choices [name=theme][value=light]').check();
  await expect(chart).toHaveCSS('color-scheme', 'light');
});
