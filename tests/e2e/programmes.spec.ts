/** The table of programmes is a table to screen readers and legible to others, as a table and as cards. */
import { expect, test } from '@playwright/test';

import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { articleAddress, ONLY_IN_ALL } from './site-pages.ts';

for (const locale of LOCALES) {
  const words = CATALOGUES[locale].programmes;
  for (const width of [320, 768, 1280]) {
    const tag = locale === 'id' && width === 320 ? [] : [ONLY_IN_ALL];
    test(
      `who can join which programme in ${locale} at ${width} pixels: every cell is named, shown and within its row`,
      { tag },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(articleAddress(locale));
        const table = page.getByRole('table', { name: words.caption });
        await expect(table.getByRole('columnheader')).toHaveCount(6);
        await expect(table.getByRole('rowheader')).toHaveCount(3);
        const isCard = await table.evaluate((element) => getComputedStyle(element).display);
        expect(isCard).toBe(width === 320 ? 'block' : 'table');
        for (const row of (await table.getByRole('row').all()).slice(1)) {
          const cells = row.getByRole('cell');
          await expect(cells).toHaveCount(5);
          const boxes = await cells.evaluateAll((elements) =>
            elements.map((element) => {
              const { left, right } = element.getBoundingClientRect();
              const { width: sign } = element.querySelector('svg')?.getBoundingClientRect() ?? {};
              return { left, right, sign, fits: element.scrollWidth <= element.clientWidth };
            }),
          );
          for (const [index, box] of boxes.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(
              index === 0 ? 0 : (boxes[index - 1]?.right ?? 0),
            );
            expect(box.right).toBeLessThanOrEqual(width);
            expect(box.sign).toBeGreaterThan(20);
            expect(box.fits, 'its word is cut').toBe(true);
          }
        }
      },
    );
  }
}
