/** Every page says whose site it is, and whose it is not, because readers took it for the site of the agency. */
import { describe, expect, test } from 'vitest';

import { correctionsPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { contact } from '../../site.config.ts';
import { articles, pages } from './built-site.ts';

const plain = (element: Element | null): string =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

test.each(pages)('$path says that it is not a site of BPJS Ketenagakerjaan', (page) => {
  const { document, kind, locale } = page;
  const place = document.querySelector(kind.endsWith('embed') ? 'main' : 'footer.site');
  expect(plain(place)).toContain(CATALOGUES[locale].site.notOfficial);
});

describe.each(articles)('the head of $path', ({ document, edition, locale }) => {
  const words = CATALOGUES[locale];
  const format = formatterFor(locale);
  const header = document.querySelector('.story > header');
  const byline = header?.querySelector('.byline') ?? null;

  test('says what the site is, who writes, and for whom it does not speak', () => {
    expect(plain(header?.querySelector('.kicker') ?? null)).toContain(words.site.kind);
    expect(plain(byline)).toContain(words.site.name);
    expect(plain(byline)).toContain(words.article.notTheirs);
  });

  test('names the day of publication, and that of the last change if it is another', () => {
    const days = [...new Set([edition.published, edition.modified])];
    const times = [...(byline?.querySelectorAll('time') ?? [])];
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual(days);
    expect(times.map(plain)).toEqual(days.map((day) => format.shortPeriod(day)));
  });

  test('has spaces between its parts', () => {
    expect(plain(byline)).not.toMatch(/·\S|\S·/);
  });

  test('leads to the corrections, and to where an error is reported', () => {
    const links = [...(byline?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...(contact === undefined ? [] : [contact]),
      correctionsPath(locale),
    ]);
  });
});
