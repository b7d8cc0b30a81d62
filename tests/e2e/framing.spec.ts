/** On a page of another origin, a browser shows embeds and refuses every other page, because of the response headers. */
import { expect, test } from './hosts/host-test.ts';
import { IN_EVERY_ENGINE, nameOf, SITE_PAGES, tagsOfPage } from './site-pages.ts';

for (const sitePage of SITE_PAGES) {
  const isFramable = sitePage.kind === 'embed';
  const isShort = isFramable || sitePage.kind === 'article';
  test(
    `another site ${isFramable ? 'can' : 'cannot'} frame ${nameOf(sitePage)}`,
    { tag: [...tagsOfPage(sitePage), ...(isShort ? [] : [IN_EVERY_ENGINE])] },
    async ({ page, newsroom, siteAddress }) => {
      const address = siteAddress + sitePage.address;
      const arrived = page.waitForResponse(address);
      // The load event of the page waits for its frames.
      await page.goto(newsroom.publish(`<p>News</p><iframe src="${address}"></iframe>`));
      expect((await arrived).status()).toBe(200);
      await expect(page.getByText('News')).toBeVisible();
      await expect(page.frameLocator('iframe').locator('main h1')).toHaveCount(isFramable ? 1 : 0);
    },
  );
}
