/**
 * Filters of HTML on servers keep the finding, the source and the link to the chart in a snippet, whether or not they
 * remove the frame. The rules are those that each program publishes; sanitize-html applies them. Filters that parse as
 * a browser does are in tests/e2e/sanitizers.spec.ts.
 */
import { parseHTML } from 'linkedom';
import sanitizeHtml, { type IOptions } from 'sanitize-html';
import { describe, expect, test } from 'vitest';

import { specifyCharts } from '#charts/registry.ts';
import { absolute } from '#i18n/addresses.ts';
import { LOCALES } from '#i18n/locales.ts';
import { renderEmbedCode, renderOembedCode, renderPictureCode } from '#render/embed-code.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const GLOBAL = [
  'aria-*',
  'class',
  'data-*',
  'dir',
  'hidden',
  'id',
  'lang',
  'role',
  'style',
  'title',
];

const FILTERS: Readonly<Record<string, IOptions>> = {
  'sanitize-html, its defaults': {},
  // wp_kses_allowed_html('post') of WordPress: what Authors may save. It removes tags and leaves their text.
  'WordPress kses for Authors': {
    allowedTags: ['a', 'blockquote', 'figcaption', 'figure', 'img', 'p'],
    allowedAttributes: {
      '*': GLOBAL,
      a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
      blockquote: ['cite'],
      figure: ['align'],
      img: ['alt', 'align', 'border', 'height', 'loading', 'src', 'width'],
      p: ['align'],
    },
    nonTextTags: [],
  },
  // The text format "Basic HTML" of Drupal.
  'Drupal, Basic HTML': {
    allowedTags: ['a', 'blockquote', 'br', 'cite', 'em', 'img', 'li', 'ol', 'p', 'strong', 'ul'],
    allowedAttributes: {
      a: ['hreflang', 'href'],
      blockquote: ['cite'],
      img: ['src', 'alt', 'height', 'width'],
    },
    nonTextTags: [],
  },
  'a filter that leaves links and paragraphs': {
    allowedTags: ['a', 'p'],
    allowedAttributes: { a: ['href'] },
    nonTextTags: [],
  },
};

const charts = LOCALES.flatMap((locale) => specifyCharts(edition, locale));

describe.each(Object.entries(FILTERS))('%s', (_, options) => {
  const parse = (markup: string): HTMLElement =>
    parseHTML(`<!doctype html><html><body>${sanitizeHtml(markup, options)}</body></html>`).document
      .body;

  test.each(charts)(
    'leaves finding, source and link of the frame of $slug in $language.locale',
    (chart) => {
      for (const markup of [renderEmbedCode(chart), renderOembedCode(chart, 640, 400)]) {
        const left = parse(markup);
        expect(left.querySelector('iframe, script')).toBeNull();
        expect(left.textContent).toBe(
          `${chart.title}. ${chart.sourceLine}. Jamsostek Bengkulu, CC BY 4.0`,
        );
        const links = [...left.querySelectorAll('a')];
        expect(links.map((link) => link.getAttribute('href'))).toEqual([
          absolute(chart.paths.page),
        ]);
      }
    },
  );

  test.each(charts)(
    'leaves source and link of the picture of $slug in $language.locale',
    (chart) => {
      const left = parse(renderPictureCode(chart));
      expect(left.textContent).toBe(`${chart.sourceLine}. Jamsostek Bengkulu`);
      for (const link of left.querySelectorAll('a'))
        expect(link.getAttribute('href')).toBe(absolute(chart.paths.page));
      const alt = left.querySelector('img')?.getAttribute('alt');
      expect([undefined, `${chart.title}. ${chart.alt}`]).toContain(alt);
    },
  );
});
