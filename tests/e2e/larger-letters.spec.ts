/**
 * Readers with larger letters or wider spacing: no page scrolls sideways and no text leaves its page. The size of
 * letters is changed in the browser's own setting, which also changes every media and container query in `rem`.
 */
import { expect, test, type Page } from '@playwright/test';

import { expectToFit, measureFit } from './page-fit.ts';
import { groupPages, SITE_PAGES, tagsOfShared, visitEach } from './site-pages.ts';

/** The default of browsers is 16 pixels; 32 pixels are the 200 % of WCAG 1.4.4. */
const LETTERS = [20, 24, 32];
/** 320 pixels are the width of WCAG 1.4.10. */
const WIDTHS = [320, 390, 768];

/** WCAG 1.4.12. Margins between paragraphs cannot widen a page, but they are a part of the setting. */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Sets the reader's text size in Chromium. For a page, this is the same as a change in the preferences. */
async function setLetters(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
}

/** Adds a style sheet of the reader, not as a style element, which the policy of the page forbids. */
async function addSpacing(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Tables and texts whose box cuts them off or scrolls; not code, which has lines of any length in a scrollable box. */
function findCut(): string[] {
  return [...document.querySelectorAll('.scroll:not(pre), td, th, dd, p, li, h1, h2, h3')]
    .filter(
      (element) =>
        element.getClientRects().length > 0 &&
        element.closest('svg, .skip, .stage, thead') === null &&
        !getComputedStyle(element).display.includes('inline') &&
        element.scrollWidth > element.clientWidth + 1,
    )
    .map((element) => `${element.outerHTML.slice(0, 80)}: ${element.scrollWidth} pixels`);
}

for (const group of groupPages(SITE_PAGES, (sitePage) => [
  '@chromium',
  ...tagsOfShared(sitePage),
])) {
  const { tag } = group;

  test(
    `pages fit a phone with letters of up to twice the size: ${group.name}`,
    { tag },
    async ({ page }) => {
      await visitEach(group, async ({ address }) => {
        for (const letters of LETTERS) {
          await setLetters(page, letters);
          await page.goto(address);
          await unfold(page);
          expect(
            await page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
          ).toBe(`${letters}px`);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 800 });
            await test.step(`letters of ${letters} pixels at ${width} pixels`, async () => {
              expectToFit(await page.evaluate(measureFit), width);
              expect(await page.evaluate(findCut), 'these are cut or scroll').toEqual([]);
            });
          }
        }
      });
    },
  );

  test(`pages fit a phone with wider spacing: ${group.name}`, { tag }, async ({ page }) => {
    await visitEach(group, async ({ address }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(address);
      await unfold(page);
      const main = page.locator('main');
      const before = await main.evaluate((element) => element.scrollHeight);
      await addSpacing(page);
      expect(await main.evaluate((element) => element.scrollHeight)).toBeGreaterThan(before);
      await page.setViewportSize({ width: 320, height: 800 });
      expectToFit(await page.evaluate(measureFit), 320);
      expect(await page.evaluate(findCut), 'these are cut or scroll').toEqual([]);
    });
  });
}
