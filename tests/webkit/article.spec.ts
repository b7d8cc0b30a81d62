/** In WebKit the article loads its letters, stays still while it loads, and has its opening picture. */
import { By } from 'selenium-webdriver';

import { LOCALES } from '#i18n/locales.ts';
import { articleAddress } from '../e2e/site-pages.ts';
import { expect, test } from './webkit-test.ts';

/** Of the opening. */
const STEPS = 4;

/** Heights of the still pictures that are shown, and the pixels by which the page scrolls sideways. */
function measureOpening(): { stills: number[]; overflow: number } {
  const root = document.documentElement;
  return {
    stills: [...document.querySelectorAll('.opening li svg')]
      .filter((still) => still.getClientRects().length > 0)
      .map((still) => still.getBoundingClientRect().height),
    overflow: root.scrollWidth - root.clientWidth,
  };
}

/** Frames of the screen, after a page has loaded. */
const WATCHED = 30;

interface Movement {
  /** How many parts the article has. */
  readonly parts: number;
  /** Those that lay elsewhere than when they were first there. */
  readonly moved: readonly string[];
}

/** Loads a page of the same site in a frame, and watches where the parts of its article are from the first one on. */
function watchLoading(address: string, watched: number, done: (movement: Movement) => void): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:390px;height:780px';
  const first = new Map<Element, number>();
  const moved = new Set<string>();
  let left = watched;
  let hasLoaded = false;
  const look = (): void => {
    const story = frame.contentDocument;
    const parts = story?.querySelectorAll('main h1, main p, main h2, main figure, footer') ?? [];
    for (const part of parts) {
      const { top } = part.getBoundingClientRect();
      if (!first.has(part)) first.set(part, top);
      else if (Math.abs((first.get(part) ?? 0) - top) > 0.5) moved.add(part.outerHTML.slice(0, 80));
    }
    if (hasLoaded) left -= 1;
    if (left > 0) requestAnimationFrame(look);
    else done({ parts: first.size, moved: [...moved] });
  };
  frame.addEventListener('load', () => {
    hasLoaded = true;
  });
  frame.src = address;
  document.body.append(frame);
  requestAnimationFrame(look);
}

for (const locale of LOCALES) {
  test(`the article in ${locale} has its letters, and nothing moves while it loads`, async ({
    driver,
    siteAddress,
  }) => {
    await driver.get(`${siteAddress}404.html`);
    const { parts, moved } = await driver.executeAsyncScript<Movement>(
      watchLoading,
      siteAddress + articleAddress(locale),
      WATCHED,
    );
    expect(parts).toBeGreaterThan(20);
    expect(moved).toEqual([]);

    await driver.get(siteAddress + articleAddress(locale));
    await expect
      .poll(() =>
        driver.executeScript(() =>
          [...document.fonts].map(({ family, status }) => [family, status]),
        ),
      )
      .toEqual([
        ['Newsreader', 'loaded'],
        ['Newsreader', 'loaded'],
      ]);
  });

  test(`the opening of the article in ${locale} shows one picture for all its sentences`, async ({
    driver,
    siteAddress,
  }) => {
    await driver.get(siteAddress + articleAddress(locale));
    expect(await driver.findElement(By.css('.opening .stage')).isDisplayed()).toBe(true);
    expect(await driver.executeScript(measureOpening)).toEqual({ stills: [], overflow: 0 });
  });

  test.describe('without script', () => {
    test.use({ runsScripts: false });

    test(`the opening of the article in ${locale} stands still, picture by picture`, async ({
      driver,
      siteAddress,
    }) => {
      await driver.get(siteAddress + articleAddress(locale));
      const { stills, overflow } =
        await driver.executeScript<ReturnType<typeof measureOpening>>(measureOpening);
      expect(stills).toHaveLength(STEPS);
      expect(Math.min(...stills)).toBeGreaterThan(100);
      expect(overflow).toBe(0);
      expect(await driver.findElement(By.css('.opening .stage')).isDisplayed()).toBe(false);
    });
  });
}
