/** Messages of other frames change neither an embed nor its host; an embed sends only the messages of the contracts. */
import type { Page } from '@playwright/test';

import { expect, expectRightHeights, framesIn, heightsGiven, test } from './hosts/host-test.ts';
import { embedAddress, listenTo } from './site-pages.ts';

interface Received {
  readonly data: unknown;
  readonly source: number;
}

declare global {
  interface Window {
    received: Received[];
  }
}

/** Records every message and the index of the frame that sent it. */
const RECORDER = `<script>
  window.received = [];
  addEventListener('message', ({ data, source }) => {
    const frames = [...document.querySelectorAll('iframe')];
    received.push({ data, source: frames.findIndex(({ contentWindow }) => contentWindow === source) });
  });
</script>`;

/** Runs in a page: sends unexpected messages, some of them similar to known ones, and returns their number. */
function sendStrangeMessages(to: 'parent' | 'first frame'): number {
  const target = to === 'parent' ? parent : (parent.frames[0] ?? parent);
  const itself: Record<string, unknown> = {};
  itself['itself'] = itself;
  const messages: unknown[] = [
    ...[null, undefined, true, 0, -1, NaN, Infinity, 1e9, 10n, '', ' ', '{', 'null', '[]'],
    'x'.repeat(1_000_000),
    '[iFrameSizer]',
    '[iFrameSizer]::::::',
    '[iFrameSizer]:8:false:false:32:true:true:null:bodyOffset',
    `[iFrameSizer]${'x'.repeat(100_000)}:8:false:false:32:true:true:null:bodyOffset`,
    '[iFrameSizer]message:"8:8:"',
    '[iFrameSizer]resize',
    'pymxPYMx__proto__xPYMxheightxPYMx1',
    'pymxPYMxxPYMxwidthxPYMxNaN',
    JSON.parse('{"__proto__":{"height":1},"type":"embed-size"}'),
    { constructor: 1, toString: 2, hasOwnProperty: 3, valueOf: 4 },
    { 'datawrapper-height': null },
    { 'datawrapper-height': { __proto__: null, toString: 1 } },
    { sentinel: 'amp', type: 'embed-size' },
    ...[NaN, -1, 0, 0.5, 1e9, Infinity, '100', null, [100], { valueOf: 100 }, true].map(
      (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
    ),
    ...[[], [1, 2], new Map([['height', 1]]), new Date(0), new ArrayBuffer(8), itself],
  ];
  for (const message of messages) target.postMessage(message, '*');
  return messages.length;
}

/** Waits until all messages have arrived and have been answered. */
async function settle(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 50);
        }),
    );
  }
}

const countReceived = (page: Page): Promise<number> => page.evaluate(() => window.received.length);

test('an embed sends the messages of docs/contracts.md, in the same order, and never null', async ({
  page,
  newsroom,
  addressOf,
}) => {
  const address = `${addressOf('id', 'coverage')}?childId=chart#?secret=abc123`;
  await page.goto(newsroom.publish(`${RECORDER}<iframe src="${address}" height="700"></iframe>`));
  const [frame] = await framesIn(page);
  if (frame === undefined) throw new Error('The frame is missing.');
  await settle(page);
  const height = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  const key = address.replace('http://', '').replace(/#.*/, '');
  const json = JSON.stringify({
    src: address,
    context: 'iframe.resize',
    height,
    type: 'set-height',
    value: height,
    id: key,
  });
  const pym = `pymxPYMxchartxPYMxheightxPYMx${height}`;
  const resizer = (event: string) =>
    `[iFrameSizer]frame-1:${height}:${page.viewportSize()?.width ?? 0}:${event}:`;
  const last = {
    'datawrapper-height': { [key]: height },
    sentinel: 'amp',
    type: 'embed-size',
    height,
    message: 'height',
    value: height,
    secret: 'abc123',
  };
  const sentAfter = async (message: string): Promise<unknown[]> => {
    const before = await countReceived(page);
    await page.evaluate((text) => {
      frames[0]?.postMessage(text, '*');
    }, message);
    await settle(page);
    const messages = await page.evaluate(() => window.received.map(({ data }) => data));
    return messages.slice(before);
  };
  const first = await page.evaluate(() => window.received.map(({ data }) => data));
  expect(first.slice(0, 3)).toEqual([json, pym, last]);
  expect(await sentAfter('hello')).toEqual([json, pym, last]);
  const handshake = '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset';
  expect(await sentAfter(handshake)).toEqual([json, pym, resizer('init'), last]);
  expect(await sentAfter('[iFrameSizer]resize')).toEqual([json, pym, resizer('size'), last]);
  expect(await sentAfter('[iFrameSizer]message:"8:8"')).toEqual([json, pym, resizer('size'), last]);
});

test('an embed outside a frame sends no messages', async ({ page }) => {
  await page.addInitScript(() => {
    window.received = [];
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      window.received.push({ data, source: -1 });
    });
  });
  await page.goto(embedAddress('id', 'coverage'));
  await settle(page);
  expect(await countReceived(page)).toBe(0);
});

test('an embed does not answer other frames of the page', async ({ page, newsroom, addressOf }) => {
  const complaints = listenTo(page);
  const neighbour = newsroom.publish('A neighbour');
  await page.goto(
    newsroom.publish(
      `${RECORDER}<iframe src="${addressOf('id', 'coverage')}"></iframe><iframe src="${neighbour}"></iframe>`,
    ),
  );
  const [embed, stranger] = await framesIn(page);
  if (embed === undefined || stranger === undefined) throw new Error('A frame is missing.');
  await settle(page);
  const before = await countReceived(page);
  expect(before).toBeGreaterThan(0);
  const content = await embed.content();
  expect(await stranger.evaluate(sendStrangeMessages, 'first frame' as const)).toBeGreaterThan(30);
  await stranger.evaluate(() => {
    const handshake = '[iFrameSizer]stranger:8:false:false:32:true:true:null:bodyOffset';
    parent.frames[0]?.postMessage(handshake, '*');
  });
  await settle(page);
  expect(await countReceived(page), 'the embed answered').toBe(before);
  // If it had accepted the stranger's message, its answer to its host would contain the stranger's id.
  await page.evaluate(() => {
    frames[0]?.postMessage('How high are you?', '*');
  });
  await settle(page);
  const answers = await page.evaluate((from) => window.received.slice(from), before);
  expect(answers.length).toBe(2);
  expect(JSON.stringify(answers)).not.toContain('stranger');
  expect(await embed.content()).toBe(content);
  expect(complaints).toEqual([]);
});

test('an embed answers every message of its host with its height, and does not change', async ({
  page,
  newsroom,
  addressOf,
}) => {
  const complaints = listenTo(page);
  await page.goto(
    newsroom.publish(`${RECORDER}<iframe src="${addressOf('id', 'coverage')}"></iframe>`),
  );
  const [embed] = await framesIn(page);
  if (embed === undefined) throw new Error('The frame is missing.');
  await settle(page);
  const content = await embed.content();
  const before = await page.evaluate(() => window.received.slice(-2));
  const count = await countReceived(page);
  const sent = await page.evaluate(sendStrangeMessages, 'first frame' as const);
  await settle(page);
  const answers = await page.evaluate((from) => window.received.slice(from), count);
  expect(answers).toHaveLength(sent * before.length);
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set(before.map((answer) => JSON.stringify(answer))),
  );
  expect(await embed.content()).toBe(content);
  expect(complaints).toEqual([]);
});

test.describe('a page with embed.js', () => {
  test('sets the reported height on the frame that reports it, and on no other frame', async ({
    page,
    newsroom,
    siteAddress,
    addressOf,
  }) => {
    // The second is a file of the site that sends no messages.
    const addresses = [addressOf('id', 'coverage'), `${siteAddress}robots.txt`];
    const frames = addresses.map((address) => `<iframe src="${address}"></iframe>`).join('');
    await page.goto(newsroom.publish(`${frames}<script src="${siteAddress}embed.js"></script>`));
    await expectRightHeights(page, 'at first', undefined, (index) => index === 0);
    const [first] = await heightsGiven(page);
    const [, second] = await framesIn(page);
    await second?.evaluate(() => {
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 333 }, '*');
    });
    await settle(page);
    expect(await heightsGiven(page)).toEqual([first, 333]);
  });

  test('fits a frame whose address a plug-in for lazy loading sets later', async ({
    page,
    newsroom,
    siteAddress,
    addressOf,
  }) => {
    const address = addressOf('id', 'coverage');
    await page.goto(
      newsroom.publish(
        `<iframe src="about:blank" data-src="${address}" height="700"></iframe>` +
          `<script async src="${siteAddress}embed.js"></script>`,
      ),
    );
    await page.waitForLoadState('load');
    expect(await heightsGiven(page)).toEqual([700]);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.src = frame.dataset['src'] ?? '';
    });
    // Until its document is there, the frame has the height that it needs.
    await expect.poll(() => heightsGiven(page)).not.toEqual([700]);
    await expectRightHeights(page, 'once it is loaded');
  });

  test('ignores messages of other sites and impossible heights', async ({
    page,
    newsroom,
    siteAddress,
    addressOf,
  }) => {
    const complaints = listenTo(page);
    const embed = addressOf('id', 'coverage');
    // Sends messages with the origin of the site, but from a frame inside a frame of another site.
    const nested = newsroom.publish(`<iframe src="${addressOf('en', 'coverage')}"></iframe>`);
    const stranger = newsroom.publish('A stranger');
    await page.goto(
      newsroom.publish(
        `<iframe src="${embed}"></iframe><iframe src="${stranger}"></iframe>` +
          `<iframe src="${stranger}" sandbox="allow-scripts"></iframe><iframe src="${nested}"></iframe>` +
          `<iframe></iframe><iframe src="about:blank"></iframe><iframe src="http://["></iframe>` +
          `<script src="${siteAddress}embed.js"></script>`,
      ),
    );
    await expect
      .poll(async () => (await heightsGiven(page))[0], { message: 'the embed was not fitted' })
      .toBeGreaterThan(150);
    await settle(page);
    const before = await heightsGiven(page);
    const [ours, ...others] = await framesIn(page);
    const [, , deepHost] = others;
    const deep = deepHost?.childFrames()[0];
    if (ours === undefined || deep === undefined) throw new Error('A frame is missing.');

    expect(await ours.evaluate(sendStrangeMessages, 'parent' as const)).toBeGreaterThan(30);
    for (const speaker of [...others, deep]) {
      await speaker.evaluate(() => {
        top?.postMessage({ sentinel: 'amp', type: 'embed-size', height: 777 }, '*');
      });
    }
    await page.evaluate(() => {
      postMessage({ sentinel: 'amp', type: 'embed-size', height: 777 }, '*');
    });
    await settle(page);
    expect(await heightsGiven(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });
});
