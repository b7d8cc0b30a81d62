/** In WebKit the article loads its web font, does not move while it loads, and has its opening picture. */
import { LOCALES } from '#i18n/locales.ts';
import { articleAddress, chartAddress } from '../e2e/site-pages.ts';
import { expect, open, test } from './webkit-test.ts';

/** Number of steps of the opening picture. */
const STEPS = 4;

interface Opening {
  /** Position from the top of the page and height of the picture of each step, in pixels. */
  readonly pictures: readonly { readonly top: number; readonly height: number }[];
  /** Opacity of the labels of the last step on the stage, from 0 to 1; without scripts there is no stage. */
  readonly lastSeen: string;
  /** Pixels by which the page scrolls sideways. */
  readonly overflow: number;
}

function measureOpening(): Opening {
  const root = document.documentElement;
  const pictures = [...document.querySelectorAll('.opening li > figure')];
  const last = [...document.querySelectorAll('.stage .on-everyone')].find((labels) =>
    labels.checkVisibility(),
  );
  return {
    pictures: pictures.map((picture) => {
      const { top, height } = picture.getBoundingClientRect();
      return { top: top + scrollY, height };
    }),
    lastSeen: last ? getComputedStyle(last).opacity : 'no stage',
    overflow: root.scrollWidth - root.clientWidth,
  };
}

/** Scrolls to the position at which the last sentence is read. */
function readLastSentence(): void {
  document.querySelector('.opening li:last-child p')?.scrollIntoView({ block: 'start' });
}

/** Number of animation frames to watch after a page has loaded. */
const WATCHED = 30;

interface Movement {
  /** Number of parts of the article. */
  readonly parts: number;
  /** Parts that are not at their first position any more. */
  readonly moved: readonly string[];
}

/** Loads a page of the same site in a frame, and watches the positions of the parts of its article once text is visible. */
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
    const tops = [...parts].map((part) => [part, part.getBoundingClientRect().top] as const);
    // WebKit waits up to 100 ms for the web font. Meanwhile the text is invisible and its layout uses another font.
    const waits = story?.fonts.status === 'loading';
    for (const [part, top] of waits ? [] : tops) {
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
  test(`the article in ${locale} has its web font, and nothing moves while it loads`, async ({
    driver,
    siteAddress,
  }) => {
    // A chart page, because its policy allows frames.
    await open(driver, siteAddress + chartAddress(locale, 'claims-paid'));
    const { parts, moved } = await driver.executeAsyncScript<Movement>(
      watchLoading,
      siteAddress + articleAddress(locale),
      WATCHED,
    );
    expect(parts).toBeGreaterThan(20);
    expect(moved).toEqual([]);

    await open(driver, siteAddress + articleAddress(locale));
    await expect
      .poll(() =>
        driver.executeScript(() =>
          [...document.fonts]
            .filter(({ family }) => family === 'Newsreader')
            .map(({ family, status }) => [family, status]),
        ),
      )
      .toEqual([
        ['Newsreader', 'loaded'],
        ['Newsreader', 'loaded'],
      ]);
  });

  test(`the opening of the article in ${locale} shows each picture when its sentence is read`, async ({
    driver,
    siteAddress,
  }) => {
    await open(driver, siteAddress + articleAddress(locale));
    await expect
      .poll(async () => {
        const { lastSeen, overflow } = await driver.executeScript<Opening>(measureOpening);
        return { lastSeen, overflow };
      })
      .toEqual({ lastSeen: '0', overflow: 0 });
    await driver.executeScript(readLastSentence);
    await expect
      .poll(async () => (await driver.executeScript<Opening>(measureOpening)).lastSeen)
      .toBe('1');
  });

  test.describe('without script', () => {
    test.use({ runsScripts: false });

    test(`the opening of the article in ${locale} has still pictures, one below the other`, async ({
      driver,
      siteAddress,
    }) => {
      await open(driver, siteAddress + articleAddress(locale));
      const { pictures, lastSeen, overflow } = await driver.executeScript<Opening>(measureOpening);
      expect(pictures).toHaveLength(STEPS);
      expect({ lastSeen, overflow }).toEqual({ lastSeen: 'no stage', overflow: 0 });
      let bottom = 0;
      for (const { top, height } of pictures) {
        expect(height).toBeGreaterThan(100);
        expect(top).toBeGreaterThanOrEqual(bottom);
        bottom = top + height;
      }
    });
  });
}
