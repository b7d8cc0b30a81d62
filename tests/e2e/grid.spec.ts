/** The grid of the article: twelve columns, with numbers and notes at the left, words in the middle, contents at the right. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import {
  articleAddress,
  chartAddress,
  IN_EVERY_ENGINE,
  ONLY_IN_ALL,
  tagsOfLocale,
} from './site-pages.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  return locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

const firstBox = (page: Page, selector: string): Promise<Box> =>
  boxOf(page.locator(selector).first());

for (const locale of LOCALES) {
  for (const width of [1024, 1280, 1920]) {
    test.describe(
      `${locale} at ${width} pixels`,
      { tag: width === 1280 ? tagsOfLocale(locale) : [ONLY_IN_ALL] },
      () => {
        test.use({ viewport: { width, height: 900 } });

        test('words are in the middle, charts reach to the right edge, notes are left of them', async ({
          page,
        }) => {
          await page.goto(articleAddress(locale));
          const [frame, words] = await Promise.all([
            firstBox(page, '.story > h2'),
            firstBox(page, '.story > h2 ~ p:not(.margin-number)'),
          ]);
          const gap = width >= 1600 ? 26.4 : 24;
          const column = (frame.right - frame.left + gap) / 12;
          expect(words.left - frame.left, 'words start in column 4').toBeCloseTo(3 * column, 0);
          expect(words.right).toBeLessThanOrEqual(frame.left + 9 * column);
          for (const chart of await page.locator('.story > .chart').all()) {
            const picture = await boxOf(chart.locator('.picture'));
            expect(picture.left).toBeCloseTo(words.left, 0);
            expect(picture.right).toBeCloseTo(frame.right, 0);
            let { bottom } = await boxOf(chart.locator('figcaption'));
            const notes = await chart.locator(':scope > :is(.note, .source)').all();
            expect(notes.length).toBeGreaterThan(1);
            for (const note of notes) {
              const box = await boxOf(note);
              expect(box.left).toBeCloseTo(frame.left, 0);
              expect(box.right).toBeLessThan(picture.left - 16);
              expect(box.top, 'notes stand under one another').toBeGreaterThanOrEqual(bottom - 1);
              bottom = box.bottom;
            }
            // The table is below both the last note and the picture.
            const table = await boxOf(chart.locator('details'));
            expect(table.top).toBeGreaterThanOrEqual(Math.max(bottom, picture.bottom));
          }
        });

        test(
          'the rule of a section spans the page, and its number is beside its first words',
          { tag: IN_EVERY_ENGINE },
          async ({ page }) => {
            await page.goto(articleAddress(locale));
            const name = await firstBox(page, 'header.site .name');
            const numbers = await page.locator('.margin-number').all();
            expect(numbers.length).toBeGreaterThan(0);
            for (const number of numbers) {
              const [heading, value, caption, words] = await Promise.all([
                boxOf(number.locator('xpath=preceding-sibling::h2[1]')),
                boxOf(number.locator('data')),
                boxOf(number.locator('span')),
                boxOf(number.locator('xpath=following-sibling::p[1]')),
              ]);
              expect(heading.left).toBeCloseTo(name.left, 0);
              // Without the scrollbar, which takes room in Firefox.
              const visible = await page.evaluate(() => document.documentElement.clientWidth);
              expect(heading.right).toBeCloseTo(visible - name.left, -1);
              expect(value.top).toBeGreaterThanOrEqual(heading.bottom);
              expect(Math.abs(value.top - words.top)).toBeLessThan(24);
              expect(caption.top).toBeGreaterThanOrEqual(value.bottom - 16);
              expect(Math.max(value.right, caption.right)).toBeLessThan(words.left);
            }
          },
        );

        test(
          'the contents stay beside the words, and only headings and charts pass over them',
          { tag: IN_EVERY_ENGINE },
          async ({ page }) => {
            await page.goto(articleAddress(locale));
            const [contents, words] = await Promise.all([
              firstBox(page, '.sections'),
              firstBox(page, '.story > h2 ~ p:not(.margin-number)'),
            ]);
            expect(contents.left).toBeGreaterThan(words.right);
            for (const paragraph of await page.locator('.story > h2 ~ p').all()) {
              const box = await boxOf(paragraph);
              expect(box.right).toBeLessThanOrEqual(contents.left);
            }
            const last = page.locator('.story > h2').last();
            await last.evaluate((heading) => {
              heading.scrollIntoView({ block: 'end' });
            });
            await expect(page.locator('.sections li').first()).toBeInViewport();
          },
        );

        test('the note of a number opens in the margin, at its line, and covers no text', async ({
          page,
        }) => {
          await page.goto(articleAddress(locale));
          for (const stat of (await page.locator('.story > p .stat').all()).slice(0, 12)) {
            await stat.scrollIntoViewIfNeeded();
            await stat.click();
            const note = page.locator('.provenance li:popover-open');
            const [number, words, box] = await Promise.all([
              boxOf(stat),
              boxOf(stat.locator('xpath=ancestor::p')),
              boxOf(note),
            ]);
            expect(box.left).toBeGreaterThan(words.right);
            expect(box.right).toBeLessThanOrEqual(width);
            expect(
              Math.min(Math.abs(box.top - number.top), Math.abs(box.bottom - number.bottom)),
            ).toBeLessThan(3);
            await page.keyboard.press('Escape');
          }
        });
      },
    );
  }

  test(
    `on a phone the number of a section in ${locale} stands above its words`,
    { tag: [...tagsOfLocale(locale), IN_EVERY_ENGINE] },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(articleAddress(locale));
      for (const number of await page.locator('.margin-number').all()) {
        const [value, caption, words] = await Promise.all([
          boxOf(number.locator('data')),
          boxOf(number.locator('span')),
          boxOf(number.locator('xpath=following-sibling::p[1]')),
        ]);
        expect(value.right).toBeLessThanOrEqual(320);
        expect(caption.top).toBeGreaterThan(value.top + 40);
        expect(words.top).toBeGreaterThanOrEqual(caption.bottom);
      }
    },
  );

  test(
    `the contents in ${locale} link to every section`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      const sections = page.locator('.story > h2');
      const links = page.locator('.sections a');
      const names = (await sections.allTextContents()).map((text) => text.trim());
      expect(await links.allInnerTexts()).toEqual(names);
      for (const link of await links.all()) {
        await link.click();
        const section = page.locator('.story > h2:target');
        await expect(section).toHaveText(await link.innerText());
        await expect(section).toBeInViewport();
      }
    },
  );

  test(
    `a chart page in ${locale} has its notes beside the picture on a wide screen, below it on a phone`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.goto(chartAddress(locale, 'coverage'));
      await page.setViewportSize({ width: 1280, height: 900 });
      const wide = await Promise.all([firstBox(page, '.picture'), firstBox(page, '.beside')]);
      expect(wide[1].right).toBeLessThan(wide[0].left);
      await page.setViewportSize({ width: 390, height: 800 });
      const narrow = await Promise.all([firstBox(page, '.picture'), firstBox(page, '.beside')]);
      expect(narrow[1].top).toBeGreaterThanOrEqual(narrow[0].bottom);
    },
  );
}
