/** In every host that gets heights from its frames, each embed has its own height, also after the height changes. */
import { DIALECTS, KNOW_FIRST_ADDRESS, type Place } from './hosts/dialects.ts';
import { expect, expectRightHeights, framesIn, heightsGiven, test } from './hosts/host-test.ts';
import { listenTo, ONLY_IN_ALL } from './site-pages.ts';

/** Widths of a phone in portrait and in landscape, in pixels. */
const UPRIGHT = 390;
const ON_ITS_SIDE = 844;
/** Viewport height at which all frames are in view, because Chromium delays frames below the screen. */
const ALL_IN_VIEW = 5_000;

test('every host that knows the first address of a frame is tested', () => {
  const names = DIALECTS.map(({ name }) => name);
  expect(KNOW_FIRST_ADDRESS.filter((name) => !names.includes(name))).toEqual([]);
});

/** One host that asks its frames for their heights, and one that does not. */
const FIRST_OF_ITS_KIND = [true, undefined].map((asks) =>
  DIALECTS.find((dialect) => dialect.asks === asks),
);

for (const dialect of DIALECTS) {
  const tag = FIRST_OF_ITS_KIND.includes(dialect) ? [] : [ONLY_IN_ALL];
  test(
    `${dialect.name}: each embed gets its own height, also when turned, unfolded, in another font or at another address`,
    { tag },
    async ({ page, newsroom, addressOf, siteAddress }) => {
      const complaints = listenTo(page);
      const { allow, says } = dialect;
      // One address is the start or the end of another, to test that hosts do not confuse them.
      const places: readonly Place[] = [
        { id: 'reported', address: addressOf('id', 'coverage-as-reported') },
        { id: 'english', address: addressOf('en', 'coverage') },
        { id: 'coverage', address: addressOf('id', 'coverage') },
      ];
      await page.setViewportSize({ width: UPRIGHT, height: ALL_IN_VIEW });
      await page.goto(newsroom.publish(dialect.embed(places, siteAddress)));
      await expect(page.locator('iframe')).toHaveCount(places.length);
      await expectRightHeights(page, 'at first', allow);
      await page.setViewportSize({ width: ON_ITS_SIDE, height: ALL_IN_VIEW });
      await expectRightHeights(page, 'on its side', allow);
      await page.setViewportSize({ width: UPRIGHT, height: ALL_IN_VIEW });
      await expectRightHeights(page, 'upright again', allow);

      const [, english] = await framesIn(page);
      if (english === undefined) throw new Error('The second frame is missing.');
      await english.locator('summary').click();
      await expectRightHeights(page, 'with one table open', allow);
      const heights = await heightsGiven(page);
      expect(
        new Set(heights).size,
        'frames of one height cannot show whose height they have: take other charts',
      ).toBeGreaterThanOrEqual(allow ? 2 : places.length);
      await english.locator('summary').click();
      await expectRightHeights(page, 'with all tables closed again', allow);
      await english.evaluate(() => {
        document.documentElement.style.fontSize = '125%';
      });
      await expectRightHeights(page, 'with larger letters in one', allow);
      // A long chart, then a short one: the frame grows, and shrinks again.
      const next = KNOW_FIRST_ADDRESS.includes(dialect.name)
        ? []
        : (['coverage-as-reported', 'recovered-contributions'] as const);
      for (const chart of next) {
        const address = addressOf('en', chart);
        await english.evaluate((target) => {
          location.href = target;
        }, address);
        await english.waitForURL(address);
        await expectRightHeights(page, `after it went on to ${chart}`, allow);
      }
      expect(complaints.filter((complaint) => !says?.test(complaint))).toEqual([]);
    },
  );

  test(
    `${dialect.name}: a frame in a hidden tab is right when the tab is opened`,
    { tag: ONLY_IN_ALL },
    async ({ page, newsroom, addressOf, siteAddress }) => {
      const places: readonly Place[] = [
        { id: 'hidden', address: addressOf('id', 'coverage') },
        { id: 'other', address: addressOf('en', 'scholarships') },
      ];
      await page.setViewportSize({ width: UPRIGHT, height: ALL_IN_VIEW });
      const tab = `<div class="tab">${dialect.embed(places, siteAddress)}</div>`;
      await page.goto(newsroom.publish(tab, '.tab:not(.open){display:none}'));
      await expect(page.locator('iframe')).toHaveCount(places.length);
      await page.waitForLoadState('networkidle');
      await page.locator('.tab').evaluate((element) => {
        element.classList.add('open');
      });
      await expectRightHeights(page, 'once the tab is open', dialect.allow);
    },
  );

  test(
    `${dialect.name}: a frame below the screen is right ${dialect.asks ? 'already' : 'when it comes into view'}`,
    { tag },
    async ({ page, newsroom, addressOf, siteAddress }) => {
      const places: readonly Place[] = [
        { id: 'above', address: addressOf('id', 'coverage') },
        { id: 'below', address: addressOf('en', 'scholarships') },
      ];
      await page.setViewportSize({ width: UPRIGHT, height: 600 });
      await page.goto(newsroom.publish(dialect.embed(places, siteAddress)));
      await expect(page.locator('iframe')).toHaveCount(places.length);
      await expectRightHeights(page, 'at first', dialect.allow);
      await page.setViewportSize({ width: ON_ITS_SIDE, height: 300 });
      // In hosts that do not ask, only the frame on the screen is expected to be right; browsers delay the others.
      const isMeant = (index: number): boolean => dialect.asks === true || index === 0;
      await expectRightHeights(page, 'on its side', dialect.allow, isMeant);
      await page
        .locator('iframe')
        .last()
        .evaluate((iframe) => {
          iframe.scrollIntoView();
        });
      await expectRightHeights(page, 'on its side, further down', dialect.allow);
    },
  );
}

test('a page with several snippets asks each frame for its height once', async ({
  page,
  newsroom,
  siteAddress,
  addressOf,
}) => {
  const snippet = `<iframe src="${addressOf('id', 'coverage')}"></iframe><script src="${siteAddress}embed.js"></script>`;
  await page.goto(newsroom.publish(snippet.repeat(3)));
  await expectRightHeights(page, 'at first');
  const [frame] = await framesIn(page);
  if (frame === undefined) throw new Error('The frame is missing.');
  await frame.evaluate(() => {
    document.title = '';
    addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
      if (data.type === 'frames-init') document.title += '?';
    });
  });
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await expect.poll(() => frame.title()).toBe('?');
});
