/** Checks that a page fits the screen: nothing extends beyond its edge, and nothing scrolls sideways. */
import { expect } from '@playwright/test';

interface Fit {
  readonly scrollWidth: number;
  readonly heading: { readonly left: number; readonly right: number; readonly clipped: boolean };
  /** Elements that extend beyond the right edge. */
  readonly wide: readonly string[];
}

/** Runs in the page, so it must not use anything from outside the function. */
export function measureFit(): Fit {
  const h1 = document.querySelector('h1');
  const box = h1?.getBoundingClientRect();
  const right = document.documentElement.clientWidth;
  return {
    scrollWidth: document.documentElement.scrollWidth,
    heading: {
      left: box?.left ?? -1,
      right: box?.right ?? Infinity,
      clipped: (h1?.scrollWidth ?? 1) > (h1?.clientWidth ?? 0),
    },
    wide: [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          // The stage cuts off pieces that come from outside it.
          element.closest('.scroll, svg, .skip, .stage *') === null &&
          element.getBoundingClientRect().right > right + 0.5,
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  };
}

/** @param width width of the screen, in CSS pixels */
export function expectToFit({ scrollWidth, heading, wide }: Fit, width: number): void {
  expect(wide, `these reach over the right edge at ${width} pixels`).toEqual([]);
  expect(scrollWidth, `the page scrolls sideways at ${width} pixels`).toBeLessThanOrEqual(width);
  expect(heading.clipped, `the heading is cut at ${width} pixels`).toBe(false);
  expect(heading.left).toBeGreaterThanOrEqual(0);
  expect(heading.right).toBeLessThanOrEqual(width);
}
