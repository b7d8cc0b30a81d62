/** `test` with a newsroom's web server in addition to the site, and expectations for frames in the newsroom's pages. */
import { expect, test as base, type Frame, type Page } from '@playwright/test';

import type { ChartSlug } from '#charts/registry.ts';
import type { Locale } from '#i18n/locales.ts';
import { embedAddress } from '../site-pages.ts';
import { serveHostPages, type HostServer } from './serve-pages.ts';

interface Fixtures {
  /** One for each test: a server of the worker would give the worker a browser of its own, which takes seconds to start. */
  readonly newsroom: HostServer;
  /** Address of the home page, with a slash at the end. */
  readonly siteAddress: string;
  /** The full address of an embed, as in a snippet. */
  readonly addressOf: (locale: Locale, chart: ChartSlug) => string;
}

export const test = base.extend<Fixtures>({
  newsroom: async ({}, use) => {
    const server = await serveHostPages();
    await use(server);
    await server.close();
  },
  siteAddress: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error('Set use.baseURL in playwright.config.ts.');
    await use(baseURL);
  },
  addressOf: async ({ siteAddress }, use) => {
    await use((locale, chart) => siteAddress + embedAddress(locale, chart));
  },
});

export { expect };

/** The documents in the frames of a host page, in order, after they have loaded. */
export async function framesIn(page: Page): Promise<Frame[]> {
  const iframes = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(iframes.map((iframe) => iframe.contentFrame()));
  return Promise.all(
    frames.map(async (frame) => {
      if (frame === null) throw new Error('A frame has no document.');
      await frame.waitForLoadState();
      return frame;
    }),
  );
}

/** The height in pixels that an embed needs, and whether it can be scrolled. */
async function measureContent(frame: Frame): Promise<{ height: number; scrolls: boolean }> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    return {
      height: Math.ceil(root.getBoundingClientRect().height),
      scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
    };
  });
}

interface Place {
  /** Pixels that the host page gives to the frame. */
  readonly height: number;
  readonly isOnScreen: boolean;
}

/** The positions of the frames of a host page, in order. */
async function placesOfFrames(page: Page): Promise<Place[]> {
  return page.locator('iframe').evaluateAll((all) =>
    all.map((iframe) => {
      const { top, bottom } = iframe.getBoundingClientRect();
      return { height: iframe.clientHeight, isOnScreen: bottom > 0 && top < innerHeight };
    }),
  );
}

/** The heights of the frames of a host page, in pixels. */
export async function heightsGiven(page: Page): Promise<number[]> {
  return (await placesOfFrames(page)).map(({ height }) => height);
}

/**
 * Waits until every selected frame has the expected height, and no frame on the screen can be scrolled. Chromium does not
 * update the viewport of a cross-origin frame that is off the screen, so only frames on the screen are tested for
 * scrolling.
 */
export async function expectRightHeights(
  page: Page,
  when: string,
  allow = (height: number): number => height,
  isMeant: (index: number) => boolean = () => true,
): Promise<void> {
  const frames = await framesIn(page);
  await expect(async () => {
    const places = await placesOfFrames(page);
    const contents = await Promise.all(frames.map(measureContent));
    const wrong = contents.flatMap(({ height, scrolls }, index) => {
      if (!isMeant(index)) return [];
      const right = allow(height);
      const { height: gets = 0, isOnScreen = false } = places[index] ?? {};
      if (Math.abs(gets - right) > 1)
        return `frame ${index + 1} needs ${right} pixels, the host gives it ${gets}`;
      return isOnScreen && scrolls && right >= height ? `frame ${index + 1} scrolls inside` : [];
    });
    expect(wrong, when).toEqual([]);
  }).toPass({ intervals: [20, 50, 100], timeout: 20_000 });
}
