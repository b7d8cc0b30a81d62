/** The form on a chart page that changes the embed code: its snippet, its preview and its copy button. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';

import { specifyChart } from '#charts/registry.ts';
import { absolute, chartPath, embedPath, embedScriptPath, picturePath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { embedHeight } from '#render/embed-height.ts';
import { openInNewsroom } from './newsroom-page.ts';
import {
  chartAddress,
  edition,
  IN_EVERY_ENGINE,
  listenTo,
  ONLY_IN_ALL,
  tagsOfBehaviour,
  tagsOfLocale,
} from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

const SLUG = 'claims-paid';
const THEMES = ['auto', 'light', 'dark'] as const;
const HEIGHTS = ['fixed', 'fitted'] as const;

const FRAMES = LOCALES.flatMap((locale) =>
  THEMES.flatMap((theme) => HEIGHTS.map((height) => [locale, theme, height] as const)),
);

const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`.choices [name=${name}][value=${value}]`).check();
const codeOf = (page: Page): Promise<string> => page.locator('.embed-code textarea').inputValue();
const previewOf = (page: Page): Locator => page.locator('.embed-code details > :not(summary)');
const copyButton = (page: Page): Locator => page.locator('.embed-code .copy');

interface Part {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The top-level elements of a snippet. Parsed outside the page, because their styles would violate its policy. */
function topOf(code: string): Part[] {
  const { body } = parseHTML(`<!doctype html><html><body>${code}</body></html>`).document;
  return [...body.children].map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }));
}

/** The attributes of the frame in a snippet. */
function frameOf(code: string): Readonly<Record<string, string>> {
  const frame = parseHTML(
    `<!doctype html><html><body>${code}</body></html>`,
  ).document.querySelector('figure > iframe');
  return Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

/** The last day on which a figure of the chart changed. */
const day = specifyChart(SLUG, edition, 'id').day();
const pathOf = (locale: Locale, asOf: string | null = null): string =>
  embedPath(locale, edition.year, SLUG, asOf);
const titleIn = (locale: Locale): string => specifyChart(SLUG, edition, locale).title;

for (const start of LOCALES) {
  test.describe(`on the ${start} page`, { tag: tagsOfBehaviour(start) }, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(chartAddress(start, SLUG));
    });

    test(
      `gives, shows and sizes a frame of every language, theme and kind of height`,
      { tag: '@long' },
      async ({ page }) => {
        const complaints = listenTo(page);
        const preview = previewOf(page);
        for (const [locale, theme, height] of FRAMES) {
          await test.step(`${locale}, ${theme}, ${height}`, async () => {
            // Closed during the changes, because a frame that is replaced while it loads counts as a failed request.
            await page.locator('.embed-code details').evaluate((details: HTMLDetailsElement) => {
              details.open = false;
            });
            await choose(page, 'locale', locale);
            await choose(page, 'theme', theme);
            await choose(page, 'height', height);
            await page.locator('.embed-code summary').click();
            const hash = theme === 'auto' ? '' : `#${theme}`;
            const [figure, script, ...more] = topOf(await codeOf(page));
            expect(more).toEqual([]);
            expect(figure?.tag).toBe('figure');
            expect(figure?.attributes['lang']).toBe(locale);
            const frame = frameOf(await codeOf(page));
            expect(frame).toMatchObject({
              src: absolute(pathOf(locale)) + hash,
              title: titleIn(locale),
              loading: 'lazy',
            });
            expect(script).toEqual(
              height === 'fixed'
                ? undefined
                : {
                    tag: 'script',
                    attributes: {
                      async: '',
                      'data-cfasync': 'false',
                      src: absolute(embedScriptPath()),
                    },
                  },
            );

            await expect(preview).toHaveAttribute('src', pathOf(locale) + hash);
            await expect(preview).toHaveAttribute('title', titleIn(locale));
            const shown = page.frameLocator('.embed-code iframe');
            await expect(shown.getByRole('heading', { level: 1 })).toHaveText(titleIn(locale));
            const content = shown.locator('html');
            if (theme !== 'auto') await expect(content).toHaveCSS('color-scheme', theme);
            const stated = Number(frame['height']);
            if (height === 'fixed') {
              await expect(preview).toHaveAttribute('height', String(stated));
            } else {
              const exact = await content.evaluate((root) => root.getBoundingClientRect().height);
              await expect(preview).toHaveAttribute('height', String(Math.ceil(exact)));
            }
          });
        }
        expect(complaints).toEqual([]);
      },
    );

    test('states the height that a column needs, and shows the frame in its width', async ({
      page,
    }) => {
      await choose(page, 'height', 'fixed');
      const column = page.locator('.choices [name=column]');
      const heightFor = async (width: string): Promise<number> => {
        // In Firefox, Playwright adds to the number that is already there.
        await column.fill('');
        await column.fill(width);
        return Number(frameOf(await codeOf(page))['height']);
      };
      const anyColumn = Number(frameOf(await codeOf(page))['height']);
      expect(await heightFor('640')).toBe(embedHeight(specifyChart(SLUG, edition, start), 640));
      expect(await heightFor('640')).toBeLessThan(0.75 * anyColumn);
      expect(await heightFor('240')).toBe(anyColumn);
      expect(await heightFor(''), 'without a width: enough for every column').toBe(anyColumn);
      await column.fill('640');
      await page.locator('.embed-code summary').click();
      await expect(previewOf(page)).toHaveCSS('width', '640px');
      await choose(page, 'height', 'fitted');
      await expect(column).toBeDisabled();
    });

    test('states a fixed height in browsers of 2021 too', async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(Array.prototype, 'findLast');
      });
      await page.reload();
      await choose(page, 'height', 'fixed');
      await page.locator('.choices [name=column]').fill('640');
      const code = await codeOf(page);
      expect(code).not.toContain('<script');
      expect(Number(frameOf(code)['height'])).toBe(
        embedHeight(specifyChart(SLUG, edition, start), 640),
      );
    });

    test('fixes the figures of today, on request', async ({ page }) => {
      await choose(page, 'version', 'dated');
      expect(frameOf(await codeOf(page))['src']).toBe(absolute(pathOf(start, day)));
      await page.locator('.embed-code summary').click();
      const shown = page.frameLocator('.embed-code iframe');
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText(titleIn(start));
    });

    for (const locale of LOCALES) {
      const tags = { tag: tagsOfLocale(locale) };
      test(
        `a picture in ${locale}, which has neither theme nor height`,
        tags,
        async ({ baseURL, page }) => {
          const complaints = listenTo(page);
          await choose(page, 'theme', 'dark');
          await choose(page, 'locale', locale);
          await choose(page, 'kind', 'picture');
          await page.locator('.embed-code summary').click();
          for (const input of await page
            .locator('.choices :is([name=theme], [name=height])')
            .all()) {
            await expect(input).toBeDisabled();
          }
          const code = await codeOf(page);
          const parts = topOf(code);
          expect(parts).toEqual([{ tag: 'figure', attributes: { lang: locale } }]);
          expect(code).toContain(absolute(chartPath(locale, edition.year, SLUG)));
          const picture = picturePath(locale, edition.year, SLUG, 'png');
          await expect(previewOf(page)).toHaveAttribute('src', picture);
          await expect
            .poll(() => previewOf(page).evaluate((image: HTMLImageElement) => image.naturalWidth))
            .toBeGreaterThan(1000);
          expect(complaints).toEqual([]);

          await choose(page, 'kind', 'frame');
          await expect(page.locator('.choices [name=theme][value=dark]')).toBeEnabled();
          expect(await codeOf(page)).toContain(`${pathOf(locale)}#dark`);

          const inNewsroom = await openInNewsroom(page, code, baseURL);
          const image = page.locator('figure > a > img');
          await expect
            .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
            .toBeGreaterThan(1000);
          expect(inNewsroom).toEqual([]);
        },
      );
    }

    test(
      'copies the snippet, and says so until the snippet changes',
      { tag: '@chromium' },
      async ({ context, page }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const { copy, copied } = CATALOGUES[start].chartPage;
        const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
        await copyButton(page).click();
        await expect(copyButton(page)).toHaveText(copied);
        const first = await clipboard();
        expect(first).toBe(await codeOf(page));
        await choose(page, 'theme', 'light');
        await expect(copyButton(page)).toHaveText(copy);
        await copyButton(page).click();
        await expect(copyButton(page)).toHaveText(copied);
        expect(await clipboard()).toBe(await codeOf(page));
        expect(await clipboard()).not.toBe(first);
      },
    );

    test(
      'leaves the code selected without an error if it may not copy',
      { tag: IN_EVERY_ENGINE },
      async ({ context, page }) => {
        const complaints = listenTo(page);
        await context.clearPermissions();
        await page.evaluate(() => {
          navigator.clipboard.writeText = () =>
            Promise.reject(new DOMException('no', 'NotAllowedError'));
        });
        await copyButton(page).click();
        const selected = await page
          .locator('.embed-code textarea')
          .evaluate((code: HTMLTextAreaElement) =>
            code.value.slice(code.selectionStart, code.selectionEnd),
          );
        expect(selected).toBe(await codeOf(page));
        await expect(copyButton(page)).toHaveText(CATALOGUES[start].chartPage.copy);
        expect(complaints).toEqual([]);
      },
    );

    test(
      'can be used with the keyboard alone',
      { tag: ['@chromium', ONLY_IN_ALL] },
      async ({ context, page }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.locator('.choices [name=kind][value=frame]').focus();
        await page.keyboard.press('Tab');
        // After the last option the arrow key selects the first one.
        const next = LOCALES[(LOCALES.indexOf(start) + 1) % LOCALES.length] ?? start;
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        // Selects the second option of the height, and of the version.
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        await expect(page.locator('.choices [name=column]')).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(page.locator('.embed-code textarea')).toBeFocused();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(copyButton(page)).toHaveText(CATALOGUES[start].chartPage.copied);
        const code = await page.evaluate(() => navigator.clipboard.readText());
        expect(frameOf(code)['src']).toBe(`${absolute(pathOf(next, day))}#dark`);
        expect(topOf(code).map(({ tag }) => tag)).toEqual(['figure']);
      },
    );
  });

  test.describe(`on the ${start} page without script`, { tag: tagsOfBehaviour(start) }, () => {
    withoutScript('the default code is there as text, and the form is hidden', async ({ page }) => {
      await page.goto(chartAddress(start, SLUG));
      await expect(page.locator('.choices')).toBeHidden();
      await expect(copyButton(page)).toBeHidden();
      const code = page.locator('.embed-code textarea');
      await expect(code).toBeVisible();
      expect(frameOf(await code.inputValue())['src']).toBe(absolute(pathOf(start)));
      expect(topOf(await code.inputValue()).map(({ tag }) => tag)).toEqual(['figure', 'script']);
      await page.locator('.embed-code summary').click();
      const shown = page.frameLocator('.embed-code iframe');
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText(titleIn(start));
    });
  });
}
