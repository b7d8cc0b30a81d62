/** A sentence that is selected with the mouse, copied and pasted still contains its numbers. */
import { expect, test } from '@playwright/test';

import { DEFAULT_LOCALE, LOCALES } from '#i18n/locales.ts';
import { makeField, PARAGRAPHS, plain, planDrag } from './dragged-text.ts';
import { articleAddress, IN_EVERY_ENGINE } from './site-pages.ts';

for (const locale of LOCALES) {
  test(
    `copied paragraphs of the article in ${locale} contain their numbers`,
    { tag: locale === DEFAULT_LOCALE ? [] : [IN_EVERY_ENGINE] },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(articleAddress(locale));
      const paragraphs = page.locator(PARAGRAPHS);
      expect(await paragraphs.count()).toBeGreaterThan(8);
      expect(await paragraphs.locator('.stat').count(), 'numbers with a note').toBe(
        await page.locator('.stat').count(),
      );
      for (const paragraph of await paragraphs.all()) {
        const { from, to, text, numerals } = await paragraph.evaluate(planDrag);
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
        await page.mouse.move(to.x, to.y, { steps: 4 });
        await page.mouse.up();
        await page.keyboard.press('ControlOrMeta+C');
        const field = await page.evaluateHandle(makeField);
        await page.keyboard.press('ControlOrMeta+V');
        const pasted = plain(await field.evaluate(({ value }) => value));
        await field.evaluate((element) => {
          element.remove();
        });
        expect(numerals.length).toBeGreaterThan(0);
        for (const numeral of numerals) expect.soft(pasted).toContain(plain(numeral));
        expect(pasted).toBe(text);
      }
    },
  );
}
