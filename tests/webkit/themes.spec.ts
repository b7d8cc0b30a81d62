/** In WebKit pages have the theme of the reader's system, and embeds that of the system or of their address. */
import { By, type WebDriver } from 'selenium-webdriver';

import { contrast } from '../e2e/contrast.ts';
import { SCHEMES, type Scheme } from '../e2e/reader-settings.ts';
import { embedAddress, nameOf, SAMPLE_PAGES } from '../e2e/site-pages.ts';
import {
  coloursOfWords,
  faintOn,
  GROUND,
  pairsOn,
  READABLE,
  STRONG,
  type WordColour,
} from '../e2e/hosts/host-grounds.ts';
import type { HostServer } from '../e2e/hosts/serve-pages.ts';
import { expect, open, test } from './webkit-test.ts';

interface Colours {
  readonly letters: string;
  /** Background colour; fully transparent if the page sets none. */
  readonly ground: string;
}

const coloursOf = (driver: WebDriver): Promise<Colours> =>
  driver.executeScript(() => {
    const heading = document.querySelector('h1') ?? document.body;
    const { color } = getComputedStyle(heading);
    return { letters: color, ground: getComputedStyle(document.body).backgroundColor };
  });

/** The colour scheme for which the text colour is made. */
const schemeOf = ({ letters }: Colours): Scheme =>
  contrast(letters, GROUND.light) > contrast(letters, GROUND.dark) ? 'light' : 'dark';

/** The colour that a reader sees at a point of the window. */
async function colourAt(driver: WebDriver, x: number, y: number): Promise<string> {
  const picture = await driver.takeScreenshot();
  await driver.switchTo().defaultContent();
  return driver.executeAsyncScript(
    (base64: string, left: number, top: number, done: (colour: string) => void) => {
      const image = new Image();
      image.onload = () => {
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(image, -left, -top);
        const [red, green, blue] = context?.getImageData(0, 0, 1, 1).data ?? [];
        done(`rgb(${red ?? 'no'}, ${green ?? 'no'}, ${blue ?? 'no'})`);
      };
      image.src = `data:image/png;base64,${base64}`;
    },
    picture,
    x,
    y,
  );
}

/**
 * Switches to the frame of an embed in a newsroom's page with the given styles.
 * @param choice the fragment of its address that chooses a theme
 */
async function enterEmbed(
  driver: WebDriver,
  newsroom: HostServer,
  siteAddress: string,
  styles: string,
  choice = '',
): Promise<void> {
  const source = siteAddress + embedAddress('id', 'claims-paid') + choice;
  await open(driver, newsroom.publish(`<iframe src="${source}" height="700"></iframe>`, styles));
  await driver.switchTo().frame(driver.findElement(By.css('iframe')));
}

for (const scheme of SCHEMES) {
  test.describe(`on a ${scheme} system`, () => {
    test.use({ isDark: scheme === 'dark' });

    for (const page of SAMPLE_PAGES.filter(({ kind }) => kind !== 'embed')) {
      test(`${nameOf(page)} is ${scheme}`, async ({ driver, siteAddress }) => {
        await open(driver, siteAddress + page.address);
        const colours = await coloursOf(driver);
        expect(schemeOf(colours)).toBe(scheme);
        expect(contrast(colours.letters, colours.ground)).toBeGreaterThanOrEqual(READABLE);
      });
    }

    for (const asked of SCHEMES) {
      test(`an embed with ${asked} in its address is ${asked}, also without scripts`, async ({
        driver,
        newsroom,
        siteAddress,
      }) => {
        const address = `${siteAddress}${embedAddress('id', 'claims-paid')}#${asked}`;
        await open(
          driver,
          newsroom.publish(`<iframe sandbox="" src="${address}" height="700"></iframe>`),
        );
        await driver.switchTo().frame(driver.findElement(By.css('iframe')));
        expect(schemeOf(await coloursOf(driver))).toBe(asked);
      });
    }

    test(`an embed in a ${scheme} host shows the background of its host`, async ({
      driver,
      newsroom,
      siteAddress,
    }) => {
      await enterEmbed(
        driver,
        newsroom,
        siteAddress,
        `:root{color-scheme:${scheme};background:${STRONG}}`,
      );
      expect(schemeOf(await coloursOf(driver))).toBe(scheme);
      await expect.poll(() => colourAt(driver, 3, 3)).toBe(STRONG);
      await expect.poll(() => colourAt(driver, 640, 690)).toBe(STRONG);
    });

    // Unlike other browsers, WebKit gives a frame the colour scheme of the system, not that of its host.
    test('an embed can be read in every host with every theme', async ({
      driver,
      newsroom,
      siteAddress,
    }) => {
      for (const { host, choice } of pairsOn(scheme)) {
        await enterEmbed(driver, newsroom, siteAddress, host.styles, choice);
        const colours = await driver.executeScript<WordColour[]>(coloursOfWords);
        expect(colours.length).toBeGreaterThan(1);
        await expect
          .poll(
            async () => faintOn(await colourAt(driver, 3, 3), colours),
            `${choice} on ${host.name}`,
          )
          .toEqual([]);
      }
    });
  });
}
