/** In WebKit, too, a sentence that is selected with the mouse, copied and pasted still contains its numbers. */
import { By, Key, Origin, type WebElement } from 'selenium-webdriver';

import { LOCALES } from '#i18n/locales.ts';
import { makeField, PARAGRAPHS, plain, planDrag, type Drag } from '../e2e/dragged-text.ts';
import { articleAddress } from '../e2e/site-pages.ts';
import { expect, open, test } from './webkit-test.ts';

for (const locale of LOCALES) {
  test(`copied paragraphs of the article in ${locale} contain their numbers`, async ({
    driver,
    siteAddress,
  }) => {
    await open(driver, siteAddress + articleAddress(locale));
    const paragraphs = await driver.findElements(By.css(PARAGRAPHS));
    expect(paragraphs.length).toBeGreaterThan(8);
    for (const paragraph of paragraphs) {
      const { from, to, text, numerals } = await driver.executeScript<Drag>(planDrag, paragraph);
      const at = ({ x, y }: Drag['from']) => ({
        x: Math.round(x),
        y: Math.round(y),
        origin: Origin.VIEWPORT,
      });
      await driver.actions().move(at(from)).press().move(at(to)).release().perform();
      await driver.actions().keyDown(Key.CONTROL).sendKeys('c').keyUp(Key.CONTROL).perform();
      const field = await driver.executeScript<WebElement>(makeField);
      await driver.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform();
      const value = await field.getProperty('value');
      const pasted = plain(value);
      await driver.executeScript((element: Element) => {
        element.remove();
      }, field);
      expect(numerals.length).toBeGreaterThan(0);
      for (const numeral of numerals) expect.soft(pasted).toContain(plain(numeral));
      expect(pasted).toBe(text);
    }
  });
}
