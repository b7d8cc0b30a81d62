/** In WebKit the note of a number opens and closes by pointer and keyboard, also without scripts. */
import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';

import { LOCALES } from '#i18n/locales.ts';
import { articleAddress, edition } from '../e2e/site-pages.ts';
import { expect, open, test } from './webkit-test.ts';

interface NotedNumber {
  readonly number: WebElement;
  readonly note: WebElement;
}

async function findNumber(driver: WebDriver): Promise<NotedNumber> {
  const [, , number] = await driver.findElements(By.css('a.stat'));
  if (number === undefined) throw new Error('The article has no third number.');
  const address = await number.getAttribute('href');
  return { number, note: await driver.findElement(By.id(address?.split('#')[1] ?? '')) };
}

/** Whether the note is open, completely on the screen, and not covered. */
function isReadable(note: HTMLElement): boolean {
  const { left, top, right, bottom } = note.getBoundingClientRect();
  const topmost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return (
    note.matches(':popover-open, :target') &&
    bottom - top > 20 &&
    // Rounded, because fractions of a pixel are not visible.
    Math.round(left) >= 0 &&
    Math.round(top) >= 0 &&
    Math.round(right) <= innerWidth &&
    Math.round(bottom) <= innerHeight &&
    note.contains(topmost)
  );
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

const expectOpen = (driver: WebDriver, note: WebElement, open: boolean): Promise<void> =>
  expect.poll(() => driver.executeScript(isReadable, note), 'the note is open').toBe(open);

const press = (driver: WebDriver, ...keys: string[]): Promise<void> =>
  driver
    .actions()
    .sendKeys(...keys)
    .perform();

const isFocused = (driver: WebDriver, element: WebElement): Promise<boolean> =>
  driver.executeScript((each: Element) => each === document.activeElement, element);

for (const locale of LOCALES) {
  test(`a click opens the note of a number and another closes it, in ${locale}`, async ({
    driver,
    siteAddress,
  }) => {
    await open(driver, siteAddress + articleAddress(locale));
    const { number, note } = await findNumber(driver);
    await expectOpen(driver, note, false);
    await number.click();
    await expectOpen(driver, note, true);
    expect(await note.getText()).toContain(edition.primarySource.outlet);
    await number.click();
    await expectOpen(driver, note, false);
  });

  test.describe('without script', () => {
    test.use({ runsScripts: false });

    test(`a number in ${locale} links to its note, and the note back to the number`, async ({
      driver,
      siteAddress,
    }) => {
      await open(driver, siteAddress + articleAddress(locale));
      const { number, note } = await findNumber(driver);
      await expectOpen(driver, note, false);
      await number.click();
      await expectOpen(driver, note, true);
      expect(await note.getText()).toContain(edition.primarySource.outlet);
      await note.findElement(By.css('.back')).click();
      await expectOpen(driver, note, false);
      expect(await driver.executeScript(isOnScreen, number)).toBe(true);
    });
  });
}

test('a click beside the note closes it', async ({ driver, siteAddress }) => {
  await open(driver, siteAddress + articleAddress('id'));
  const { number, note } = await findNumber(driver);
  await number.click();
  await expectOpen(driver, note, true);
  await driver.actions().move({ x: 3, y: 3 }).click().perform();
  await expectOpen(driver, note, false);
});

test('Enter opens the note, Escape closes it and returns the focus to the number', async ({
  driver,
  siteAddress,
}) => {
  await open(driver, siteAddress + articleAddress('en'));
  const { number, note } = await findNumber(driver);
  await driver.executeScript((link: HTMLElement) => {
    link.focus();
  }, number);
  await press(driver, Key.ENTER);
  await expectOpen(driver, note, true);
  await press(driver, Key.TAB);
  const link = await note.findElement(By.css('a'));
  expect(await isFocused(driver, link), 'Tab goes into the note').toBe(true);
  await press(driver, Key.ESCAPE);
  await expectOpen(driver, note, false);
  expect(await isFocused(driver, number)).toBe(true);
});
