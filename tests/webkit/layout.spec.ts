/** In WebKit pages fit phones and wide screens, and every chart is legible at every width of its column. */
import { CHART_SLUGS } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { faultsOf } from '../e2e/drawing-faults.ts';
import { measureAll, pickShown } from '../e2e/drawing.ts';
import { expectToFit, measureFit } from '../e2e/page-fit.ts';
import {
  articleAddress,
  embedAddress,
  nameOf,
  SAMPLE_PAGES,
  tagsOfChart,
} from '../e2e/site-pages.ts';
import { expect, openInFrame, test } from './webkit-test.ts';

test.use({ startsAt: 'robots.txt' });

const WIDTHS = [320, 768, 1280];
const EMBED_WIDTHS = [240, 280, 320, 390, 500, 528, 560, 700, 1280];
const SMALLEST_TEXT = 12;

/** Words of the page below a text size, except those in drawings. */
function findSmallWords(smallest: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (words === '' || element === null || element.closest('svg, script, style')) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element.getClientRects().length > 0 && size < smallest) small.push(`${words}: ${size}`);
  }
  return small;
}

for (const page of SAMPLE_PAGES) {
  test(`${nameOf(page)} fits the screen, and no word is too small`, async ({
    driver,
    siteAddress,
  }) => {
    const resize = await openInFrame(driver, siteAddress, page.address);
    for (const width of WIDTHS) {
      await resize(width);
      expectToFit(await driver.executeScript(measureFit), width);
      expect(await driver.executeScript(findSmallWords, SMALLEST_TEXT)).toEqual([]);
    }
  });
}

for (const locale of LOCALES) {
  for (const chart of CHART_SLUGS) {
    test(
      `the embed of ${chart} in ${locale} takes the composition for its column, and is legible`,
      { tag: tagsOfChart(locale, chart) },
      async ({ driver, siteAddress }) => {
        const resize = await openInFrame(driver, siteAddress, embedAddress(locale, chart));
        const layouts = new Set<string>();
        for (const width of EMBED_WIDTHS) {
          await resize(width);
          const [drawing] = pickShown(await driver.executeScript<string>(measureAll));
          if (drawing === undefined) throw new Error('The embed shows no chart.');
          layouts.add(drawing.layout);
          expect.soft(faultsOf(drawing, width), `${drawing.layout} at ${width} pixels`).toEqual([]);
        }
        expect([...layouts], 'both compositions must come up').toEqual(['narrow', 'wide']);
      },
    );
  }

  test(`the charts of the article in ${locale} are legible on a phone and on a wide screen`, async ({
    driver,
    siteAddress,
  }) => {
    const resize = await openInFrame(driver, siteAddress, articleAddress(locale));
    for (const width of WIDTHS) {
      await resize(width);
      const drawings = pickShown(await driver.executeScript<string>(measureAll));
      const shown = await driver.executeScript<number>(
        `return document.querySelectorAll('figure.chart').length`,
      );
      expect(shown).toBeGreaterThan(0);
      expect(drawings).toHaveLength(shown);
      expect(
        drawings.flatMap((drawing) => faultsOf(drawing, width)),
        `at ${width} pixels`,
      ).toEqual([]);
    }
  });
}
