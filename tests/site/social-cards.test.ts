/** The metadata of pages that social networks and messengers show: words and a picture, for every page to share. */
import { describe, expect, test } from 'vitest';

import { CATALOGUES } from '#i18n/catalogues.ts';
import { editions, fileBehind, files, pages, type Page } from './built-site.ts';
import { pngSize } from './png-size.ts';

/** The only format of a locale that networks accept, e.g. `id_ID`. */
const OG_LOCALE = /^[a-z]{2,3}_[A-Z]{2}$/;

const isIndexed = ({ document }: Page): boolean =>
  document.querySelector('meta[name="robots"][content*="noindex"]') === null;
const shared = pages.filter(isIndexed);

/** All values of a metadata property of a page. */
function metaValues({ document }: Page, name: string): (string | null)[] {
  return [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map(
    (meta) => meta.getAttribute('content'),
  );
}

const cardOf = (page: Page): string | undefined => {
  const [address] = metaValues(page, 'og:image');
  return address ? fileBehind(new URL(address)) : undefined;
};

test('every kind of page for readers can be shared', () => {
  expect(new Set(shared.map(({ kind }) => kind))).toEqual(
    new Set(['front', 'article', 'chart', 'data', 'edition-data', 'checks', 'guide']),
  );
});

describe.each(shared)('$path when it is shared', (page) => {
  const { document, locale, chart } = page;

  test('says each thing once, and the same as the page itself', () => {
    const expected = {
      'og:title': document.title,
      'og:description': metaValues(page, 'description')[0],
      'og:url': document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      'og:type': 'article',
      'og:site_name': CATALOGUES[locale].site.name,
      'og:locale': CATALOGUES[locale].language.tag.replace('-', '_'),
      'twitter:card': 'summary_large_image',
    };
    const found = Object.fromEntries(
      Object.keys(expected).map((name) => [name, metaValues(page, name)]),
    );
    expect(expected['og:locale']).toMatch(OG_LOCALE);
    expect(found).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, [value]])),
    );
  });

  test('shows a card of its own language that is there, 1200 x 630, and describes it', () => {
    const [address, ...more] = metaValues(page, 'og:image');
    expect(more).toEqual([]);
    expect(address, 'networks follow absolute addresses only').toMatch(/^https?:\/\//);
    const card = cardOf(page) ?? '';
    expect(card, `${address ?? ''} leads to no file`).toMatch(new RegExp(`\\.${locale}\\.png$`));
    if (chart) expect(card).toBe(`images/cards/${page.edition.year}/${chart.slug}.${locale}.png`);
    expect(pngSize(card)).toEqual({ width: 1200, height: 630 });
    expect(metaValues(page, 'og:image:width')).toEqual(['1200']);
    expect(metaValues(page, 'og:image:height')).toEqual(['630']);
    expect(metaValues(page, 'og:image:alt')).toEqual([document.title]);
  });
});

test.each(pages.filter((page) => !isIndexed(page)))(
  '$path is not for sharing, and offers nothing for it',
  ({ document }) => {
    expect(document.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')).toHaveLength(
      0,
    );
  },
);

test('every card is shown by a page, or was while its edition was the newest', () => {
  const older = editions.slice(1).map(({ year }) => `images/cards/${year}/`);
  const wasShown = (file: string): boolean =>
    older.some((folder) => file.startsWith(folder)) && /\/embed\.\w+\.png$/.test(file);
  const cards = files.filter((file) => file.startsWith('images/cards/') && !wasShown(file));
  expect(cards.length).toBeGreaterThan(0);
  const used = new Set(shared.map(cardOf));
  expect(cards.filter((card) => !used.has(card))).toEqual([]);
});
