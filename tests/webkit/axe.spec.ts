/** Axe finds no violations in WebKit, on one page of each kind, with `<details>` open. */
import { By, type WebDriver } from 'selenium-webdriver';

import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { AXE_SOURCE, expectFindsNone, runAxe } from '../e2e/axe.ts';
import { nameOf, SAMPLE_PAGES, unfold } from '../e2e/site-pages.ts';
import { open, test } from './webkit-test.ts';

/** Loads axe into the page and its frames, because axe asks each frame for its own result. */
async function loadAxe(driver: WebDriver): Promise<void> {
  await driver.executeScript(AXE_SOURCE);
  for (const frame of await driver.findElements(By.css('iframe'))) {
    await driver.switchTo().frame(frame);
    await driver.executeScript(AXE_SOURCE);
    await driver.switchTo().defaultContent();
  }
}

for (const sitePage of SAMPLE_PAGES.filter(({ locale }) => locale === DEFAULT_LOCALE)) {
  test(`axe finds no violations on ${nameOf(sitePage)}, with details open`, async ({
    driver,
    siteAddress,
  }) => {
    await open(driver, siteAddress + sitePage.address);
    await driver.executeScript(unfold);
    await loadAxe(driver);
    await expectFindsNone((run) => driver.executeScript(runAxe, run), {
      where: nameOf(sitePage),
    });
  });
}
