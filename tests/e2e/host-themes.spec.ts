/** An embed shows the background of its host page and is legible on it. */
import type { Frame, Page } from '@playwright/test';

import { formatRgb } from 'culori';
import { COLOURS } from '#charts/colours.ts';
import { CHART_SLUGS } from '#charts/registry.ts';
import { contrast } from './contrast.ts';
import { expect, framesIn, test } from './hosts/host-test.ts';
import { coloursOfWords, faintOn, GROUND, pairsOn, STRONG } from './hosts/host-grounds.ts';
import type { HostServer } from './hosts/serve-pages.ts';
import { SCHEMES, setFor, tagOf, type Scheme } from './reader-settings.ts';
import { tagsOfChart } from './site-pages.ts';

const OTHER: Readonly<Record<Scheme, Scheme>> = { light: 'dark', dark: 'light' };

/** The colour that a reader sees at a point of the page. */
async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('This browser draws no canvas.');
    context.drawImage(image, 0, 0);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red ?? 0}, ${green ?? 0}, ${blue ?? 0})`;
  }, picture.toString('base64'));
}

/** Opens an embed in a newsroom's page with the given styles. */
async function openEmbed(
  page: Page,
  newsroom: HostServer,
  address: string,
  styles: string,
): Promise<Frame> {
  await page.goto(newsroom.publish(`<iframe src="${address}" height="700"></iframe>`, styles));
  const [frame] = await framesIn(page);
  if (frame === undefined) throw new Error('The frame is missing.');
  return frame;
}

for (const scheme of SCHEMES) {
  test(
    `on a ${scheme} system an embed can be read in every host with every theme`,
    tagOf(scheme),
    async ({ page, newsroom, addressOf }) => {
      await setFor(page, { colorScheme: scheme });
      for (const { host, choice } of pairsOn(scheme)) {
        const address = addressOf('id', 'claims-paid') + choice;
        const frame = await openEmbed(page, newsroom, address, host.styles);
        await expect(frame.locator('h1')).toBeVisible();
        const colours = await frame.evaluate(coloursOfWords);
        expect(colours.length).toBeGreaterThan(1);
        await expect
          .poll(
            async () => faintOn(await colourAt(page, 2, 2), colours),
            `${choice} on ${host.name}`,
          )
          .toEqual([]);
      }
    },
  );

  test(
    `an embed that follows the ${scheme} system shows the background of its host, and its own with a forced theme`,
    tagOf(scheme),
    async ({ page, newsroom, addressOf }) => {
      await setFor(page, { colorScheme: scheme });
      for (const [choice, isOwn] of [
        ['', false],
        [`#${scheme}`, true],
      ] as const) {
        const address = addressOf('id', 'claims-paid') + choice;
        const styles = `:root{color-scheme:${scheme};background:${STRONG}}`;
        const frame = await openEmbed(page, newsroom, address, styles);
        await expect(frame.locator('h1')).toBeVisible();
        const { width = 0 } = page.viewportSize() ?? {};
        const ground = isOwn ? formatRgb(COLOURS.paper[scheme]) : STRONG;
        for (const [x, y] of [
          [2, 2],
          [width - 3, 350],
          [2, 697],
        ] as const) {
          await expect.poll(() => colourAt(page, x, y), `${choice} at ${x}, ${y}`).toBe(ground);
        }
        const title = await frame
          .locator('h1')
          .evaluate((element) => getComputedStyle(element).color);
        expect(contrast(title, GROUND[scheme])).toBeGreaterThan(
          contrast(title, GROUND[OTHER[scheme]]),
        );
      }
    },
  );

  for (const chart of CHART_SLUGS) {
    test(
      `all words of ${chart} can be read on ${scheme === 'light' ? 'white' : 'black'}`,
      { tag: [...tagOf(scheme).tag, ...tagsOfChart('id', chart)] },
      async ({ page, newsroom, addressOf }) => {
        await setFor(page, { colorScheme: scheme });
        const frame = await openEmbed(
          page,
          newsroom,
          addressOf('id', chart),
          `:root{color-scheme:${scheme};background:${GROUND[scheme]}}`,
        );
        const colours = await frame.evaluate(coloursOfWords);
        expect(colours.length).toBeGreaterThan(1);
        expect(
          faintOn(GROUND[scheme], colours),
          'change the colours in src/charts/colours.ts',
        ).toEqual([]);
      },
    );
  }
}

test('an embed follows the dark scheme of its host on a screen with a light one', async ({
  page,
  newsroom,
  addressOf,
}) => {
  // Not an emulated scheme, because it would also apply to frames, and override the scheme of their host.
  await page.emulateMedia({ colorScheme: null });
  const frame = await openEmbed(
    page,
    newsroom,
    addressOf('id', 'claims-paid'),
    `:root{color-scheme:dark;background:${STRONG}}`,
  );
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches)).toBe(true);
  const title = await frame.locator('h1').evaluate((element) => getComputedStyle(element).color);
  expect(contrast(title, GROUND.dark)).toBeGreaterThan(contrast(title, GROUND.light));
  expect(await colourAt(page, 2, 2)).toBe(STRONG);
});
