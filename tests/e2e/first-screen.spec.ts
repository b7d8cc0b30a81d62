/**
 * What the first round trip of a connection carries, ten packets, is enough for the first screen: an article whose
 * compressed stream ends there looks as the whole one does.
 */
import { brotliDecompressSync, constants } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { compress } from '../../scripts/report-sizes.ts';
import { articleAddress } from './site-pages.ts';

/** Bytes: docs/decisions/019-first-screen.md. */
const FIRST_ROUND_TRIP = 14_336;

/** As much of the page as can be read when only the first bytes of its stream have come. */
function firstPartOf(html: Buffer): Buffer {
  return brotliDecompressSync(compress(html).subarray(0, FIRST_ROUND_TRIP), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  });
}

/** Without the serif, which comes when it comes: both pictures are of the page before it. */
async function photograph(page: Page, address: string): Promise<Buffer> {
  await page.goto(address);
  return page.screenshot();
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
          test(`the first ${FIRST_ROUND_TRIP} bytes of the ${locale} article are its first screen`, async ({
            page,
          }, testInfo) => {
            const address = articleAddress(locale);
            await page.route('**/*.woff2', (route) => route.abort());
            const whole = await photograph(page, address);
            const response = await page.request.get(address);
            const html = await response.body();
            const part = firstPartOf(html);
            await page.route(response.url(), (route) =>
              route.fulfill({ contentType: 'text/html; charset=utf-8', body: part }),
            );
            const cut = await photograph(page, address);
            await expect(page.locator('h1')).toBeInViewport();
            await expect(page.locator('.opening svg').first()).toBeInViewport({ ratio: 0.25 });
            if (!cut.equals(whole)) {
              await testInfo.attach('whole', { body: whole, contentType: 'image/png' });
              await testInfo.attach('cut', { body: cut, contentType: 'image/png' });
            }
            expect(
              cut.equals(whole),
              `of ${html.length} bytes ${part.length} come first, and look different`,
            ).toBe(true);
          });
        }
      },
    );
  }
}
