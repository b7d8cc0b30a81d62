/** The opening picture: with animation the pictures change into each other; otherwise each step has a still picture. */
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

/** For each part of a picture: whether it is visible, and its offset from its final position. */
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

/** Minimum distance between two labels in a line, in pixels: about one and a half spaces. */
const LABEL_GAP = 6;

/** The position at which a sentence counts as read: its middle is at this ratio of the screen height. */
const LINE = 0.4;

async function readSentence(page: Page, step: number): Promise<void> {
  await sentencesOf(page)
    .nth(step - 1)
    .evaluate((sentence, line) => {
      const { top, height } = sentence.getBoundingClientRect();
      scrollBy(0, top + height / 2 - innerHeight * line);
    }, LINE);
}

/** At each step its picture is complete, previous pictures are below it, and later ones are invisible. */
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
    // In print two pictures are side by side.
    const isBeside = picture.x >= before.right;
    const isBelow = picture.y >= before.bottom;
    expect(isBeside || isBelow, 'pictures do not overlap').toBe(true);
    before = { right: picture.x + picture.width, bottom: picture.y + picture.height };
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'the page scrolls sideways').toBe(0);
}

/** Number of events on the browser's main thread while scrolling through the opening, by name of event. */
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
      test(`changes from picture to picture as sentences are read, at ${viewport.width} pixels`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await page.setViewportSize(viewport);
        await page.goto(address);
        await expectPassing(page);
      });
    }

    // Not in Firefox, whose scrollbar makes the page narrower than the narrowest phone.
    test(
      'has no text under 12 pixels, on any screen, and its labels do not touch',
      { tag: '@chromium' },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        // On a first visit the numbers are in a system font, which may be wider.
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

    test('causes no layout while it is animated', { tag: '@chromium' }, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.setViewportSize(PHONE);
      await page.goto(address, { waitUntil: 'networkidle' });
      const counts = await traceScrolling(page);
      expect(counts.get('UpdateLayoutTree'), 'nothing was traced').toBeGreaterThan(0);
      expect(counts.get('Layout') ?? 0).toBe(0);
    });

    test('moves nothing while it loads', { tag: '@chromium' }, async ({ page }) => {
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

    test('a line at the top shows the reading progress', { tag: '@chromium' }, async ({ page }) => {
      await page.goto(address);
      const line = () =>
        page
          .locator('.story')
          .evaluate((story) => getComputedStyle(story, '::before').getPropertyValue('scale'));
      expect(await line()).toBe('0 1');
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      // Not exactly 1: the end of a page may be at a fraction of a pixel, which scrolling cannot reach.
      await expect.poll(async () => Number.parseFloat(await line())).toBeGreaterThan(0.999);
    });

    test(
      'has still pictures for readers who prefer reduced motion',
      { tag: '@still' },
      async ({ page }) => {
        await setFor(page, { reducedMotion: 'reduce' });
        await page.goto(address);
        await expectStills(page);
      },
    );

    test('has still pictures in print', { tag: '@chromium' }, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      await expectStills(page);
    });

    test('has each sentence once for screen readers', async ({ page }) => {
      await page.goto(address);
      const list = page.locator('.opening').getByRole('listitem');
      await expect(list).toHaveCount(STEPS.length);
      for (const picture of await page.locator('.opening svg').all())
        await expect(picture).toHaveAttribute('aria-hidden', 'true');
    });
  });
}

test.describe('without scroll timelines', { tag: '@chromium' }, () => {
  // The page is served with an unknown word in place of the feature's name, so the hashes of its policy do not match.
  test.use({ bypassCSP: true });

  for (const locale of LOCALES) {
    test(
      `the opening of ${articleAddress(locale)} changes from picture to picture`,
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
    `the opening of ${articleAddress(locale)} has still pictures without scripts`,
    { tag: tagsOfLocale(locale) },
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      await expectStills(page);
    },
  );
}
