/** The snippets that a newsroom pastes. */
import { parseHTML } from 'linkedom/worker';

import type { Chart } from '#charts/chart.ts';
import { absolute, embedScriptPath } from '#i18n/addresses.ts';
import { embedHeight } from './embed-height.ts';
import { pictureSize } from './picture.ts';

const { document } = parseHTML('<!doctype html><html></html>');

/** `auto` follows the reader's own setting. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface FrameOptions {
  readonly theme: Theme;
  /** Adds the host script, which fits the frame to its content. */
  readonly fitsHeight: boolean;
}

/** The narrowest column that matters, in pixels: on a small phone, between the margins of a page. */
export const NARROWEST_COLUMN = 240;
/** Widths of columns for which the form offers a fixed height, in pixels: up to the widest that matters. */
export const COLUMN_WIDTHS = Array.from(
  { length: 59 },
  (_, index) => NARROWEST_COLUMN + index * 20,
);
export const DEFAULT_FRAME: FrameOptions = { theme: 'auto', fitsHeight: true };

/**
 * A `<figure>` with the iframe, and a caption with the finding, the sources and a link. The caption stays if an editor
 * removes iframes, and every reader sees it below the chart. Inside the `<iframe>` it would be lost, because HTML
 * parsers read that content as raw text.
 */
export function renderEmbedCode(
  chart: Chart,
  { theme, fitsHeight }: FrameOptions = DEFAULT_FRAME,
): string {
  const { language, paths, title } = chart;
  const figure = element('figure', { lang: language.locale, style: 'margin:0' });
  figure.append(
    element('iframe', {
      src: absolute(paths.embed) + (theme === 'auto' ? '' : `#${theme}`),
      title,
      loading: 'lazy',
      style: 'display:block;width:100%;border:0',
      height: String(embedHeight(chart, NARROWEST_COLUMN)),
    }),
    credit('figcaption', chart, { style: 'font-size:small' }),
  );
  // The attribute turns off Rocket Loader of Cloudflare, which would delay the script and look for it at the host.
  const script = fitsHeight
    ? element('script', { async: '', 'data-cfasync': 'false', src: absolute(embedScriptPath()) })
        .outerHTML
    : '';
  return figure.outerHTML + script;
}

/**
 * The snippet of oEmbed. WordPress keeps only a blockquote and the iframe after it, without styles, and shows the
 * blockquote where iframes are not allowed. So the iframe has its size as attributes.
 * @param width of the iframe in pixels, as is `height`
 */
export function renderOembedCode(chart: Chart, width: number, height: number): string {
  const quotation = element('blockquote', { lang: chart.language.locale });
  quotation.append(credit('p', chart));
  const frame = element('iframe', {
    src: absolute(chart.paths.embed),
    title: chart.title,
    width: String(width),
    height: String(height),
    frameborder: '0',
    style: 'display:block;max-width:100%',
  });
  return quotation.outerHTML + frame.outerHTML;
}

/** The credit that a newsroom has to print below a chart, in one line. */
export const creditOf = ({ sourceLine, paths }: Chart): string =>
  `${sourceLine}. Jamsostek Bengkulu, ${absolute(paths.page)}, CC BY 4.0`;

function credit(
  name: string,
  chart: Chart,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = element(name, attributes);
  made.textContent = `${chart.title}. ${chart.sourceLine}. `;
  made.append(linkTo(chart, 'Jamsostek Bengkulu'), ', CC BY 4.0');
  return made;
}

/** For sites that allow no iframe: the chart as an image with a link to its page. */
export function renderPictureCode(chart: Chart): string {
  const { language, paths, sourceLine, title, alt } = chart;
  const { width, height } = pictureSize(chart);
  const figure = element('figure', { lang: language.locale });
  const link = linkTo(chart, '');
  link.append(
    element('img', {
      src: absolute(paths.picture('png')),
      alt: `${title}. ${alt}`,
      width: String(width),
      height: String(height),
      loading: 'lazy',
      style: 'max-width:100%;height:auto',
    }),
  );
  const caption = element('figcaption');
  caption.textContent = `${sourceLine}. `;
  caption.append(linkTo(chart, 'Jamsostek Bengkulu'));
  figure.append(link, caption);
  return figure.outerHTML;
}

function linkTo({ paths }: Chart, text: string): HTMLElement {
  const link = element('a', { href: absolute(paths.page) });
  link.textContent = text;
  return link;
}

/** An element for the page of a host, with escaped attribute values. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(name);
  // In reverse, because linkedom serializes the last attribute first. It escapes only quotation marks in attributes.
  for (const [key, value] of Object.entries(attributes).reverse())
    made.setAttribute(key, value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return made;
}
