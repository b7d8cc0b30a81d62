/** On a page of another origin, WebKit shows embeds and refuses every other page, because of the response headers. */
import { By } from 'selenium-webdriver';

import { ISOLATING } from '../e2e/hosts/serve-pages.ts';
import { embedAddress, nameOf, SAMPLE_PAGES } from '../e2e/site-pages.ts';
import { expect, open, test } from './webkit-test.ts';

test.use({ startsAt: 'robots.txt' });

for (const sitePage of SAMPLE_PAGES) {
  const isFramable = sitePage.kind === 'embed';
  test(`another site ${isFramable ? 'can' : 'cannot'} frame ${nameOf(sitePage)}`, async ({
    driver,
    newsroom,
    siteAddress,
  }) => {
    const address = siteAddress + sitePage.address;
    const { status } = await fetch(address);
    expect(status).toBe(200);
    // The load event of the page waits for its frames.
    await open(driver, newsroom.publish(`<p>News</p><iframe src="${address}"></iframe>`));
    expect(await driver.findElement(By.css('p')).getText()).toBe('News');
    await driver.switchTo().frame(driver.findElement(By.css('iframe')));
    expect(await driver.findElements(By.css('main h1'))).toHaveLength(isFramable ? 1 : 0);
  });
}

test('a page that isolates itself from other origins can frame an embed', async ({
  driver,
  newsroom,
  siteAddress,
}) => {
  const frame = `<iframe src="${siteAddress}${embedAddress('id', 'coverage')}"></iframe>`;
  await open(driver, newsroom.publish(frame, '', ISOLATING));
  expect(await driver.executeScript('return crossOriginIsolated')).toBe(true);
  await driver.switchTo().frame(driver.findElement(By.css('iframe')));
  expect(await driver.findElements(By.css('main h1'))).toHaveLength(1);
});

test('a sandbox can frame an embed, but with frame-ancestors * it could not', async ({
  driver,
  newsroom,
  siteAddress,
}) => {
  const starred = newsroom.publish('<main><h1>Framed</h1></main>', '', {
    'Content-Security-Policy': 'frame-ancestors *',
  });
  const frameOf = (address: string) => `<iframe src='${address}'></iframe>`;
  const enterFrame = () => driver.switchTo().frame(driver.findElement(By.css('iframe')));
  const countHeadings = async () => (await driver.findElements(By.css('main h1'))).length;
  const countInSandbox = async (address: string) => {
    const sandbox = `<iframe sandbox="allow-scripts" srcdoc="${frameOf(address)}"></iframe>`;
    await open(driver, newsroom.publish(sandbox));
    await enterFrame();
    await enterFrame();
    return countHeadings();
  };
  await open(driver, newsroom.publish(frameOf(starred)));
  await enterFrame();
  expect(await countHeadings()).toBe(1);
  expect(await countInSandbox(siteAddress + embedAddress('id', 'coverage'))).toBe(1);
  expect(await countInSandbox(starred)).toBe(0);
});
