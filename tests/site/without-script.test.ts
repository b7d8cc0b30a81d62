/** Readers without scripts, or whose scripts fail, get the same content, because all of it is in the HTML. */
import { describe, expect, test } from 'vitest';

import { pages } from './built-site.ts';

describe.each(pages)('$path without script', ({ document, kind }) => {
  test('keeps in its HTML what unfolds on demand', () => {
    for (const details of document.querySelectorAll('details')) {
      const summary = details.firstElementChild;
      expect(summary?.localName).toBe('summary');
      const words = summary?.textContent.trim() ?? '';
      expect(words).not.toBe('');
      const unfolds = details.textContent.trim().length > words.length + 20;
      expect(unfolds || details.querySelector('iframe[src]') !== null).toBe(true);
    }
    expect(
      document.querySelectorAll('[popover]'),
      'a popover is closed without script',
    ).toHaveLength(0);
    if (kind === 'chart') expect(document.querySelector('textarea')?.innerHTML).toContain('iframe');
  });

  test('hides only the address for print', () => {
    const hidden = [...document.querySelectorAll('[hidden], [aria-hidden="true"]')].filter(
      ({ localName }) => localName !== 'svg' && !(kind.endsWith('embed') && localName === 'i'),
    );
    expect(hidden.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('has no noscript element', () => {
    expect(document.querySelectorAll('noscript')).toHaveLength(0);
  });
});

test('there is something to unfold', () => {
  const folded = pages.filter(({ document }) => document.querySelector('details') !== null);
  expect(folded.length).toBeGreaterThan(0);
});
