/** The keyboard reaches everything that a pointer reaches, in the order of the page, with visible focus. */
import { expect, test, type Locator, type Page } from '@playwright/test';

import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import {
  articleAddress,
  groupPages,
  SAMPLE_PAGES,
  tagsOfLocale,
  tagsOfWalk,
  visitEach,
} from './site-pages.ts';

interface Stop {
  readonly name: string;
  /** Whether its focus ring is visible on the screen. */
  readonly seen: boolean;
  /** Where it is, in pixels, for the message of a failure. */
  readonly place: string;
}

/** Marks the focusable elements in the order of the page, and gives each a name. */
function listStops(): string[] {
  const candidates = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"], [contenteditable]',
  );
  const reachable = [...candidates].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      // In a group of radio buttons Tab reaches only the checked one; arrow keys reach the others.
      !element.matches(':disabled, [tabindex="-1"], [type="radio"]:not(:checked)'),
  );
  return reachable.map((element, index) => {
    element.dataset['stop'] =
      `${index} ${element.localName} ${element.textContent.trim().slice(0, 30)}`;
    return element.dataset['stop'];
  });
}

function currentStop(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const onScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  // The default ring of browsers has the style `auto` and is always visible, whatever its computed width is.
  const isBold = outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2;
  const hasOwnRing = outlineStyle !== 'none' && isBold && outlineColor !== 'rgba(0, 0, 0, 0)';
  // Inside a frame, the document of the frame draws the ring; it is one of the pages that this test visits.
  const hasRing = hasOwnRing || element.localName === 'iframe';
  return {
    name: element.dataset['stop'] ?? element.outerHTML,
    seen: onScreen && hasRing,
    place: `${box.top} to ${box.bottom} of ${innerHeight}, page at ${scrollY} of ${document.documentElement.scrollHeight}`,
  };
}

/** Loads the frames that load late. Firefox does not scroll to a focus in a frame that has no document yet. */
async function loadFrames(page: Page): Promise<void> {
  for (const frame of await page.locator('iframe:visible').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('main')).toBeAttached();
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}

/**
 * Waits until the page has been drawn with the new focus. Without this, in two full runs Firefox ended at the text field that
 * the focus had left, at the upper edge of the screen.
 */
const drawTwice = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

/** The focus after a key. Firefox scrolls to it a little later if it was in a frame before. */
async function readStop(page: Page): Promise<Stop | null> {
  let stop = await page.evaluate(currentStop);
  for (let tries = 0; stop?.seen === false && tries < 40; tries += 1) {
    await page.waitForTimeout(50);
    stop = await page.evaluate(currentStop);
  }
  return stop;
}

async function tabThrough(page: Page, count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  const mostStopsInFrames = 40;
  for (let index = 0; stops.length < count && index < count + mostStopsInFrames; index += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(drawTwice);
    const stop = await readStop(page);
    if (stop === null) break;
    // While the focus is inside a frame, the page reports the frame as the focused element, so it counts once.
    if (stop.name !== stops.at(-1)?.name) stops.push(stop);
  }
  return stops;
}

for (const group of groupPages(SAMPLE_PAGES, tagsOfWalk)) {
  test(
    `Tab moves through ${group.name} in the order of the page, with visible focus`,
    { tag: group.tag },
    async ({ page }) => {
      await visitEach(group, async ({ address, kind }) => {
        await page.goto(address);
        await loadFrames(page);
        const expected = await page.evaluate(listStops);
        expect(expected.length).toBeGreaterThan(2);
        const stops = await tabThrough(page, expected.length);
        expect(stops.map(({ name }) => name)).toEqual(expected);
        expect(
          stops.filter(({ seen }) => !seen),
          'give these a visible :focus-visible style',
        ).toEqual([]);
        if (kind !== 'embed') expect(stops[0]?.name).toMatch(/^0 a /);
      });
    },
  );
}

test('the first stop leads past the header to the content', async ({ page }) => {
  await page.goto(articleAddress('en'));
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('#main a').first()).toBeFocused();
});

/** A number in the text and its note. */
async function findNoted(page: Page, index: number): Promise<Record<'stat' | 'note', Locator>> {
  const stat = page.locator('a.stat').nth(index);
  return { stat, note: page.locator((await stat.getAttribute('href')) ?? '') };
}

test('Enter opens the note of a number, Tab goes into it, Escape closes it and comes back', async ({
  page,
}) => {
  await page.goto(articleAddress('id'), { waitUntil: 'networkidle' });
  const { stat, note } = await findNoted(page, 2);
  await stat.focus();
  await expect(note).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expect(note).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('Tab');
  await expect(note.locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(stat).toBeFocused();
  expect(new URL(page.url()).hash, 'nothing to go back through').toBe('');
});

test('the back link of a note closes it, and moves the focus to the number that opened it, not to the first mention', async ({
  page,
}) => {
  await page.goto(articleAddress('en'), { waitUntil: 'networkidle' });
  const first = await findNoted(page, 0);
  const href = (await first.stat.getAttribute('href')) ?? '';
  const mentions = page.locator(`a.stat[href="${href}"]`);
  expect(await mentions.count()).toBeGreaterThan(1);
  const last = mentions.last();
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(first.note).toBeVisible();
  const scrolled = await page.evaluate(() => scrollY);
  await first.note.locator('.back').focus();
  await page.keyboard.press('Enter');
  await expect(first.note).toBeHidden();
  await expect(last).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

for (const locale of LOCALES) {
  const tags = { tag: tagsOfLocale(locale) };
  test(
    `screen readers get each number of the article in ${locale} and its target once, and touch targets are large enough`,
    tags,
    async ({ page }) => {
      await page.goto(articleAddress(locale));
      const stats = await page.locator('a.stat').all();
      expect(stats).not.toEqual([]);
      for (const stat of stats) {
        await expect(stat).toHaveAccessibleName((await stat.locator('data').textContent()) ?? '');
        await expect(stat).toHaveAccessibleDescription(CATALOGUES[locale].article.provenance);
        const box = await stat.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
      }
    },
  );
}

test('Enter unfolds a table and folds it again', async ({ page }) => {
  await page.goto(articleAddress('en'));
  const details = page.locator('figure details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details.locator('table')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(details.locator('table')).toBeHidden();
});
