/** Every built page is valid, well ordered HTML that assistive technology and search engines can use. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';

import { COMMON_HEADERS } from '../../deploy/headers.ts';
import { pages } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A title states the whole finding, although search engines shorten long titles.
    'long-title': 'off',
    // Astro writes void elements without a slash, and SVG needs the slash: both are valid.
    'void-style': 'off',
    // Astro keeps the doctype of the source: `<!DOCTYPE html>` and `<!doctype html>` mean the same.
    'doctype-style': 'off',
    // Elements have the ids of figures, whose characters are unusual, but valid since HTML5.
    'valid-id': ['error', { relaxed: true }],
    // The site's own scripts have the origin of the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // If CSS draws a table as cards, screen readers recognise it only by its explicit roles.
    'no-redundant-role': 'off',
    // White space at the end of a line is not visible.
    'no-trailing-whitespace': 'off',
  },
});

test('the validator finds a fault where there is one', () => {
  const faulty =
    '<!doctype html><html lang="en"><head><title>x</title></head><body><img src="x"></body></html>';
  expect(validator.validateStringSync(faulty).valid).toBe(false);
});

describe.each(pages)('$path', ({ document, html, file, kind, locale, path }) => {
  const all = [...document.querySelectorAll('*')];
  const styles = [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .join('');

  test('is valid HTML', () => {
    const { results } = validator.validateStringSync(html, file);
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`,
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('keeps the size of text on iPhones', () => {
    if (styles.includes('text-size-adjust'))
      expect(styles).toContain('-webkit-text-size-adjust:none');
  });

  test('has no range in a media query, which older phones would not read', () => {
    const queries = styles.match(/@media[^{]*/g) ?? [];
    expect(queries).toContain('@media print');
    expect(queries.filter((query) => /[<>=]/.test(query))).toEqual([]);
  });

  test('is marked as the current page only where a link leads to itself', () => {
    const current = [...document.querySelectorAll('[aria-current=page]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(current.filter((href) => href !== path)).toEqual([]);
  });

  test('turns off the detection of telephone numbers, except in embeds', () => {
    const detection = document.querySelector('meta[name=format-detection]');
    // Embeds leave it out to save bytes: their numbers are in pictures and in a closed table.
    const isEmbed = ['embed', 'dated-embed'].includes(kind);
    expect(detection?.getAttribute('content')).toBe(isEmbed ? undefined : 'telephone=no');
  });

  test('says in which language it is', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(locale);
  });

  test('has one main heading, and its headings skip no level', () => {
    const levels = all
      .filter(({ localName }) => /^h[1-6]$/.test(localName))
      .map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0], 'the first heading of a page is its <h1>').toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, `headings go ${levels.join(' ')}`).toEqual([]);
  });

  test('has a title and a description', () => {
    expect(document.title.trim()).not.toBe('');
    const named = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
    // A page that search engines do not list needs no description.
    if (named('robots') !== 'noindex') expect(named('description')).not.toBe('');
  });

  test('names no year in brackets that its title has named already', () => {
    const metadata = [document.title].concat(
      [...document.querySelectorAll('meta[property="og:title"], link[title]')].map(
        (element) => element.getAttribute('content') ?? element.getAttribute('title') ?? '',
      ),
    );
    for (const title of metadata) expect(title).not.toMatch(/\b(\d{4})\b.*\(\1\)/);
  });

  test('states the referrer policy of the response headers, unless it is an embed', () => {
    const policy = document.querySelector('meta[name="referrer"]')?.getAttribute('content');
    expect(policy).toBe(kind.endsWith('embed') ? undefined : COMMON_HEADERS['Referrer-Policy']);
  });

  test('has every id once', () => {
    const ids = all.map((element) => element.id).filter((id) => id !== '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('keeps styles and scripts out of attributes, which a strict policy would refuse', () => {
    const inline = all.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name === 'style' || name.startsWith('on'))
        .map((name) => `<${element.localName} ${name}>`),
    );
    expect(inline, 'move these into a style sheet or a script').toEqual([]);
  });

  test('has no space before a full stop, a comma or a bracket', () => {
    const found = [...document.querySelectorAll('main :is(p, li, h1, h2, h3, dt, dd, th, td)')]
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))
      .filter((text) => / [.,;)](?= |$)/.test(text));
    expect(found).toEqual([]);
  });

  test('has no text in its head, which browsers would show at the top of the page', () => {
    const stray = [...document.head.childNodes].filter(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
    );
    expect(stray.map(({ textContent }) => textContent)).toEqual([]);
  });

  test('has noindex only if it is an embed or the error page', () => {
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
    expect(robots).toBe(kind.endsWith('embed') || kind === 'not-found' ? 'noindex' : '');
  });
});

test('no two pages that search engines may list share a title', () => {
  const titles = pages
    .filter(({ kind }) => !kind.endsWith('embed'))
    .map(({ document }) => document.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
