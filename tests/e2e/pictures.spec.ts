/** Pictures and cards, drawn by a browser with their embedded fonts, are complete and legible, without overlaps. */
import { expect, test, type Page } from '@playwright/test';

import { specifyChart } from '#charts/registry.ts';
import { PICTURE_VARIANTS, picturePath, type PictureVariant } from '#i18n/addresses.ts';
import { CHART_SLUGS } from '#charts/registry.ts';
import { LOCALES } from '#i18n/locales.ts';
import { drawCard, renderPictureSvg } from '#render/picture.ts';
import { articleAddress, edition, tagsOfChart, tagsOfLocale } from './site-pages.ts';

/** Minimum text size in a picture at its full size. Readers see it at half that size, or in a newspaper column. */
const SMALLEST_IN_PICTURE = 14;
/** The same for an upright picture, of 360 units: 12 pixels on a phone of 320. */
const SMALLEST_ON_PHONE = 13.5;
/** Minimum text size on a card, which is 1200 pixels wide. In a chat on a phone it is shown about 350 pixels wide. */
const SMALLEST_ON_CARD = 24;
/** Ascent and descent of letters, as ratios of the font size. */
const ASCENT = 0.74;
const DESCENT = 0.22;
/** Tolerance in units, because edges may touch. */
const SLACK = 0.5;

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Line extends Box {
  readonly size: number;
  /** Whether the browser has loaded the embedded font for it. */
  readonly hasFont: boolean;
}
interface Drawn {
  readonly lines: readonly Line[];
  readonly marks: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Measures the picture of a page that contains nothing else, in user units of the picture. */
async function measure(page: Page): Promise<Drawn> {
  return page.evaluate(
    async ({ ascent, descent }) => {
      await document.fonts.ready;
      const svg = document.querySelector('svg');
      if (!svg) throw new Error('There is no picture.');
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      const { width, height } = svg.viewBox.baseVal;
      const lines = [...svg.querySelectorAll('text')].map((text) => {
        const matrix = text.getCTM();
        if (!matrix) throw new Error('A text has no place.');
        const { fontFamily, fontSize, fontWeight } = getComputedStyle(text);
        const size = Number.parseFloat(fontSize) * matrix.a;
        const { x, width: length } = text.getBBox();
        const baseline = text.getStartPositionOfChar(0).y * matrix.d + matrix.f;
        const left = x * matrix.a + matrix.e;
        return {
          name: text.textContent,
          size,
          left,
          right: left + length * matrix.a,
          top: baseline - ascent * size,
          bottom: baseline + descent * size,
          hasFont: loaded.some(
            (face) =>
              face.family.replaceAll(/['"]/g, '') === fontFamily.replaceAll(/['"]/g, '') &&
              face.weight === fontWeight,
          ),
        };
      });
      const marks = [...svg.querySelectorAll<SVGGraphicsElement>('[data-figure]')].map((mark) => {
        const matrix = mark.getCTM();
        if (!matrix) throw new Error('A mark has no place.');
        const box = mark.getBBox();
        const left = box.x * matrix.a + matrix.e;
        const top = box.y * matrix.d + matrix.f;
        return {
          name: mark.dataset['figure'] ?? '',
          left,
          top,
          right: left + box.width * matrix.a,
          bottom: top + box.height * matrix.d,
        };
      });
      return { lines, marks, width, height };
    },
    { ascent: ASCENT, descent: DESCENT },
  );
}

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

/** All faults that make a picture hard to read. */
function faultsOf({ lines, marks, width, height }: Drawn, smallest: number): string[] {
  const leaves = ({ left, top, right, bottom }: Box): boolean =>
    left < 0 || top < 0 || right > width || bottom > height;
  return [
    ...lines.filter(({ hasFont }) => !hasFont).map(({ name }) => `“${name}” has no font`),
    ...lines
      .filter(({ size }) => size < smallest)
      .map(({ name, size }) => `“${name}” is ${size.toFixed(1)} high, at least ${smallest} asked`),
    ...[...lines, ...marks].filter(leaves).map(({ name }) => `“${name}” leaves the picture`),
    ...lines.flatMap((line, index) =>
      [...lines.slice(0, index), ...marks]
        .filter((other) => overlap(line, other))
        .map((other) => `“${line.name}” overlaps “${other.name}”`),
    ),
  ];
}

async function expectPicture(page: Page, address: string, variant: PictureVariant): Promise<void> {
  const response = await page.goto(address);
  expect(response?.headers()['content-type']).toMatch(/^image\/svg\+xml/);
  const fault = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
        ?.textContent ?? null,
    (await response?.text()) ?? '',
  );
  expect(fault, 'it must be well-formed XML').toBeNull();
  const drawn = await measure(page);
  expect(drawn.lines.length).toBeGreaterThan(4);
  expect(drawn.marks.length).toBeGreaterThan(0);
  const smallest = variant === 'tall' ? SMALLEST_ON_PHONE : SMALLEST_IN_PICTURE;
  expect(faultsOf(drawn, smallest)).toEqual([]);

  await page.goto('404.html');
  const sizes = await page.evaluate(async (source) => {
    const images = [source, source.replace(/svg$/, 'png')].map((src) => {
      const image = new Image();
      image.src = src;
      return image;
    });
    await Promise.all(images.map((image) => image.decode()));
    return images.map(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight]);
  }, address);
  expect(sizes).toEqual([
    [drawn.width, drawn.height],
    [drawn.width, drawn.height].map((side) => (variant === 'tall' ? 3 : 2) * side),
  ]);
}

for (const locale of LOCALES) {
  const tag = tagsOfLocale(locale);
  for (const slug of CHART_SLUGS) {
    const tags = { tag: tagsOfChart(locale, slug) };
    test(
      `the pictures of ${slug} in ${locale} are legible, and SVGs that any page can show`,
      tags,
      async ({ baseURL, page }) => {
        for (const variant of PICTURE_VARIANTS)
          await test.step(variant, async () => {
            const path = picturePath(locale, edition.year, slug, 'svg', variant);
            await expectPicture(page, new URL(path, baseURL).href, variant);
          });
      },
    );

    test(`the card of ${slug} in ${locale} is legible in a chat`, tags, async ({ page }) => {
      const chart = specifyChart(slug, edition, locale);
      const card = drawCard(chart.title, chart);
      await page.setContent(await renderPictureSvg(card));
      const drawn = await measure(page);
      expect(drawn).toMatchObject({ width: 1200, height: 630 });
      expect(faultsOf(drawn, SMALLEST_ON_CARD)).toEqual([]);
    });
  }

  test(`the card of the article in ${locale} is legible in a chat`, { tag }, async ({ page }) => {
    await page.goto(articleAddress(locale));
    const title = await page.locator('h1').innerText();
    const chart = specifyChart('coverage', edition, locale);
    const card = drawCard(title, chart);
    // Leaves the article, because its Content Security Policy would also apply to the picture.
    await page.goto('about:blank');
    await page.setContent(await renderPictureSvg(card));
    expect(faultsOf(await measure(page), SMALLEST_ON_CARD)).toEqual([]);
  });
}
