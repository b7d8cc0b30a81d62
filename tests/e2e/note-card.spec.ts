/** The card of a number's note says where its links lead, fits the screen, and closes by finger and by the Back button. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import {
  articleAddress,
  dataAddress,
  editionDataAddress,
  IN_EVERY_ENGINE,
  tagsOfLocale,
} from './site-pages.ts';

async function open(page: Page, index: number): Promise<Record<'stat' | 'note', Locator>> {
  const stat = page.locator('.story > p:not(.margin-number) a.stat').nth(index);
  const note = page.locator((await stat.getAttribute('href')) ?? '');
  await stat.click();
  await expect(note).toBeVisible();
  return { stat, note };
}

/** Opens the article, with the data page before it in the history. */
async function enterFromData(page: Page): Promise<void> {
  await page.goto(dataAddress('id'));
  await page.goto(articleAddress('id'), { waitUntil: 'networkidle' });
}

/**
 * Goes through the history as the buttons of the browser do. In Firefox, `page.goBack()` waits for a load event, which
 * does not come when the history entry is of the same document. The step starts in a later task, because the answer to
 * `evaluate` is lost if the page is left before.
 */
const go = (page: Page, steps: number): Promise<void> =>
  page.evaluate((delta) => {
    setTimeout(() => {
      history.go(delta);
    });
  }, steps);
const goBack = (page: Page): Promise<void> => go(page, -1);
const goForward = (page: Page): Promise<void> => go(page, 1);

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

for (const locale of LOCALES) {
  const tag = tagsOfLocale(locale);

  test(`the links of a card in ${locale} say where they lead`, { tag }, async ({ page }) => {
    await page.goto(articleAddress(locale), { waitUntil: 'networkidle' });
    const { note } = await open(page, 1);
    const words = CATALOGUES[locale].article;
    const [toRow, back] = [note.getByRole('link').first(), note.getByRole('link').last()];
    await expect(toRow).toHaveAccessibleName(words.inTable);
    await expect(back).toHaveAccessibleName(words.backToText);
    await toRow.click();
    await expect(page).toHaveURL(new RegExp(`/${editionDataAddress(locale)}#`));
    await expect(page.locator('tr:target')).toBeInViewport();
  });
}

test('the Back button closes a card and leaves the reader at the number', async ({ page }) => {
  await enterFromData(page);
  const { stat, note } = await open(page, 3);
  const place = await scrolled(page);
  await goBack(page);
  await expect(note).toBeHidden();
  await expect(stat).toBeFocused();
  expect(await scrolled(page)).toBe(place);
  await goBack(page);
  await expect(page).toHaveURL(new RegExp(`/${dataAddress('id')}$`));
});

test(
  'cards that were closed in other ways add nothing to go back through',
  { tag: IN_EVERY_ENGINE },
  async ({ page }) => {
    await enterFromData(page);
    const first = await open(page, 1);
    await page.keyboard.press('Escape');
    await expect(first.note).toBeHidden();
    const second = await open(page, 8);
    await second.note.locator('.back').click();
    await expect(second.note).toBeHidden();
    const third = await open(page, 12);
    const place = await scrolled(page);
    await goBack(page);
    await expect(third.note).toBeHidden();
    expect(await scrolled(page), 'not where the first card was').toBe(place);
    await open(page, 1);
    await page.keyboard.press('Escape');
    await goBack(page);
    await expect(page).toHaveURL(new RegExp(`/${dataAddress('id')}$`));
  },
);

test(
  'cards in two sections add nothing to go back through',
  { tag: IN_EVERY_ENGINE },
  async ({ page }) => {
    await enterFromData(page);
    await open(page, 1);
    await page.keyboard.press('Escape');
    await page.locator('.sections a').last().click();
    await expect(page).toHaveURL(/#/);
    await open(page, 12);
    await page.keyboard.press('Escape');
    await goBack(page);
    await expect(page).toHaveURL(new RegExp(`/${articleAddress('id')}$`));
    await goBack(page);
    await expect(page).toHaveURL(new RegExp(`/${dataAddress('id')}$`));
  },
);

test(
  'a card that closes because a link is followed does not hinder it',
  { tag: IN_EVERY_ENGINE },
  async ({ page }) => {
    await page.goto(articleAddress('id'), { waitUntil: 'networkidle' });
    const { note } = await open(page, 1);
    await page
      .locator('.charts a')
      .last()
      .evaluate((link: HTMLElement) => {
        link.scrollIntoView();
      });
    await page.locator('.charts a').last().click();
    await expect(page).toHaveURL(/2024\/[a-z-]+\/$/);
    await goBack(page);
    await expect(page).toHaveURL(new RegExp(`/${articleAddress('id')}$`));
    await expect(note).toBeHidden();
  },
);

test(
  'after a card, sections are reached by Back and Forward',
  { tag: IN_EVERY_ENGINE },
  async ({ page }) => {
    await page.goto(articleAddress('id'), { waitUntil: 'networkidle' });
    await open(page, 0);
    await page.keyboard.press('Escape');
    const link = page.locator('.sections a').last();
    await link.click();
    const hash = (await link.getAttribute('href')) ?? '';
    expect(hash.length).toBeGreaterThan(1);
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await goBack(page);
    await expect(page).toHaveURL(new RegExp(`/${articleAddress('id')}$`));
    await goForward(page);
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
  },
);

test.describe('on a phone', { tag: '@chromium' }, () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 568 } });

  test('a tap on the last line of a card closes it', async ({ page }) => {
    await page.goto(articleAddress('id'), { waitUntil: 'networkidle' });
    const { stat, note } = await open(page, 2);
    const back = note.locator('.back');
    const box = await back.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await back.tap();
    await expect(note).toBeHidden();
    await expect(stat).toBeFocused();
  });

  test('a card with letters of twice the size is within the screen, and its end can be reached', async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.goto(articleAddress('id'), { waitUntil: 'networkidle' });
    const count = await page.locator('.story > p:not(.margin-number) a.stat').count();
    for (let index = 0; index < Math.min(count, 12); index += 1) {
      const { note } = await open(page, index);
      const box = await note.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(568);
      await note.locator('.back').tap();
      await expect(note).toBeHidden();
    }
  });
});
