/** The map beside the headline shows where Bengkulu is, and leaves the headline on the first screen. */
import { expect, test } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { articleAddress, ONLY_IN_ALL } from './site-pages.ts';

const SCREENS = [
  { width: 320, height: 568, hasMap: false },
  { width: 390, height: 844, hasMap: true },
  { width: 844, height: 390, hasMap: false },
  { width: 768, height: 1024, hasMap: true },
  { width: 1280, height: 800, hasMap: true },
  { width: 1920, height: 1080, hasMap: true },
];

for (const locale of LOCALES) {
  for (const { width, height, hasMap } of SCREENS) {
    const isFirst = locale === 'id' && width === 390;
    test(
      `${locale}, ${width} x ${height}: the headline is on the first screen, ${hasMap ? 'beside the map' : 'and there is no map'}`,
      { tag: isFirst ? [] : [ONLY_IN_ALL] },
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(articleAddress(locale), { waitUntil: 'networkidle' });
        await expect(page.locator('.locator')).toBeVisible({ visible: hasMap });
        const { lines, map, name } = await page.evaluate(() => {
          const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
          const range = document.createRange();
          range.selectNodeContents(document.querySelector('h1') ?? document.body);
          const shown = document.querySelector('.locator');
          const [last] = [...document.querySelectorAll('.locator text')].slice(-1);
          return {
            lines: [...range.getClientRects()].map(boxOf),
            map: boxOf((shown ?? document.body).getBoundingClientRect()),
            name: boxOf((last ?? document.body).getBoundingClientRect()),
          };
        });
        expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(height);
        if (!hasMap) return;
        expect(map.right).toBeLessThanOrEqual(width);
        expect(name.bottom - name.top, 'its name is large enough to read').toBeGreaterThan(12);
        const hidden = lines.filter(({ left, right, top, bottom }) =>
          [map, name].some(
            (box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
          ),
        );
        expect(hidden).toEqual([]);
      },
    );
  }
}
