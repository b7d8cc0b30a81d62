/** The opening: one picture that changes with the sentences; without scripts or motion a still picture for each of them. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { STEPS, type StepName } from '#charts/dot-field.ts';
import { LOCALES } from '#i18n/locales.ts';
import { setFor } from './reader-settings.ts';
import {
  articleAddress,
  IN_EVERY_ENGINE,
  ONLY_IN_ALL,
  tagsOfBehaviour,
  tagsOfLocale,
} from './site-pages.ts';
import { test as withoutScript } from './without-script.ts';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 768, height: 1024 };
const LAPTOP = { width: 1280, height: 800 };
const SCREENS = [PHONE, LAPTOP, { width: 320, height: 568 }, TABLET];
/** Too low for picture and sentence: these get still pictures. */
const LOW_SCREENS = [
  { width: 667, height: 375 },
  { width: 844, height: 390 },
  { width: 1280, height: 500 },
];

const sentencesOf = (page: Page): Locator => page.locator('.opening li p');
const stageOf = (page: Page): Locator => page.locator('.stage > figure');
const stillOf = (page: Page, step: StepName): Locator => page.locator(`li > figure.at-${step}`);

/** Minimum distance between two labels in a line, in pixels: about one and a half spaces. */
const LABEL_GAP = 6;

/** A sentence is read when it is whole above this ratio of the screen height. */
const LINE = 0.96;

/** Scrolls until the first sentence is beside the stage at its rest position, or another one has reached the line. */
const readSentence = (page: Page, step: StepName): Promise<void> =>
  page.locator('.opening').evaluate(
    (opening, [index, line]) => {
      const stage = opening.querySelector('.stage');
      const item = opening.querySelectorAll('li')[index];
      const sentence = item?.querySelector('p');
      if (!stage || !item || !sentence) throw new Error('The opening has no such step.');
      const { top: rest } = getComputedStyle(stage);
      // The sentence is sticky, its list item is not.
      const bottom = item.getBoundingClientRect().top + sentence.offsetHeight;
      const distance =
        index === 0
          ? opening.getBoundingClientRect().top - Number.parseFloat(rest)
          : bottom - innerHeight * line;
      scrollBy(0, Math.ceil(distance));
    },
    [STEPS.indexOf(step), LINE - 0.02] as const,
  );

/** Finishes all animations of the picture, which take more than a second for each step. */
const endMoves = (stage: Locator): Promise<void> =>
  stage.evaluate((picture) => {
    for (const move of picture.getAnimations({ subtree: true })) move.finish();
  });

/** Everything that the stage shows, once nothing moves any more. */
const shownBy = (stage: Locator): Promise<string[]> =>
  stage.evaluate((picture): string[] => {
    if (picture.getAnimations({ subtree: true }).length > 0) return ['still moving'];
    const notes = [...picture.querySelectorAll('svg[class*="on-"]')];
    const seen = notes.filter((note) => getComputedStyle(note).opacity === '1');
    const half = notes.filter((note) => /^0\../.test(getComputedStyle(note).opacity));
    return [
      picture.getAttribute('class') ?? '',
      ...new Set(seen.map((note) => note.classList.item(1) ?? '')),
      ...half.map((note) => `${note.classList.value} is half visible`),
    ];
  });

/** What a test does while the picture changes to another step. */
type AnimationMode = 'waits' | 'ends moves';

async function expectShown(page: Page, step: StepName, patience: AnimationMode): Promise<void> {
  const stage = stageOf(page);
  await expect
    .poll(async () => {
      if (patience === 'ends moves') await endMoves(stage);
      return shownBy(stage);
    }, `the picture of the step "${step}"`)
    .toEqual([`at-${step}`, `on-${step}`]);
}

/** When a sentence is read, the stage shows its picture, and both are on the screen. */
async function expectPassing(page: Page, patience: AnimationMode): Promise<void> {
  await expect(sentencesOf(page)).toHaveCount(STEPS.length);
  for (const step of [...STEPS, ...STEPS.toReversed()]) {
    await readSentence(page, step);
    await expectShown(page, step, patience);
    await expect(stageOf(page)).toBeInViewport({ ratio: 0.9 });
    const words = sentencesOf(page).nth(STEPS.indexOf(step)).locator('.stat, .keep');
    for (const number of await words.all()) await expect(number).toBeInViewport();
  }
}

/** A label or a dot, in pixels of the screen. */
interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Moment {
  /** Each label in parts: its number, and its name beside or below that. */
  readonly labels: readonly (readonly Box[])[];
  readonly dots: readonly Box[];
}

/** The visible labels and dots of a picture. */
const measurePicture = async (picture: Locator): Promise<Moment> =>
  // As JSON, because a browser takes longer to hand over hundreds of boxes one by one.
  JSON.parse(await picture.evaluate(measureInPage)) as Moment;

/** @returns the moment as JSON. Dots are drawn as dashed lines: one at the start of each run, then one each ten units. */
function measureInPage(picture: Element): string {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const boxOf = (name: string, { left, top, right, bottom }: DOMRect): Box => ({
    name,
    left,
    top,
    right,
    bottom,
  });
  const labels = [...picture.querySelectorAll('svg[class*="on-"] > g:not([data-figure])')]
    .filter(isSeen)
    .map((label) =>
      [...label.querySelectorAll('text')].map((text) =>
        boxOf(text.textContent, text.getBoundingClientRect()),
      ),
    );
  const dots = [...picture.querySelectorAll<SVGPathElement>('path:not(.hole)')]
    .filter(isSeen)
    .flatMap((path) => {
      const { a: scale = NaN, e: left = NaN, f: top = NaN } = path.getScreenCTM() ?? {};
      const radius = scale * 3.7;
      let [x, y] = [0, 0];
      return [...(path.getAttribute('d') ?? '').matchAll(/m([-\d.]+) ([-\d.]+)h(\d+)/g)].flatMap(
        ([, dx, dy, length]) => {
          const start = x + Number(dx);
          x = start + Number(length);
          y += Number(dy);
          return Array.from({ length: Math.floor(Number(length) / 10) + 1 }, (_, index) => {
            const [across, down] = [left + (start + index * 10) * scale, top + y * scale];
            return {
              name: `dot at ${Math.round(across)}, ${Math.round(down)}`,
              left: across - radius,
              top: down - radius,
              right: across + radius,
              bottom: down + radius,
            };
          });
        },
      );
    });
  const moment: Moment = { labels, dots };
  return JSON.stringify(moment);
}
const meet = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;

/** No label lies on another one or on a dot. */
function expectApart({ labels, dots }: Moment, when: string): void {
  for (const [index, label] of labels.entries()) {
    const others = labels.slice(index + 1).flat();
    for (const part of label) {
      const covered = [
        ...others.filter((other) => meet(part, other, LABEL_GAP)),
        ...dots.filter((dot) => meet(part, dot)),
      ];
      expect(
        covered.map(({ name }) => `${part.name} on ${name}`),
        when,
      ).toEqual([]);
    }
  }
}

/** Moves from each step to every other, because a reader may scroll past several at once. */
const MOVES = STEPS.flatMap((from) =>
  STEPS.filter((to) => to !== from).map((to) => [from, to] as const),
);

/** How long the picture takes to change, in milliseconds (`styles/opening.css`). */
const CHANGE = 1200;

/** Stops the change from one step to another at a moment, in milliseconds after its start. */
async function stopBetween(
  page: Page,
  [from, to]: readonly [StepName, StepName],
  moment: number,
): Promise<void> {
  await stageOf(page).evaluate(
    (picture, [start, end, time]) => {
      const change = (step: string): Animation[] => {
        picture.setAttribute('class', `at-${step}`);
        return picture.getAnimations({ subtree: true });
      };
      for (const earlier of picture.getAnimations({ subtree: true })) earlier.cancel();
      for (const transition of change(start)) transition.finish();
      for (const transition of change(end)) {
        transition.pause();
        transition.currentTime = time;
      }
    },
    [from, to, moment] as const,
  );
}

async function expectStills(page: Page): Promise<void> {
  let before = { right: -1, bottom: -1 };
  await expect(page.locator('.stage')).toBeHidden();
  for (const step of STEPS) {
    const still = stillOf(page, step);
    const picture = await still.boundingBox();
    const sentence = await sentencesOf(page).nth(STEPS.indexOf(step)).boundingBox();
    if (!picture || !sentence) throw new Error(`The step "${step}" is not drawn.`);
    expect(picture.height).toBeGreaterThan(100);
    expect(sentence.y, 'a sentence stands under its picture').toBeGreaterThan(
      picture.y + picture.height,
    );
    const moment = await measurePicture(still);
    expect(moment.dots.length, `dots of the step "${step}"`).toBeGreaterThan(200);
    expect(moment.labels.length, `labels of the step "${step}"`).toBeGreaterThan(1);
    expectApart(moment, `the still of the step "${step}"`);
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

/** Indexes of the sentences that are completely visible at this scroll position, and of the last one above the line. */
const readingAt = (page: Page): Promise<{ whole: number[]; read: number }> =>
  page.locator('.opening').evaluate((opening, line) => {
    const items = [...opening.querySelectorAll('li')];
    const stage = opening.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const whole = items.flatMap((item, index) => {
      const { left, top, bottom } = item.querySelector('p')?.getBoundingClientRect() ?? stage;
      // On wide screens the sentence is beside the stage.
      const isCovered = left >= stage.left && top < stage.bottom;
      return top >= 0 && bottom <= innerHeight && !isCovered ? [index] : [];
    });
    const reached = items.filter(
      (item) =>
        (item.querySelector('p')?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight * line,
    );
    return { whole, read: Math.max(0, reached.length - 1) };
  }, LINE);

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

  test.describe(`the opening of ${address}`, { tag: tagsOfBehaviour(locale) }, () => {
    for (const viewport of SCREENS) {
      const size = `${viewport.width} x ${viewport.height}`;

      test(
        `shows the picture of each sentence when it is read, at ${size}`,
        { tag: viewport === PHONE ? [] : ONLY_IN_ALL },
        async ({ page }) => {
          await page.emulateMedia({ reducedMotion: 'no-preference' });
          await page.setViewportSize(viewport);
          await page.goto(address);
          await expectPassing(page, viewport === PHONE ? 'waits' : 'ends moves');
        },
      );

      // The smallest phone has no room for two long sentences below the picture, so one may be cut while the next one comes.
      if (viewport.height < 600) continue;

      test(
        `has a whole sentence and its picture wherever the reader stops, at ${size}`,
        { tag: ['@chromium', ONLY_IN_ALL] },
        async ({ page }) => {
          await page.emulateMedia({ reducedMotion: 'no-preference' });
          await page.setViewportSize(viewport);
          await page.goto(address);
          // The first and the last scroll position at which the stage is at rest.
          const [first, last] = await page.locator('.stage').evaluate((stage) => {
            const { top, bottom } = stage.parentElement?.getBoundingClientRect() ?? new DOMRect();
            const { top: rest, marginBottom } = getComputedStyle(stage);
            const start = top + scrollY - Number.parseFloat(rest);
            const way = bottom - top - stage.clientHeight - Number.parseFloat(marginBottom);
            return [start, start + way] as const;
          });
          const stops = 16;
          for (let stop = 0; stop <= stops; stop += 1) {
            await page.evaluate(
              (y) => {
                scrollTo(0, y);
              },
              Math.floor(first + ((last - first) * stop) / stops),
            );
            const { whole, read } = await readingAt(page);
            await expectShown(page, STEPS[read] ?? 'before', 'ends moves');
            await expect(stageOf(page)).toBeInViewport({ ratio: 0.99 });
            expect(whole, `whole sentences at stop ${stop}, while ${read} is shown`).toContain(
              read,
            );
          }
        },
      );
    }

    test(
      'has no labels while dots move, and none on a dot at any moment of any move',
      { tag: ['@chromium', ONLY_IN_ALL] },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await page.setViewportSize(PHONE);
        await page.goto(address);
        for (const move of MOVES) {
          const at = async (moment: number): Promise<Moment> => {
            await stopBetween(page, move, moment);
            return measurePicture(stageOf(page));
          };
          const named = (moment: number): string => `${move.join(' to ')} after ${moment} ms`;
          for (let moment = 0; moment <= CHANGE; moment += CHANGE / 12)
            expectApart(await at(moment), named(moment));
          const [start, middle, end] = [await at(0), await at(CHANGE / 2), await at(CHANGE)];
          expect(middle.labels, named(CHANGE / 2)).toEqual([]);
          const reach = ({ dots }: Moment): number =>
            Math.round(Math.max(...dots.map(({ bottom, right }) => bottom + right)));
          expect(new Set([start, middle, end].map(reach)).size, named(0)).toBeGreaterThan(1);
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
          .locator('.story > .end')
          .evaluate((end) => getComputedStyle(end, '::before').getPropertyValue('scale'));
      expect(await line()).toBe('0 1');
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      // Not exactly 1: the end of a page may be at a fraction of a pixel, which scrolling cannot reach.
      await expect.poll(async () => Number.parseFloat(await line())).toBeGreaterThan(0.999);
    });
  });

  test.describe(`the words of the opening of ${address}`, { tag: tagsOfLocale(locale) }, () => {
    // Not in Firefox, whose scrollbar makes the page narrower than the narrowest phone.
    test(
      'has no text under 12 pixels, on any screen, and no label on another or on a dot',
      { tag: '@chromium' },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        // On a first visit the numbers are in a system font, which may be wider.
        await page.route('**/*.woff2', (route) => route.abort());
        for (const viewport of [...SCREENS, ...LOW_SCREENS]) {
          const isLow = LOW_SCREENS.includes(viewport);
          const size = `${viewport.width} x ${viewport.height}`;
          await page.setViewportSize(viewport);
          await page.goto(address);
          await expect(page.locator('.stage')).toBeVisible({ visible: !isLow });
          for (const step of STEPS) {
            const picture = isLow ? stillOf(page, step) : stageOf(page);
            if (!isLow) await stopBetween(page, ['before', step], CHANGE);
            const sizes = await picture.locator('text').evaluateAll((texts) =>
              texts
                .filter((text) => text.checkVisibility())
                .map((text) => {
                  const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0;
                  return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
                }),
            );
            expect(sizes.length, `labels at ${size}`).toBeGreaterThan(1);
            expect(Math.min(...sizes), `at ${size}`).toBeGreaterThanOrEqual(12);
            expectApart(await measurePicture(picture), `${step} at ${size}`);
          }
        }
      },
    );

    test(
      'has still pictures for readers who prefer reduced motion',
      { tag: ['@still', IN_EVERY_ENGINE] },
      async ({ page }) => {
        await setFor(page, { reducedMotion: 'reduce' });
        await page.goto(address);
        await expectStills(page);
      },
    );

    test('has still pictures in print', { tag: ['@chromium', ONLY_IN_ALL] }, async ({ page }) => {
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
