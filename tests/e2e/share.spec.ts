/** The address of a page can be shared: by the device if it can share, otherwise by the clipboard, otherwise by hand. */
import { expect, test } from '@playwright/test';

import { CATALOGUES } from '#i18n/catalogues.ts';
import { localePrefix } from '#i18n/addresses.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import {
  articleAddress,
  chartAddress,
  edition,
  IN_EVERY_ENGINE,
  tagsOfLocale,
} from './site-pages.ts';

declare global {
  interface Window {
    shared: ShareData[];
  }
}

const PAGES = [
  {
    name: 'the front page',
    address: (locale: Locale) => (localePrefix(locale) === undefined ? './' : `${locale}/`),
  },
  { name: 'a chart page', address: (locale: Locale) => chartAddress(locale, 'coverage') },
];
/** The permanent address: on the front page that of the article, because the front page will show the next edition. */
const lasting = (address: string, locale: Locale): string =>
  address.includes(edition.year) ? address : articleAddress(locale);

for (const locale of LOCALES) {
  for (const { name, address: addressOf } of PAGES) {
    const address = addressOf(locale);
    const expected = (baseURL: string | undefined): string =>
      new URL(lasting(address, locale), baseURL).href;
    const words = CATALOGUES[locale].site;
    const isFront = name === 'the front page';
    const tag = isFront ? tagsOfLocale(locale) : [...tagsOfLocale(locale), IN_EVERY_ENGINE];

    test(
      `${name} in ${locale} shares its permanent address if the device can share`,
      { tag },
      async ({ page, baseURL }) => {
        // Headless browsers cannot share, so the test records the data passed to `navigator.share`.
        await page.addInitScript(() => {
          window.shared = [];
          navigator.share = (data) => {
            window.shared.push(data ?? {});
            return Promise.reject(new DOMException('closed again', 'AbortError'));
          };
        });
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(address);
        await page.getByRole('button', { name: words.share }).click();
        expect(await page.evaluate(() => window.shared)).toEqual([
          { title: await page.title(), url: expected(baseURL) },
        ]);
        await expect(page.getByRole('button', { name: words.share })).toBeVisible();
        expect(errors).toEqual([]);
      },
    );

    test(
      `${name} in ${locale} copies its permanent address if the browser cannot share, and says so`,
      { tag: ['@chromium', ...tag] },
      async ({ page, context, baseURL }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.goto(address);
        expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
        await page.getByRole('button', { name: words.share }).click();
        await expect(page.getByRole('button', { name: words.copied })).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected(baseURL));
      },
    );

    test(
      `${name} in ${locale} shows its permanent address if the browser can neither share nor copy`,
      { tag },
      async ({ page, baseURL }) => {
        await page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        });
        await page.goto(address);
        const shown = page.waitForEvent('dialog');
        const click = page.getByRole('button', { name: words.share }).click();
        const dialog = await shown;
        expect(dialog.defaultValue()).toBe(expected(baseURL));
        await dialog.dismiss();
        await click;
      },
    );
  }
}

test(
  'the button that copies a picture opens it in browsers that cannot copy a promise',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = function (): never {
        throw new TypeError('Promises are not supported.');
      };
      Object.defineProperty(window, 'ClipboardItem', { value: refuse });
    });
    await page.goto(chartAddress('id', 'coverage'));
    await page.getByRole('button', { name: CATALOGUES.id.chartPage.copyPicture }).click();
    await expect(page).toHaveURL(/\.png$/);
  },
);
