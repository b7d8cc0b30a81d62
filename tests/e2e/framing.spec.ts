/** On a page of another origin, a browser shows embeds and refuses every other page, because of the response headers. */
import { expect, test } from './hosts/host-test.ts';
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
