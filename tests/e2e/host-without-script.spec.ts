/** In a page that lets no script run, an embed is whole at the height that its snippet states, however wide it is. */
import { specifyChart } from '#charts/registry.ts';
import { sourceLineOf } from '#charts/source-line.ts';
import { CHART_SLUGS } from '#i18n/chart-slugs.ts';
import { LOCALES } from '#i18n/locales.ts';
import { DEFAULT_FRAME, renderEmbedCode } from '#render/embed-code.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { expect, framesIn, measureContent, test } from './hosts/host-test.ts';
import { edition } from './site-pages.ts';

/** Pixels: where margins, compositions and sizes of letters change, and everything between in steps. */
const WIDTHS = [
  ...[256, 257, 271, 272, 287, 288, 351, 352, 431, 432, 433, 543, 544, 639, 640, 720],
  ...Array.from({ length: 59 }, (_, index) => 240 + index * 20),
].sort((a, b) => a - b);
/** Of the height that the snippet states, to the height that is needed where most is needed. */
const GENEROUS = 1.25;

for (const locale of LOCALES) {
  for (const slug of CHART_SLUGS) {
    test(`${slug} in ${locale} is whole in a sandbox that allows nothing, from 240 to 1400 pixels`, async ({
      page,
      newsroom,
      siteAddress,
    }) => {
      const chart = specifyChart(slug, edition, locale);
      const source = sourceLineOf(chart, edition);
      const code = renderEmbedCode(chart, source);
      const stated = Number(/ height="(\d+)"/.exec(code)?.[1]);
      const fitted = renderEmbedCode(chart, source, { ...DEFAULT_FRAME, fitsHeight: true });
      expect(fitted.replace(/<script[^>]+><\/script>$/, ''), 'stripped of its script').toBe(code);
      const sandboxed = code
        .replace('<iframe ', '<iframe sandbox="" ')
        .replace(`${siteUrl}${basePath}`, siteAddress);

      await page.setViewportSize({ width: 1400, height: 1500 });
      await page.goto(newsroom.publish(sandboxed));
      const [frame] = await framesIn(page);
      if (frame === undefined) throw new Error('The frame is missing.');
      const iframe = page.locator('iframe');
      const heights: number[] = [];
      for (const width of WIDTHS) {
        await iframe.evaluate((element, pixels) => {
          element.style.width = `${pixels}px`;
        }, width);
        await expect
          .poll(() => frame.evaluate(() => document.documentElement.clientWidth), {
            intervals: [5, 10, 20],
            message: `a scrollbar takes room at ${width} pixels`,
          })
          .toBe(width);
        const { height, scrolls } = await measureContent(frame);
        heights.push(height);
        expect.soft(scrolls, `scrolls at ${width} pixels: ${height} of ${stated}`).toBe(false);
        const cut = await frame.evaluate(() => {
          const { clientWidth, clientHeight } = document.documentElement;
          return [...document.querySelectorAll('main :is(h1, p, summary, .picture, svg, text)')]
            .filter((element) => {
              const { left, right, top, bottom, width: wide } = element.getBoundingClientRect();
              const sticksOut =
                left < -0.5 || top < 0 || right > clientWidth + 0.5 || bottom > clientHeight;
              return wide > 0 && sticksOut;
            })
            .map((element) => element.outerHTML.slice(0, 80));
        });
        expect.soft(cut, `these are cut at ${width} pixels`).toEqual([]);
      }
      const needed = Math.max(...heights);
      expect(
        stated,
        `the snippet states ${stated} pixels, ${needed} are needed: adjust src/render/embed-height.ts`,
      ).toBeLessThanOrEqual(needed * GENEROUS);

      const rows = frame.locator('tbody tr');
      await expect(rows).toHaveCount(chart.rows.length);
      await expect(rows.first()).toBeHidden();
      await frame.locator('summary').click();
      await expect(rows.first()).toBeVisible();
      const links = await frame
        .locator('.source a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(1);
      for (const href of links) expect(href).toMatch(/^https?:\/\/[^/]+\/./);
    });
  }
}
