/** Browser translators wrap every text node in additional elements. Numbers and their notes still work after that. */
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

/** Runs in the page: changes it as Google Translate does, which leaves out text of pictures, scripts and fields. */
function wrapTexts(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const wrapped = texts.filter(
    (text) =>
      text.data.trim() !== '' && !text.parentElement?.closest('svg, script, style, textarea'),
  );
  for (const text of wrapped) {
    // `createElementNS`, because the types mark `createElement('font')` as deprecated; translators still use this element.
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

  // In Firefox a Content Security Policy blocks the scripts of the page, but not those of the test.
  withoutScript(
    `the translated article in ${locale} links from number to note and back without scripts`,
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
