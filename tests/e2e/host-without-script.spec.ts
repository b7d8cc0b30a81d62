/** On a page without scripts, an embed is completely visible at the heights of its snippets, at every width. */
import { specifyChart } from '#charts/registry.ts';
import { CHART_SLUGS } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { DEFAULT_FRAME, renderEmbedCode } from '#render/embed-code.ts';
import { embedHeight } from '#render/embed-height.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { lookForFaults } from './hosts/embed-faults.ts';
import { expect, framesIn, test } from './hosts/host-test.ts';
import { edition, embedAddress, tagsOfChart } from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

/** Widths in pixels: regular steps, and the widths at which margins, compositions and text sizes change. */
const WIDTHS = [
  ...Array.from({ length: 24 }, (_, index) => 240 + index * 20),
  ...[256, 257, 271, 272, 287, 288, 351, 352, 431, 432, 433, 543, 544, 639, 720, 900, 1100, 1400],
].sort((a, b) => a - b);
/** Widths of sandboxed frames; fewer, because browsers resize them slowly. */
const SANDBOX_WIDTHS = [240, 390, 640, 1400];
/** Maximum ratio of the height in a snippet to the largest height that the embed needs. */
const GENEROUS = 1.25;

for (const locale of LOCALES) {
  for (const slug of CHART_SLUGS) {
    const chart = specifyChart(slug, edition, locale);
    const code = renderEmbedCode(chart, { ...DEFAULT_FRAME, fitsHeight: false });
    const stated = Number(/ height="(\d+)"/.exec(code)?.[1]);

    withoutScript(
      `${slug} in ${locale} is whole at the heights of its snippets, from 240 to 1400 pixels`,
      { tag: tagsOfChart(locale, slug) },
      async ({ page }) => {
        await page.goto(embedAddress(locale, slug));
        const heights: [width: number, height: number][] = [];
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: stated });
          const { columnWidth, height, scrolls, cut } = await page.evaluate(lookForFaults);
          heights.push([width, height]);
          expect(columnWidth, `a scrollbar takes room at ${width} pixels`).toBe(width);
          expect.soft(scrolls, `scrolls at ${width} pixels: ${height} of ${stated}`).toBe(false);
          expect.soft(cut, `these are cut at ${width} pixels`).toEqual([]);
        }
        let needed = 0;
        for (const [width, height] of heights.toReversed()) {
          needed = Math.max(needed, height);
          const fixed = embedHeight(chart, width);
          const message = `for columns of ${width} pixels a snippet states ${fixed}, ${needed} are needed: adjust src/render/embed-height.ts`;
          expect.soft(fixed, message).toBeGreaterThanOrEqual(needed);
          expect.soft(fixed, message).toBeLessThanOrEqual(needed * GENEROUS);
        }
      },
    );

    withoutScript(
      `${slug} in ${locale} is whole at the height of its snippet also once it is corrected or has newer figures`,
      { tag: tagsOfChart(locale, slug) },
      async ({ page }) => {
        const { words, format } = chart.language;
        const { correctedOn, corrected, updated } = words.embed;
        const since = corrected.length > updated.length ? corrected : updated;
        const later = `, ${correctedOn(format.shortPeriod('2026-12-29'))}. ${since}.`;
        await page.goto(embedAddress(locale, slug));
        await page
          .locator('main > .source')
          .last()
          .evaluate((line, text) => {
            line.append(text);
          }, later);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: stated });
          const { height, scrolls } = await page.evaluate(lookForFaults);
          expect.soft(scrolls, `scrolls at ${width} pixels: ${height} of ${stated}`).toBe(false);
        }
      },
    );

    test(
      `${slug} in ${locale} is completely visible in a sandbox without permissions`,
      { tag: tagsOfChart(locale, slug) },
      async ({ page, newsroom, siteAddress }) => {
        const fitted = renderEmbedCode(chart, { ...DEFAULT_FRAME, fitsHeight: true });
        expect(fitted.replace(/<script[^>]+><\/script>$/, ''), 'stripped of its script').toBe(code);
        const sandboxed = code
          .replace('<iframe ', '<iframe sandbox="" ')
          .replace(`${siteUrl}${basePath}`, siteAddress);
        const host = newsroom.publish(sandboxed);
        for (const width of SANDBOX_WIDTHS) {
          await page.setViewportSize({ width, height: 1_500 });
          await page.goto(host);
          const [narrow] = await framesIn(page);
          const { columnWidth, scrolls, cut } = (await narrow?.evaluate(lookForFaults)) ?? {};
          expect({ columnWidth, scrolls, cut }).toEqual({
            columnWidth: width,
            scrolls: false,
            cut: [],
          });
        }
        const [frame] = await framesIn(page);
        if (frame === undefined) throw new Error('The frame is missing.');
        const rows = frame.locator('tbody tr');
        await expect(rows).toHaveCount(chart.rows.length);
        await expect(rows.first()).toBeHidden();
        await frame.locator('summary').click();
        await expect(rows.first()).toBeVisible();
        await expect(frame.locator('.source').first()).toHaveText(chart.sourceLine);
        const links = await frame
          .locator('.source a')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        expect(links.length).toBeGreaterThan(1);
        for (const href of links) expect(href).toMatch(/^https?:\/\/[^/]+\/./);
      },
    );
  }
}
