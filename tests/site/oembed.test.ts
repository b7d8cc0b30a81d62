/** oEmbed 1.0 (https://oembed.com): chart pages link to it near their start; it is complete and matches its page. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { siteUrl } from '../../site.config.ts';
import { fileBehind, files, pages, parseFragment, readBuilt, type Page } from './built-site.ts';
import { pngSize } from './png-size.ts';

/** Consumers read only this many bytes of a page. */
const EARLY = 4096;

const address = z.url({ protocol: /^https?$/ });
const pixels = z.int().positive();

/** A `rich` response, with the thumbnail, which is optional in the standard. */
const richResponse = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: address,
  html: z.string().min(1),
  width: pixels,
  height: pixels,
  thumbnail_url: address,
  thumbnail_width: pixels,
  thumbnail_height: pixels,
});

const LINKS = 'link[type="application/json+oembed"]';
const linksOf = ({ document }: Page) => [...document.querySelectorAll(LINKS)];
const behind = (found: string): string | undefined => fileBehind(new URL(found));
const oembedOf = (page: Page): string =>
  behind(linksOf(page)[0]?.getAttribute('href') ?? siteUrl) ?? '';
const chartPages = pages.filter(({ kind }) => kind === 'chart');

test('the schema refuses a response that lacks what the standard asks for', () => {
  const [page] = chartPages;
  if (page === undefined) throw new Error('There is no chart page.');
  const response = richResponse.parse(JSON.parse(readBuilt(oembedOf(page))));
  for (const name of ['version', 'type', 'html', 'width', 'height', 'thumbnail_width'])
    expect(richResponse.safeParse({ ...response, [name]: undefined }).success, name).toBe(false);
  expect(richResponse.safeParse({ ...response, thumbnail_url: '/images/x.png' }).success).toBe(
    false,
  );
});

describe.each(chartPages)('the oEmbed of $path', (page) => {
  const { html, chart, edition, locale } = page;
  const response = richResponse.parse(JSON.parse(readBuilt(oembedOf(page))));

  test(`is named once, in the first ${EARLY} bytes of the page, by its absolute address`, () => {
    const [link, ...more] = linksOf(page);
    expect(more).toEqual([]);
    expect(link?.getAttribute('rel')).toBe('alternate');
    expect(link?.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(link?.getAttribute('title')).toBe(page.document.title);
    const start = html.indexOf('application/json+oembed');
    const end = html.indexOf('>', start) + 1;
    expect(
      Buffer.byteLength(html.slice(0, end)),
      'move the link up in src/components/PageMetadata.astro',
    ).toBeLessThanOrEqual(EARLY);
  });

  test('is the one of this chart and language', () => {
    expect(oembedOf(page)).toBe(`oembed/${edition.year}/${chart?.slug ?? ''}.${locale}.json`);
    expect(response.title).toBe(chart?.title);
    const home = pages.find(({ file }) => file === behind(response.provider_url));
    expect(home?.kind).toBe('front');
    expect(home?.locale).toBe(locale);
  });

  test('gives a quotation, and after it a frame of the stated size with the embed of the chart', () => {
    const [quotation, frame, ...more] = parseFragment(response.html).children;
    expect(more).toEqual([]);
    expect(quotation?.localName).toBe('blockquote');
    expect(quotation?.textContent).toContain(chart?.title);
    expect(frame?.getAttribute('width')).toBe(String(response.width));
    expect(frame?.getAttribute('frameborder')).toBe('0');
    expect(frame?.localName).toBe('iframe');
    const embed = pages.find(
      ({ file }) => file === behind(frame?.getAttribute('src') ?? 'about:blank'),
    );
    expect(embed?.kind).toBe('embed');
    expect(embed?.chart?.slug).toBe(chart?.slug);
    expect(embed?.locale).toBe(locale);
    expect(frame?.getAttribute('height')).toBe(String(response.height));
    expect(frame?.getAttribute('title')).toBe(chart?.title);
  });

  test('gives the picture of the chart as thumbnail, of the stated size', () => {
    const file = behind(response.thumbnail_url) ?? '';
    expect(file).toBe(`images/${edition.year}/${chart?.slug ?? ''}.${locale}.png`);
    expect(pngSize(file)).toEqual({
      width: response.thumbnail_width,
      height: response.thumbnail_height,
    });
  });
});

test('no other page names an oEmbed, and no oEmbed is without a page', () => {
  expect(pages.filter((page) => page.kind !== 'chart' && linksOf(page).length > 0)).toEqual([]);
  expect(files.filter((file) => file.startsWith('oembed/'))).toEqual(
    chartPages.map(oembedOf).sort(),
  );
});
