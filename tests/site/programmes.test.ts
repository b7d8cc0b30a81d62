/** The table of who can join which programme: it can be read without colours, and links to its sources. */
import { describe, expect, test } from 'vitest';

import { CATALOGUES } from '#i18n/catalogues.ts';
import { articles } from './built-site.ts';

const plain = (element: Element | null | undefined): string =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

/** Number of programmes that each kind of worker can join, from the pages that the table cites. */
const OPEN = { 'wage-earners': 5, informal: 3, 'construction-services': 2 };

const withTable = articles.filter(({ document }) => document.querySelector('.programmes'));

test('an article in every language has the table', () => {
  expect(new Set(withTable.map(({ locale }) => locale)).size).toBe(Object.keys(CATALOGUES).length);
});

describe.each(withTable)('the programmes on $path', ({ document, locale }) => {
  const words = CATALOGUES[locale].programmes;
  const rows = [...document.querySelectorAll('.programmes tbody tr')];
  const codes = Object.values(words.names).map(({ code }) => code);

  test('are open to each kind of worker as its row says, in a word and in a sign', () => {
    expect(rows.map((row) => row.className)).toEqual(Object.keys(OPEN));
    for (const row of rows) {
      const cells = [...row.querySelectorAll('td')];
      expect(cells.map((cell) => cell.getAttribute('data-code'))).toEqual(codes);
      const isOpen = codes.map((_, index) => index < OPEN[row.className as keyof typeof OPEN]);
      expect(cells.map(plain)).toEqual(isOpen.map((open) => (open ? words.open : words.closed)));
      expect(cells.map((cell) => cell.querySelector('use')?.getAttribute('href'))).toEqual(
        isOpen.map((open) => (open ? '#open' : '#closed')),
      );
    }
  });

  test('each have a page that says so in every row, and in what one can do', () => {
    const places = [...rows, ...document.querySelectorAll('.programmes > p')];
    expect(places).toHaveLength(rows.length + Object.keys(words.steps).length);
    for (const place of places)
      expect(place.querySelector('small a')?.getAttribute('href')).toMatch(/^https:/);
  });

  test('are explained by their full names', () => {
    const terms = [...document.querySelectorAll('.programmes dl > div')];
    expect(terms.map((term) => plain(term.querySelector('dt')))).toEqual(codes);
    for (const [index, { full, meaning }] of Object.values(words.names).entries())
      expect(plain(terms[index]?.querySelector('dd'))).toBe(`${full}: ${meaning}`);
  });
});

test.each(articles)('every box and summary of $path is a region with a name', ({ document }) => {
  for (const region of document.querySelectorAll('.box, .summary')) {
    expect(region.localName).toBe('section');
    const name = region.getAttribute('aria-label');
    expect(name).toMatch(/\S/);
    const heading = region.querySelector('h2');
    if (heading !== null) expect(name).toBe(plain(heading));
  }
});
