/** In WebKit an embed is completely visible in a newsroom's page, without scripts and with the height script. */
import { By, type WebDriver } from 'selenium-webdriver';

import { specifyChart } from '#charts/registry.ts';
import { CHART_SLUGS } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { DEFAULT_FRAME, renderEmbedCode } from '#render/embed-code.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { lookForFaults } from '../e2e/hosts/embed-faults.ts';
import { edition, tagsOfChart } from '../e2e/site-pages.ts';
import { expect, open, test } from './webkit-test.ts';

test.use({ startsAt: 'robots.txt' });

/** Widths of the newsroom's column, in CSS pixels. */
const WIDTHS = [240, 390, 640, 1100];

async function setColumn(driver: WebDriver, width: number): Promise<void> {
  await driver.switchTo().defaultContent();
  await driver.executeScript((pixels: number) => {
    document.body.style.width = `${pixels}px`;
  }, width);
  await driver.switchTo().frame(driver.findElement(By.css('iframe')));
  await expect.poll(() => driver.executeScript(() => innerWidth)).toBe(width);
}

const faultsIn = (driver: WebDriver): Promise<ReturnType<typeof lookForFaults>> =>
  driver.executeScript(lookForFaults);

for (const locale of LOCALES) {
  for (const slug of CHART_SLUGS) {
    const chart = specifyChart(slug, edition, locale);
    const tag = tagsOfChart(locale, slug);
    const codeFor = (siteAddress: string, fitsHeight: boolean): string =>
      renderEmbedCode(chart, {
        ...DEFAULT_FRAME,
        fitsHeight,
      }).replaceAll(`${siteUrl}${basePath}`, siteAddress);

    test.describe('without script', () => {
      test.use({ runsScripts: false });

      test(
        `${slug} in ${locale} is completely visible at the height of its snippet`,
        { tag },
        async ({ driver, newsroom, siteAddress }) => {
          await open(driver, newsroom.publish(codeFor(siteAddress, false)));
          for (const width of WIDTHS) {
            await setColumn(driver, width);
            const { scrolls, cut } = await faultsIn(driver);
            expect.soft({ scrolls, cut }, `${width} pixels`).toEqual({ scrolls: false, cut: [] });
          }
          expect(await driver.findElement(By.css('h1')).getText()).toBe(chart.title);
        },
      );
    });

    test(
      `${slug} in ${locale} gets its own height from the height script`,
      { tag },
      async ({ driver, newsroom, siteAddress }) => {
        await open(driver, newsroom.publish(codeFor(siteAddress, true)));
        const heights = new Set<number>();
        for (const width of WIDTHS) {
          await setColumn(driver, width);
          await expect
            .poll(
              async () => {
                const { height, scrolls, cut } = await faultsIn(driver);
                const given = await driver.executeScript<number>(() => innerHeight);
                heights.add(given);
                return { spare: given - height, scrolls, cut };
              },
              { message: `${width} pixels` },
            )
            .toEqual({ spare: 0, scrolls: false, cut: [] });
        }
        expect(heights.size, 'the height follows the width').toBeGreaterThan(1);
      },
    );
  }
}
