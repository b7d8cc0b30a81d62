/** Pictures for use on other sites: each contains everything that it needs, and names its origin. */
import { create, type Font } from 'fontkit';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { PICTURE_VARIANTS, pictureVersion } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { siteUrl } from '../../site.config.ts';
import { files, pages, readBuilt } from './built-site.ts';
import { pngSize } from './png-size.ts';

const FONT_FACE =
  /@font-face\{font-family:('[^']+');font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)\}/g;

/** The embedded fonts of a picture, by family and weight. */
function facesIn(svg: string): Map<string, Font> {
  return new Map(
    [...svg.matchAll(FONT_FACE)].map(([, family = '', weight = '', data = '']) => {
      const font = create(Buffer.from(data, 'base64'));
      if (!('layout' in font)) throw new Error(`${family} is a collection of fonts.`);
      return [`${family} ${weight}`, font];
    }),
  );
}

/** The value of an SVG attribute that an element has or inherits. */
function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

const pictures = pages
  .filter(({ kind }) => kind === 'chart')
  .flatMap((page) => {
    const { chart, edition, locale } = page;
    if (chart === undefined) return [];
    return PICTURE_VARIANTS.map((variant) => {
      const name = `images/${edition.year}/${chart.slug}.${pictureVersion(locale, variant)}`;
      const svg = readBuilt(`${name}.svg`);
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const root = documentElement as unknown as SVGSVGElement;
      return { name, page, chart, variant, svg, root };
    });
  });

test('every chart has all pictures in every language, in both formats, and no picture lacks its chart', () => {
  expect(files.filter((file) => /^images\/\d/.test(file))).toEqual(
    pictures.flatMap(({ name }) => [`${name}.png`, `${name}.svg`]).sort(),
  );
});

describe.each(pictures)('$name', ({ name, page, chart, variant, svg, root }) => {
  const texts = [...root.querySelectorAll('text')];
  /** The words outside the drawing. Lines of the same text follow each other. */
  const words = [...root.children]
    .filter(({ localName }) => localName === 'text')
    .map(({ textContent }) => textContent)
    .join(' ');

  test('states its size, and its PNG has two pixels for one of its units, three on a phone', () => {
    const [width, height] = ['width', 'height'].map((side) => Number(root.getAttribute(side)));
    if (!width || !height) throw new Error(`${name}.svg states no size.`);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    const scale = variant === 'tall' ? 3 : 2;
    expect(pngSize(`${name}.png`)).toEqual({ width: scale * width, height: scale * height });
  });

  test('has finding, measure, notes, source, address and the note that the site is not official', () => {
    expect(words).toContain(chart.title);
    expect(words).toContain(chart.measure);
    for (const note of chart.notes) expect(words).toContain(note);
    expect(words).toContain(chart.sourceLine);
    const address = (siteUrl + page.path).replace(/^\w+:\/\//, '');
    const { embed, site } = CATALOGUES[page.locale];
    // A long address is broken after a slash.
    expect(words.replaceAll('/ ', '/')).toContain(`${site.name}, ${address}`);
    const day = formatterFor(page.locale).shortPeriod(chart.day());
    expect(words.toLowerCase()).toContain(`${embed.asOf(day)}. ${site.notOfficial}.`.toLowerCase());
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector('title')?.textContent).toBe(chart.alt);
  });

  test('names its licence in its metadata', () => {
    expect(svg).toContain(
      '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"',
    );
  });

  test('draws the figures that its page draws, each with its value', () => {
    const marksIn = (drawing: ParentNode | null | undefined): (string | null)[][] =>
      [...(drawing?.querySelectorAll('[data-figure]') ?? [])].map((mark) =>
        ['data-figure', 'data-value', 'data-status'].map((part) => mark.getAttribute(part)),
      );
    const drawn = marksIn(root);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).toEqual(
      marksIn(
        page.document.querySelector(`.picture svg.${variant === 'tall' ? 'narrow' : 'wide'}`),
      ),
    );
  });

  test('has no external reference and no script', () => {
    const addresses = [...svg.matchAll(/url\(\s*['"]?([^)]*)/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith('data:font/woff2;base64,'))).toEqual(
      [],
    );
    expect(svg).not.toMatch(
      /\b(?:href|src)=|@import|<(?:script|foreignObject|image|use)\b|\son\w+=/,
    );
  });

  test('has neither custom properties nor currentColor', () => {
    expect(svg).not.toContain('var(--');
    expect(svg).not.toContain('currentColor');
  });

  test('contains the fonts of its texts with every letter', () => {
    const faces = facesIn(svg);
    expect(texts.length).toBeGreaterThan(4);
    const missing = texts.flatMap((text) => {
      const face = `${inherited(text, 'font-family') ?? ''} ${inherited(text, 'font-weight') ?? '400'}`;
      const font = faces.get(face);
      if (font === undefined) return [`“${text.textContent}” is set in ${face}, which is not here`];
      return Array.from(text.textContent)
        .filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
        .map((letter) => `${face} has no “${letter}”`);
    });
    expect(missing).toEqual([]);
  });

  test('brings no letters that it does not use', () => {
    for (const [face, font] of facesIn(svg)) expect(font.numGlyphs, face).toBeLessThan(150);
    // Complete fonts would be larger. The largest drawing, the rings of `coverage-by-base`, takes 50,000 bytes.
    expect(svg.length, 'bytes').toBeLessThan(80_000);
  });
});
