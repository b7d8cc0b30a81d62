/** A page with many embeds has few bytes, no layout shifts and no console messages. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

import { specifyChart } from '#charts/registry.ts';
import { CHART_SLUGS } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { NARROWEST_COLUMN } from '#render/embed-code.ts';
import { embedHeight } from '#render/embed-height.ts';
import { expect, expectRightHeights, heightsGiven, test } from './hosts/host-test.ts';
import { edition, listenTo, ONLY_IN_ALL } from './site-pages.ts';

const COUNT = 20;
/** Maximum sizes of an embed and of the host script, in bytes after brotli compression. */
const EMBED = 4_096;
const HOST_SCRIPT = 1_024;
const COLUMN = 600;

declare global {
  interface Window {
    shifts: { time: number; value: number }[];
    firstHeights: number[];
  }
}

/** Records the times of layout shifts, and the time at which the first height of each frame has been drawn. */
const WATCHER = `<script>
  window.shifts = [];
  window.firstHeights = [];
  new PerformanceObserver((list) => {
    for (const { startTime, value } of list.getEntries()) shifts.push({ time: startTime, value });
  }).observe({ type: 'layout-shift', buffered: true });
  const known = new Set();
  addEventListener('message', ({ source, data }) => {
    if (known.has(source) || data.type !== 'embed-size') return;
    known.add(source);
    // The host sets the height in this animation frame and it is drawn in the next, which is the time of the shift.
    requestAnimationFrame(() => requestAnimationFrame((time) => firstHeights.push(time)));
  });
</script>`;

interface Place {
  readonly address: string;
  readonly height: number;
}

const wallOf = (places: readonly Place[], siteAddress: string): string =>
  `${WATCHER}<script src="${siteAddress}embed.js"></script>` +
  places
    .map(
      ({ address, height }) =>
        `<p>A paragraph.</p><iframe src="${address}" title="Chart" height="${height}"></iframe>`,
    )
    .join('');

/** Scrolls down the page and up again, until nothing changes any more. */
async function readThrough(page: Page): Promise<void> {
  for (const down of [true, false]) {
    await page.evaluate(async (isDown) => {
      const { scrollHeight } = document.documentElement;
      for (let far = 0; far <= scrollHeight; far += 400) {
        scrollTo({ top: isDown ? far : scrollHeight - far, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
    }, down);
  }
}

test(
  `${COUNT} embeds on one page are small, silent and do not move after they have reported their heights`,
  { tag: ['@chromium', ONLY_IN_ALL] },
  async ({ page, newsroom, addressOf, siteAddress }) => {
    const complaints = listenTo(page);
    const requests: string[] = [];
    let bytes = 0;
    page.on('request', (request) => requests.push(request.url()));
    page.on('response', (response) => {
      if (!response.url().startsWith(siteAddress)) return;
      void response.body().then((body) => {
        bytes += brotliCompressSync(body).length;
      });
    });

    const stated = LOCALES.flatMap((locale) =>
      CHART_SLUGS.map((chart): Place => ({
        address: addressOf(locale, chart),
        height: embedHeight(specifyChart(chart, edition, locale), NARROWEST_COLUMN),
      })),
    );
    // A different address for each frame, so that none comes from the cache.
    const places = Array.from({ length: COUNT }, (_, index): Place => {
      const place = stated[index % stated.length];
      if (place === undefined) throw new Error('There are no charts.');
      return index < stated.length
        ? place
        : { ...place, address: `${place.address}?again=${index}` };
    });

    await page.setViewportSize({ width: COLUMN, height: 900 });
    const host = newsroom.publish(wallOf(places, siteAddress));
    await page.goto(host, { waitUntil: 'networkidle' });
    await expectRightHeights(page, 'at first');
    await readThrough(page);
    await expectRightHeights(page, 'after reading');

    expect(requests.toSorted()).toEqual(
      [host, `${siteAddress}embed.js`, ...places.map(({ address }) => address)].toSorted(),
    );
    await expect.poll(() => bytes).toBeGreaterThan(COUNT * 1_000);
    expect(bytes).toBeLessThanOrEqual(COUNT * EMBED + HOST_SCRIPT);
    const { shifts, firstHeights } = await page.evaluate(() => ({
      shifts: window.shifts,
      firstHeights: window.firstHeights,
    }));
    expect(firstHeights).toHaveLength(COUNT);
    const settled = Math.max(...firstHeights);
    expect(
      shifts.filter(({ time }) => time > settled),
      'something moved again',
    ).toEqual([]);
    expect(complaints).toEqual([]);

    // With the exact heights in the markup there are no layout shifts at all.
    const heights = await heightsGiven(page);
    const exact = places.map(({ address }, index) => ({ address, height: heights[index] ?? 0 }));
    await page.goto(newsroom.publish(wallOf(exact, siteAddress)), { waitUntil: 'networkidle' });
    await readThrough(page);
    await expectRightHeights(page, 'with exact heights');
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
