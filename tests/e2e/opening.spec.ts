/** The opening picture: one that changes with its steps where it may move, a still one for each step elsewhere. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { setFor } from './reader-settings.ts';
import { articleAddress } from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

const STEPS = [1, 2, 3, 4];

const stageOf = (page: Page): Locator => page.locator('.opening .stage');
const stillsOf = (page: Page): Locator => page.locator('.opening li svg');

async function expectStills(page: Page): Promise<void> {
  await expect(stillsOf(page)).toHaveCount(STEPS.length);
  for (const still of await stillsOf(page).all()) {
    await expect(still).toBeVisible();
    const box = await still.boundingBox();
    expect(box?.height).toBeGreaterThan(100);
  }
  await expect(stageOf(page)).toBeHidden();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'the page scrolls sideways').toBe(0);
}

/** Which step the picture is at. */
const stepOf = (page: Page): Promise<number> =>
  stageOf(page).evaluate((stage) => Number(getComputedStyle(stage).getPropertyValue('--step')));

for (const locale of LOCALES) {
  const address = articleAddress(locale);

  test.describe(`the opening of ${address}`, () => {
    test('shows one picture, which is at each step when its sentence is in the middle', async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize({ width: 390, height: 780 });
      await page.goto(address);
      await expect(stageOf(page)).toBeVisible();
      for (const still of await stillsOf(page).all()) await expect(still).toBeHidden();
      const sentences = page.locator('.opening li');
      await expect(sentences).toHaveCount(STEPS.length);
      for (const step of STEPS) {
        await sentences.nth(step - 1).evaluate((item) => {
          const { top, height } = item.getBoundingClientRect();
          scrollBy(0, top + height / 2 - innerHeight / 2);
        });
        await expect.poll(() => stepOf(page), `at step ${step}`).toBeCloseTo(step, 1);
        await expect(stageOf(page)).toBeInViewport({ ratio: 0.9 });
      }
    });

    test('keeps everything in its place while it loads', { tag: '@chromium' }, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize({ width: 390, height: 780 });
      await page.goto(address, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
              resolve(shifts.reduce((sum, { value }) => sum + value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(0);
            }, 1000);
          }),
      );
      expect(shift).toBe(0);
    });

    test('a line at the top shows how far one has read', { tag: '@chromium' }, async ({ page }) => {
      await page.goto(address);
      const line = () =>
        page
          .locator('.story')
          .evaluate((story) => getComputedStyle(story, '::before').getPropertyValue('scale'));
      expect(await line()).toBe('0 1');
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await expect.poll(line).toMatch(/^(?:1|none)$/);
    });

    test(
      'stands still, picture by picture, for those who want no motion',
      { tag: '@still' },
      async ({ page }) => {
        await setFor(page, { reducedMotion: 'reduce' });
        await page.goto(address);
        await expectStills(page);
      },
    );

    test('stands still, picture by picture, on paper', { tag: '@chromium' }, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      await expectStills(page);
    });

    test('says each sentence once to those who listen', async ({ page }) => {
      await page.goto(address);
      const list = page.locator('.opening').getByRole('listitem');
      await expect(list).toHaveCount(STEPS.length);
      for (const picture of await page.locator('.opening svg').all())
        await expect(picture).toHaveAttribute('aria-hidden', 'true');
    });
  });
}

for (const locale of LOCALES) {
  withoutScript(
    `the opening of ${articleAddress(locale)} stands still where no script runs`,
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      await expectStills(page);
    },
  );
}
