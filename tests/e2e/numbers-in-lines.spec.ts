/** Line breaks never split a number, and never separate it from the punctuation after it. */
import { expect, test } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { articleAddress, tagsOfLocale } from './site-pages.ts';

/** Many widths in pixels, so that lines break before and after every number. */
const WIDTHS = Array.from({ length: 30 }, (_, index) => 320 + index * 13);

interface Lines {
  /** Count of numbers at the end of a line, or with only punctuation after them in the line. */
  readonly ends: number;
  readonly broken: readonly string[];
}

/** Runs in the page, so it must not use anything from outside the function. */
function findBroken(): Lines {
  const broken: string[] = [];
  let ends = 0;
  // A margin number may have the word “about” on a line of its own.
  for (const stat of document.querySelectorAll('a.stat:not(.margin-number *)')) {
    const range = document.createRange();
    range.selectNodeContents(stat);
    const follower = stat.nextSibling;
    const closing = follower instanceof Text ? (/^[.,;:?!)%]+/.exec(follower.data)?.[0] ?? '') : '';
    if (follower && closing !== '') range.setEnd(follower, closing.length);
    const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12)));
    if (lines.size > 1) broken.push(range.toString());
    const block = stat.closest('p')?.getBoundingClientRect();
    const box = stat.getBoundingClientRect();
    if (block && block.right - box.right < 24) ends += 1;
  }
  return { ends, broken };
}

for (const locale of LOCALES) {
  test(
    `no line break splits a number of the article in ${locale}, or separates it from its full stop`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(articleAddress(locale));
      let ends = 0;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(findBroken);
        expect(found.broken, `at ${width} pixels`).toEqual([]);
        ends += found.ends;
      }
      expect(ends, 'no number stood at the end of a line').toBeGreaterThan(20);
    },
  );
}
