/**
 * Targets for fingers (WCAG 2.5.8): 24 pixels high, 44 on a phone for one that has its line to itself. Links in sentences
 * are excepted, because the height of the line bounds them.
 */
import { expect, test } from '@playwright/test';

import { groupPages, SITE_PAGES, tagsOfShared, visitEach } from './site-pages.ts';

const LEAST = 24;
const LEAST_ALONE = 44;

interface Target {
  readonly name: string;
  readonly height: number;
  readonly isAlone: boolean;
}

/** All targets that are not part of a sentence. */
function readTargets(): Target[] {
  const SELECTOR =
    'a[href], button, summary, select, textarea, input:not([type="radio"]), label:has(input)';
  const targets = [...document.querySelectorAll<HTMLElement>(SELECTOR)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const isInline = (element: Element): boolean =>
    getComputedStyle(element).display.startsWith('inline');
  const blockOf = (element: Element): Element => {
    let block = element.parentElement;
    while (block?.parentElement && isInline(block)) block = block.parentElement;
    return block ?? element;
  };
  /** Words beside the targets of a block. */
  const wordsIn = (block: Element): string => {
    const copy = block.cloneNode(true) as Element;
    for (const target of copy.querySelectorAll(SELECTOR)) target.remove();
    return copy.textContent.replace(/[^\p{L}\p{N}]/gu, '');
  };
  return targets
    .filter((element) => !element.matches('.skip') && !element.closest('svg'))
    .filter((element) => !isInline(element) || wordsIn(blockOf(element)) === '')
    .map((element) => {
      // The area of a button in the head of a table is its cell.
      const isCell = getComputedStyle(element, '::before').position === 'absolute';
      const box = ((isCell ? element.closest('th') : null) ?? element).getBoundingClientRect();
      // A value in a table or beside a bar belongs to its row.
      const isAlone =
        !element.closest('td, th, dd') &&
        !targets.some((other) => {
          if (other === element || element.contains(other) || other.contains(element)) return false;
          const { top, bottom } = other.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          return middle > box.top && middle < box.bottom;
        });
      return {
        name: element.outerHTML.replace(/\s+/g, ' ').slice(0, 90),
        // Rounded, because fractions of a pixel cannot be touched.
        height: Math.round(box.height),
        isAlone,
      };
    });
}

const groups = groupPages(
  SITE_PAGES.filter(({ kind }) => kind !== 'embed'),
  (sitePage) => ['@chromium', ...tagsOfShared(sitePage)],
);

for (const group of groups) {
  test(
    `the targets of ${group.name} are large enough for fingers`,
    { tag: group.tag },
    async ({ page }) => {
      await visitEach(group, async ({ address }) => {
        await page.setViewportSize({ width: 390, height: 800 });
        await page.goto(address, { waitUntil: 'networkidle' });
        const onPhone = await page.evaluate(readTargets);
        expect(onPhone.length).toBeGreaterThan(5);
        expect(
          onPhone.filter(({ height, isAlone }) => height < (isAlone ? LEAST_ALONE : LEAST)),
          'on a phone',
        ).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
        expect(
          (await page.evaluate(readTargets)).filter(({ height }) => height < LEAST),
          'on a wide screen',
        ).toEqual([]);
      });
    },
  );
}
