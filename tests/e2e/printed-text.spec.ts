/** A program that reads the article as a PDF finds every number of the prose, and every note. */
import { expect, test } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { letters, readPdf } from './pdf-text.ts';
import { articleAddress, tagsOfLocale } from './site-pages.ts';

for (const locale of LOCALES) {
  test(
    `the article in ${locale} as a PDF has every number in its sentence, and every note`,
    { tag: ['@chromium', ...tagsOfLocale(locale)] },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      const read = (selector: string): Promise<string[]> =>
        page.locator(selector).evaluateAll((each) => each.map(({ textContent }) => textContent));
      const numbers = await page.locator('a.stat').evaluateAll((stats) =>
        stats.map((stat) => {
          // Only a word or two around the number, because a column may end further away.
          const before = (stat.previousSibling?.textContent ?? '').slice(-8);
          const after = (stat.nextSibling?.textContent ?? '').slice(0, 2);
          return before + stat.textContent + after;
        }),
      );
      expect(numbers.length).toBeGreaterThan(30);
      const notes = await read('.provenance li > p:not(:last-child)');
      expect(notes.length).toBeGreaterThan(60);
      const { printed } = await readPdf(page);
      for (const passage of [...numbers, ...notes])
        expect.soft(printed).toContain(letters(passage));
    },
  );
}
