/** The snippets that a newsroom pastes. */
import { parseHTML } from 'linkedom';

import type { Chart } from '#charts/chart.ts';
import { absolute, hostScriptPath } from '#i18n/addresses.ts';
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

/** The narrowest column that matters: on a small phone, between the margins of a page. */
export const NARROWEST_COLUMN = 240;
export const DEFAULT_FRAME: FrameOptions = { theme: 'auto', fitsHeight: false };

/**
 * An iframe, and inside it what stays when a CMS takes the iframe away: the finding, the source and a link.
 */
export function renderEmbedCode(
  chart: Chart,
  { theme, fitsHeight }: FrameOptions = DEFAULT_FRAME,
): string {
  const { language, paths, sourceLine, title } = chart;
  const frame = element('iframe', {
    src: absolute(paths.embed) + (theme === 'auto' ? '' : `#${theme}`),
    title,
    lang: language.locale,
    loading: 'lazy',
    style: 'width:100%;border:0',
    height: String(embedHeight(chart, NARROWEST_COLUMN)),
  });
  const fallback = element('blockquote');
  const finding = element('p');
  finding.textContent = `${title}. ${sourceLine}. `;
  finding.append(linkTo(chart, 'Jamsostek Bengkulu'));
  fallback.append(finding);
  frame.append(fallback);
  const script = fitsHeight
    ? element('script', { async: '', src: absolute(hostScriptPath()) }).outerHTML
    : '';
  return frame.outerHTML + script;
}

/** For places that take no iframe: the chart as an image that leads to its page. */
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

/** An element of someone else's page, whatever its attributes say. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(name);
  // Backwards, because linkedom writes the attribute set last first; of an attribute it escapes only quotation marks.
  for (const [key, value] of Object.entries(attributes).reverse())
    made.setAttribute(key, value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return made;
}
