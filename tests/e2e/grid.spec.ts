/** The grid of the article: one left edge, text in a column, pictures wider than the column, notes in the margin. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { articleAddress, chartAddress, ONLY_IN_ALL, tagsOfLocale } from './site-pages.ts';

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

        test('pictures are wider than the text column, and notes are beside them', async ({
          page,
        }) => {
          await page.goto(articleAddress(locale));
          const [name, words] = await Promise.all([
            firstBox(page, 'header.site .name'),
            firstBox(page, '.story > h2 + p'),
          ]);
          expect(words.left).toBeCloseTo(name.left, 0);
          const charts = page.locator('.story > .chart');
          for (const chart of await charts.all()) {
            const picture = await boxOf(chart.locator('.picture'));
            expect(picture.left).toBeCloseTo(words.left, 0);
            expect(picture.right).toBeGreaterThan(words.right + 32);
            let { bottom } = await boxOf(chart.locator('figcaption'));
            const notes = await chart.locator(':scope > :is(.note, .source)').all();
            expect(notes.length).toBeGreaterThan(1);
            for (const note of notes) {
              const box = await boxOf(note);
              expect(box.left).toBeGreaterThan(picture.right + 16);
              expect(box.right - box.left).toBeGreaterThan(190);
              expect(box.top, 'notes stand under one another').toBeGreaterThanOrEqual(bottom - 1);
              bottom = box.bottom;
            }
            // The table is below both the last note and the picture.
            const table = await boxOf(chart.locator('details'));
            expect(table.top).toBeGreaterThanOrEqual(Math.max(bottom, picture.bottom));
          }
        });

        test('the contents are in the margin and cover nothing', async ({ page }) => {
          await page.goto(articleAddress(locale));
          const contents = await firstBox(page, '.sections');
          for (const other of await page.locator('.story > :not(.sections)').all()) {
            const box = await boxOf(other);
            if (box.bottom <= contents.top || box.top >= contents.bottom) continue;
            expect(
              box.right,
              await other.evaluate((element) => element.outerHTML.slice(0, 60)),
            ).toBeLessThan(contents.left);
          }
        });

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
    `the contents in ${locale} link to every section`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      const sections = page.locator('.story > h2');
      const links = page.locator('.sections a');
      expect(await links.allInnerTexts()).toEqual(await sections.allInnerTexts());
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
      expect(wide[1].left).toBeGreaterThan(wide[0].right);
      await page.setViewportSize({ width: 390, height: 800 });
      const narrow = await Promise.all([firstBox(page, '.picture'), firstBox(page, '.beside')]);
      expect(narrow[1].top).toBeGreaterThanOrEqual(narrow[0].bottom);
    },
  );
}
