/** On a page of another origin, a browser shows embeds and refuses every other page, because of the response headers. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { expect, expectRightHeights, test } from './hosts/host-test.ts';
import { ISOLATING } from './hosts/serve-pages.ts';
import { groupPages, nameOf, SITE_PAGES, tagsOfPage } from './site-pages.ts';

for (const { name, tag, pages } of groupPages(SITE_PAGES, tagsOfPage)) {
  // Charts are grouped by kind.
  const isFramable = pages.every(({ kind }) => kind === 'embed');
  test(
    `another site ${isFramable ? 'can' : 'cannot'} frame ${name}`,
    { tag },
    async ({ page, newsroom, siteAddress }) => {
      const addresses = pages.map(({ address }) => siteAddress + address);
      const arrived = Promise.all(addresses.map((address) => page.waitForResponse(address)));
      const frames = addresses.map((address) => `<iframe src="${address}"></iframe>`);
      // The load event of the page waits for its frames.
      await page.goto(newsroom.publish(`<p>News</p>${frames.join('')}`));
      for (const response of await arrived) expect(response.status(), response.url()).toBe(200);
      await expect(page.getByText('News')).toBeVisible();
      for (const [index, sitePage] of pages.entries())
        await expect(
          page.locator('iframe').nth(index).contentFrame().locator('main h1'),
          nameOf(sitePage),
        ).toHaveCount(isFramable ? 1 : 0);
    },
  );
}

test('a page that isolates itself from other origins can frame an embed and fit its height', async ({
  page,
  newsroom,
  addressOf,
  siteAddress,
}) => {
  const frame = `<iframe src="${addressOf('id', 'coverage')}" height="100"></iframe>`;
  const script = `<script src="${siteAddress}embed.js"></script>`;
  await page.goto(newsroom.publish(script + frame, '', ISOLATING));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.locator('iframe').contentFrame().locator('main h1')).toBeVisible();
  await expectRightHeights(page, 'with a page that is isolated');
});

test('a sandbox and a saved page can frame an embed; with frame-ancestors * only in Firefox', async ({
  page,
  browserName,
  newsroom,
  addressOf,
}, testInfo) => {
  const starred = newsroom.publish('<main><h1>Framed</h1></main>', '', {
    'Content-Security-Policy': 'frame-ancestors *',
  });
  const frameOf = (address: string) => `<iframe src="${address}"></iframe>`;
  const publishInSandbox = (content: string) =>
    newsroom.publish(
      `<iframe sandbox="allow-scripts" srcdoc="${content.replaceAll('"', '&quot;')}"></iframe>`,
    );
  const save = (content: string) => {
    const file = testInfo.outputPath('saved.html');
    writeFileSync(file, `<!doctype html><title>Saved</title>${content}`);
    return pathToFileURL(file).href;
  };
  const isShownIn = async (host: string) => {
    await page.goto(host);
    const counts = page.frames().map((frame) => frame.locator('main h1').count());
    return (await Promise.all(counts)).includes(1);
  };
  const embed = frameOf(addressOf('id', 'coverage'));
  expect(await isShownIn(newsroom.publish(frameOf(starred)))).toBe(true);
  for (const place of [publishInSandbox, save]) {
    expect(await isShownIn(place(embed)), place.name).toBe(true);
    expect(await isShownIn(place(frameOf(starred))), place.name).toBe(browserName === 'firefox');
  }
});
