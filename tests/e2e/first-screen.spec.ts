/**
 * The first round trip of a connection (ten packets) is enough for the first screen: an article whose compressed stream
 * ends there looks the same as the complete article.
 */
import { brotliDecompressSync, constants } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

import { LOCALES } from '#i18n/locales.ts';
import { compress } from '../../scripts/report-sizes.ts';
import { articleAddress, ONLY_IN_ALL, tagsOfLocale } from './site-pages.ts';

/** Bytes: docs/decisions/019-first-screen.md. */
const FIRST_ROUND_TRIP = 14_336;

/** The part of the page that a browser can decode from the first bytes of its stream. */
function firstPartOf(html: Buffer): Buffer {
  return brotliDecompressSync(compress(html).subarray(0, FIRST_ROUND_TRIP), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  });
}

/**
 * Number of pixels with a visible difference. The threshold ignores small differences, because Chromium antialiases moving
 * layers in one of two ways at random: a row of dots can differ by 20 of 255 between two loads of the same page.
 */
function countDifferences(first: Buffer, second: Buffer): number {
  const [a, b] = [PNG.sync.read(first), PNG.sync.read(second)];
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

/** The button of the theme has its place from the start, but appears with its script, which comes after the first bytes. */
const takePicture = (page: Page): Promise<Buffer> =>
  page.screenshot({ mask: [page.locator('button.theme')] });

/** Takes a screenshot when the page no longer changes: scroll-driven animations need a frame to update. */
async function photograph(page: Page, address: string): Promise<Buffer> {
  await page.goto(address);
  let before: Buffer;
  let now = await takePicture(page);
  do {
    before = now;
    await page.waitForTimeout(300);
    now = await takePicture(page);
  } while (!now.equals(before));
  return now;
}

for (const runsScripts of [true, false]) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    const size = `${viewport.width} x ${viewport.height}`;
    test.describe(
      `${size}, ${runsScripts ? 'with' : 'without'} script`,
      { tag: '@chromium' },
      () => {
        test.use({ viewport, javaScriptEnabled: runsScripts });

        for (const locale of LOCALES) {
          test(
            `the first ${FIRST_ROUND_TRIP} bytes of the ${locale} article are its first screen`,
            { tag: runsScripts ? [ONLY_IN_ALL] : tagsOfLocale(locale) },
            async ({ page }) => {
              const address = articleAddress(locale);
              // Without the web font, whose arrival time varies.
              await page.route('**/*.woff2', (route) => route.abort());
              if (runsScripts) await page.addInitScript('localStorage.clear()');
              const whole = await photograph(page, address);
              const response = await page.request.get(address);
              const html = await response.body();
              const part = firstPartOf(html);
              await page.route(response.url(), (route) =>
                route.fulfill({ contentType: 'text/html; charset=utf-8', body: part }),
              );
              await page.goto(address);
              await expect(page.locator('h1')).toBeInViewport();
              await expect(page.locator('.opening figure:visible').first()).toBeInViewport({
                ratio: 0.2,
              });
              await expect
                .poll(
                  async () => countDifferences(await takePicture(page), whole),
                  `of ${html.length} bytes ${part.length} come first, and look different`,
                )
                .toBe(0);
            },
          );
        }
      },
    );
  }
}
