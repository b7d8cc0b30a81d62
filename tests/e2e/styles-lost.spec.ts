/**
 * If a program between host and reader rewrites the styles of a page, their hash is wrong, and the browser refuses
 * them. The chart must stay readable: each word once, and no mark lost.
 */
import { expect, test, type Page } from '@playwright/test';

import { CHART_SLUGS } from '#charts/registry.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { expectToFit, measureFit } from './page-fit.ts';
import { embedAddress, tagsOfChart } from './site-pages.ts';

const PHONE = { width: 390, height: 800 };
/** Pixels; a label at its smallest on a phone. */
const SMALLEST_TEXT = 12;

/** Serves a page with one space more in its styles and scripts; a minifier would serve it with fewer. */
async function rewriteStyles(page: Page, address: string): Promise<void> {
  await page.route(`**/${address}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<style>', '<style> ')
      .replace(/<script(?: type="module")?>/g, '$& ');
    await route.fulfill({ response, body });
  });
}

interface Part {
  readonly what: string;
  readonly paints: readonly string[];
  /** Pixels; unknown for marks. */
  readonly height: number | null;
}

/** Every text and every mark of a figure in the drawing that is shown. */
function findParts(): Part[] {
  return [...document.querySelectorAll('svg.narrow text, svg.narrow [data-figure]')]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    .map((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return {
        what: part.getAttribute('data-figure') ?? part.textContent,
        paints: [fill, stroke].filter((paint) => paint !== 'none'),
        height: part.localName === 'text' ? part.getBoundingClientRect().height : null,
      };
    });
}

for (const slug of CHART_SLUGS) {
  const tag = ['@chromium', ...tagsOfChart(DEFAULT_LOCALE, slug)];

  test(`a chart is readable if its styles are refused: ${slug}`, { tag }, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const address = embedAddress(DEFAULT_LOCALE, slug);
    await rewriteStyles(page, address);
    await page.goto(address);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('8px');
    await expect(page.locator('.picture svg.narrow')).toBeVisible();
    await expect(page.locator('.picture svg.wide')).toBeHidden();
    const parts = await page.evaluate(findParts);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter(({ paints }) => paints.length === 0)).toEqual([]);
    expect(parts.filter(({ height }) => height !== null && height < SMALLEST_TEXT)).toEqual([]);
    expectToFit(await page.evaluate(measureFit), PHONE.width);
  });
}
