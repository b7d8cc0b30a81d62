/** Translators in browsers wrap every piece of text in elements of their own; numbers and their notes outlive that. */
import { expect, test, type Page } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { expectToFit, measureFit } from './page-fit.ts';
import { articleAddress, tagsOfLocale } from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

const WIDTHS = [320, 768, 1280];

interface Prose {
  readonly sentences: readonly string[];
  readonly numbers: readonly (readonly [value: string | null, text: string])[];
}

/** Runs in the page. */
function readProse(): Prose {
  return {
    sentences: [...document.querySelectorAll('.opening p, .story > p')].map(
      ({ textContent }) => textContent,
    ),
    numbers: [...document.querySelectorAll('a.stat data')].map((data) => [
      data.getAttribute('value'),
      data.textContent,
    ]),
  };
}

/** Runs in the page: what Google Translate leaves of it. It takes no text out of pictures, scripts and fields. */
function wrapTexts(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const wrapped = texts.filter(
    (text) =>
      text.data.trim() !== '' && !text.parentElement?.closest('svg, script, style, textarea'),
  );
  for (const text of wrapped) {
    // By its full name: the types call the short one outdated, which translators use all the same.
    const makeFont = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const [outer, inner] = [makeFont(), makeFont()];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
  return wrapped.length;
}

async function translate(page: Page): Promise<void> {
  const before = await page.evaluate(readProse);
  expect(before.numbers.length).toBeGreaterThan(30);
  expect(await page.evaluate(wrapTexts)).toBeGreaterThan(300);
  expect(await page.evaluate(readProse)).toEqual(before);
}

for (const locale of LOCALES) {
  test(
    `the article in ${locale} keeps its numbers and notes, and fits, when it is translated`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.goto(articleAddress(locale), { waitUntil: 'networkidle' });
      await translate(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expectToFit(await page.evaluate(measureFit), width);
        for (const index of [2, 9, 20]) {
          const stat = page.locator('a.stat').nth(index);
          const note = page.locator((await stat.getAttribute('href')) ?? '');
          await stat.click();
          await expect(note).toBeInViewport({ ratio: 0.99 });
          await expect(note).toContainText((await stat.textContent()) ?? '');
          await note.locator('.back').click();
          await expect(note).toBeHidden();
          await expect(stat).toBeFocused();
        }
      }
    },
  );

  // Firefox is kept from running the page's scripts by its policy, which lets the test's run.
  withoutScript(
    `the article in ${locale} leads from number to note and back when it is translated, where no script runs`,
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      await translate(page);
      const stat = page.locator('a.stat').nth(9);
      const note = page.locator((await stat.getAttribute('href')) ?? '');
      await stat.click();
      await expect(note).toBeInViewport({ ratio: 0.99 });
      await note.locator('.back').click();
      await expect(stat).toBeInViewport();
    },
  );
}
