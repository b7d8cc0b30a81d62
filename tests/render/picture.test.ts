import { createHash } from 'node:crypto';
import { DOMParser } from 'linkedom';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';

import { specifyCharts } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { drawCard, type Picture } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

test.each(LOCALES.flatMap((locale) => specifyCharts(edition, locale)))(
  'the card of $slug in $language.locale says that the site is not official',
  (chart) => {
    const { name, notOfficial } = chart.language.words.site;
    const texts = [...drawCard(chart.title, chart).svg.querySelectorAll('text')];
    const words = texts.map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining([name, notOfficial]));
  },
);

/** Squares in a row. */
const ROW = 16;

/** A picture of squares of one pixel in rows, each with its fill. */
function squares(fills: readonly string[]): Picture {
  const height = Math.ceil(fills.length / ROW);
  const rects = fills.map((fill, index) => {
    const [x, y] = [index % ROW, Math.floor(index / ROW)];
    return `<rect x="${x}" y="${y}" width="1" height="1" fill="${fill}"/>`;
  });
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${ROW}" height="${height}">${rects.join('')}</svg>`;
  const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
  return { svg: documentElement as unknown as SVGElement, width: ROW, height, pngScale: 1 };
}

/** `count` different colours. */
const shades = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `#${(0x10_1010 + 257 * index).toString(16)}`);

/** Colour types of a PNG: with a palette, and with the colour and opacity of each pixel. */
const PALETTE = 3;
const TRUE_COLOUR = 6;

test.each([
  ['16 colours make a palette', shades(16), PALETTE],
  ['256 colours make a palette', shades(256), PALETTE],
  ['with more colours there is no palette', shades(272), TRUE_COLOUR],
  ['transparent pixels stay transparent', [...shades(31), 'none'], TRUE_COLOUR],
])('a PNG has the pixels of its drawing: %s', async (_, fills, expectedType) => {
  const { data, colorType } = PNG.sync.read(Buffer.from(await renderPng(squares(fills))));
  expect(colorType).toBe(expectedType);
  const found = fills.map((fill, index) => {
    const pixel = data.subarray(4 * index, 4 * index + 4).toString('hex');
    return fill === 'none' ? [pixel, '00000000'] : [`#${pixel}`, `${fill}ff`];
  });
  expect(found.filter(([pixel, expected]) => pixel !== expected)).toEqual([]);
});

test('PNGs have the same bytes on every machine', async () => {
  const digests = await Promise.all(
    specifyCharts(edition, 'id').map(async (chart) => {
      // Invented words, so that a new title does not change the card; marks and labels are those of the chart.
      const card = drawCard('Grafik “uji”: Rp1,4 miliar', {
        ...chart,
        measure: 'Satuan, ≈ 2024',
        sourceLine: 'Sumber: A',
      });
      const png = await renderPng(card);
      return `${createHash('sha256').update(png).digest('hex')}  ${chart.slug}`;
    }),
  );
  // If the bytes change although no chart, no file in src/render/ and no library of it has changed, a picture depends on
  // the machine. After such a change run `npm run publish:records` and look at the cards in dist/images/.
  await expect(`${digests.join('\n')}\n`).toMatchFileSnapshot('__golden__/cards.sha256');
});
