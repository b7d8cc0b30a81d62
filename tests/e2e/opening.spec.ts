/** The opening picture: pictures that pass into each other where they may move, a still one for each step elsewhere. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { LOCALES } from '#i18n/locales.ts';
import { setFor } from './reader-settings.ts';
import { articleAddress, ONLY_IN_ALL, tagsOfLocale } from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

const STEPS = [1, 2, 3, 4];
const PHONE = { width: 390, height: 780 };
const SCREENS = [{ width: 320, height: 568 }, PHONE, { width: 1280, height: 800 }];

const sentencesOf = (page: Page): Locator => page.locator('.opening li p');
const pictureOf = (page: Page, step: number): Locator =>
  page.locator(`.opening li:nth-child(${step}) > figure`);

/** Of each part of a picture: whether it is seen, and how far it is from where it belongs. */
const placesOf = (picture: Locator): Promise<string[]> =>
  picture.locator('svg').evaluateAll((parts) =>
    parts.map((part) => {
      const { opacity, translate, scale } = getComputedStyle(part);
      if (opacity === '0') return 'unseen';
      const place = [translate, scale].filter(
        (value) => !/^(?:none|1|(?:0(?:px|%) ?)+)$/.test(value),
      );
      return [opacity === '1' ? 'seen' : opacity, ...place].join(' ');
    }),
  );

/** Between labels that stand in one line, in pixels: about a space and a half. */
const LABEL_GAP = 6;

/** A sentence is read where its own middle crosses this line, in parts of the screen's height. */
const LINE = 0.4;

async function readSentence(page: Page, step: number): Promise<void> {
  await sentencesOf(page)
    .nth(step - 1)
    .evaluate((sentence, line) => {
      const { top, height } = sentence.getBoundingClientRect();
      scrollBy(0, top + height / 2 - innerHeight * line);
    }, LINE);
}

/** At each step its picture has arrived whole, what came before lies under it, and what comes is not seen. */
async function expectPassing(page: Page): Promise<void> {
  await expect(sentencesOf(page)).toHaveCount(STEPS.length);
  for (const step of STEPS) {
    await readSentence(page, step);
    for (const other of STEPS) {
      const expected = other <= step ? 'seen' : 'unseen';
      await expect
        .poll(
          async () => [...new Set(await placesOf(pictureOf(page, other)))],
          `picture ${other} at step ${step}`,
        )
        .toEqual([expected]);
    }
    await expect(pictureOf(page, step)).toBeInViewport({ ratio: 0.9 });
    const words = sentencesOf(page)
      .nth(step - 1)
      .locator('.stat, .keep');
    for (const number of await words.all()) await expect(number).toBeInViewport();
  }
}

async function expectStills(page: Page): Promise<void> {
  let before = { right: -1, bottom: -1 };
  for (const step of STEPS) {
    const picture = await pictureOf(page, step).boundingBox();
    const sentence = await sentencesOf(page)
      .nth(step - 1)
      .boundingBox();
    if (!picture || !sentence) throw new Error(`Step ${step} is not drawn.`);
    expect(picture.height).toBeGreaterThan(100);
    expect(sentence.y, 'a sentence stands under its picture').toBeGreaterThan(
      picture.y + picture.height,
    );
    expect([...new Set(await placesOf(pictureOf(page, step)))]).toEqual(['seen']);
    // On paper two stand side by side.
    const isBeside = picture.x >= before.right;
    const isBelow = picture.y >= before.bottom;
    expect(isBeside || isBelow, 'pictures stand apart').toBe(true);
    before = { right: picture.x + picture.width, bottom: picture.y + picture.height };
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'the page scrolls sideways').toBe(0);
}

/** What the browser's main thread did while the reader scrolled through the opening, by name of event. */
async function traceScrolling(page: Page): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  const counts = new Map<string, number>();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name } of value as { name: string }[])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  await page.locator('.opening').evaluate((opening) => {
    opening.scrollIntoView();
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await page.locator('.opening').evaluate(
    (opening) =>
      new Promise<void>((resolve) => {
        const scroll = () => {
          scrollBy(0, 24);
          if (opening.getBoundingClientRect().bottom > 0) requestAnimationFrame(scroll);
          else resolve();
        };
        scroll();
      }),
  );
  const traced = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await traced;
  return counts;
}

for (const locale of LOCALES) {
  const address = articleAddress(locale);

  test.describe(`the opening of ${address}`, { tag: tagsOfLocale(locale) }, () => {
    for (const viewport of SCREENS) {
      test(`passes from picture to picture as sentences are read, at ${viewport.width} pixels`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await page.setViewportSize(viewport);
        await page.goto(address);
        await expectPassing(page);
      });
    }

    // Firefox's scrollbar would leave less than the narrowest phone.
    test(
      'says nothing in letters under 12 pixels, on any screen, and keeps its labels apart',
      { tag: '@chromium' },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        // On a first visit the numbers stand in a font of the device, which may be wider.
        await page.route('**/*.woff2', (route) => route.abort());
        for (const viewport of [
          ...SCREENS,
          { width: 667, height: 375 },
          { width: 844, height: 390 },
        ]) {
          await page.setViewportSize(viewport);
          await page.goto(address);
          const sizes = await page.locator('.opening text').evaluateAll((texts) =>
            texts.map((text) => {
              const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0;
              return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
            }),
          );
          expect(sizes).toHaveLength(8);
          expect(Math.min(...sizes), `at ${viewport.width} pixels`).toBeGreaterThanOrEqual(12);
          const [before, now] = await pictureOf(page, 2)
            .locator('text')
            .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()));
          const gap = (now?.left ?? NaN) - (before?.right ?? NaN);
          expect(gap, `between two years at ${viewport.width} pixels`).toBeGreaterThan(LABEL_GAP);
        }
      },
    );

    test('lays nothing out while it moves', { tag: '@chromium' }, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize(PHONE);
      await page.goto(address, { waitUntil: 'networkidle' });
      const counts = await traceScrolling(page);
      expect(counts.get('UpdateLayoutTree'), 'nothing was traced').toBeGreaterThan(0);
      expect(counts.get('Layout') ?? 0).toBe(0);
    });

    test('keeps everything in its place while it loads', { tag: '@chromium' }, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize(PHONE);
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
      // The end of a page may lie at a part of a pixel, to which nothing can be scrolled.
      await expect.poll(async () => Number.parseFloat(await line())).toBeGreaterThan(0.999);
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

test.describe('without scroll timelines', { tag: '@chromium' }, () => {
  // The page is served with another word for them, which no browser knows and its policy does not.
  test.use({ bypassCSP: true });

  for (const locale of LOCALES) {
    test(
      `the opening of ${articleAddress(locale)} passes from picture to picture`,
      { tag: ONLY_IN_ALL },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await page.setViewportSize(PHONE);
        await page.route(/\/2024\/$|\.js$/, async (route) => {
          const response = await route.fetch();
          const text = await response.text();
          await route.fulfill({
            response,
            body: text.replaceAll('animation-timeline', 'unknown-timeline'),
          });
        });
        await page.goto(articleAddress(locale));
        await expectPassing(page);
      },
    );
  }
});

for (const locale of LOCALES) {
  withoutScript(
    `the opening of ${articleAddress(locale)} stands still where no script runs`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      await expectStills(page);
    },
  );
}
