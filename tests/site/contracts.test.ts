/** Contracts with other sites: addresses, markup that names its figures, embed code, embeds. */
import { describe, expect, test } from 'vitest';

import { parseFigureId, type Figure } from '#indicators/figure.ts';
import { CHART_SLUGS, slugsOf } from '#charts/registry.ts';
import { formatFigure } from '#i18n/format-figure.ts';
import { localePrefix } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { LAYOUTS, type Chart } from '#charts/chart.ts';
import { siteUrl } from '../../site.config.ts';
import {
  articles,
  chartsOf,
  dataPages,
  editions,
  embedCodeOf,
  figureBehind,
  fileBehind,
  files,
  pages,
  parseFragment,
  type Page,
} from './built-site.ts';

/** Typed, not imported from src/i18n/addresses.ts, because a published address must not change with the code. */
const PUBLISHED = [
  'robots.txt',
  'sitemap-index.xml',
  '404.html',
  ...LOCALES.flatMap((locale) => {
    const start = localePrefix(locale) === undefined ? '' : `${locale}/`;
    return [
      `${start}index.html`,
      `${start}2024/index.html`,
      `${start}data/index.html`,
      `${start}data/2024/index.html`,
      ...CHART_SLUGS.flatMap((chart) => [
        `${start}2024/${chart}/index.html`,
        `${start}embed/2024/${chart}/index.html`,
      ]),
    ];
  }),
  'data/2024.csv',
  'data/2024.excel-id.csv',
  'data/2024.xlsx',
  'data/2024.json',
  ...CHART_SLUGS.map((chart) => `data/2024/${chart}.csv`),
  'data/corrections.json',
  'data/corrections.id.atom',
  'data/corrections.en.atom',
  'embed/index.html',
  'en/embed/index.html',
  'embed.js',
  ...LOCALES.flatMap((locale) => [
    ...CHART_SLUGS.flatMap((chart) => [
      `images/2024/${chart}.${locale}.svg`,
      `images/2024/${chart}.${locale}.png`,
      `images/cards/2024/${chart}.${locale}.png`,
      `oembed/2024/${chart}.${locale}.json`,
    ]),
    ...['article', 'data', 'embed'].map((page) => `images/cards/2024/${page}.${locale}.png`),
  ]),
];

test.each(PUBLISHED)('%s is where it was published', (file) => {
  expect(files, 'an address lives for ever: other people’s pages hold it').toContain(file);
});

test.each([...dataPages])(
  'the figures of 2024 are found on $path under their ids, as they were published',
  ({ document }) => {
    const published = editions.find(({ year }) => year === '2024')?.all ?? [];
    expect(published.length).toBeGreaterThan(50);
    for (const { id } of published) expect(document.getElementById(id)?.localName, id).toBe('a');
  },
);

/** The element that a link leads to on its own page. */
const targetOf = (link: Element, { document }: Page): Element | null =>
  document.getElementById((link.getAttribute('href') ?? '').replace(/^#/, ''));

/** The figure of a number: the number links to a note, and the note links to the table row of the figure. */
const figureNoted = (stat: Element, page: Page): Figure =>
  figureBehind(targetOf(stat, page)?.querySelector('a'), page);

const statusAttribute = ({ status }: Figure): string | null =>
  status === 'reported' ? null : status;

describe.each(pages)('the numbers of $path', (page) => {
  const { document } = page;
  const format = formatterFor(page.locale);

  test('every mark that encodes a number names its figure, its exact value and its status', () => {
    for (const mark of document.querySelectorAll('[data-figure]')) {
      const figure = page.edition.figure(parseFigureId(mark.getAttribute('data-figure') ?? ''));
      expect(mark.getAttribute('data-value'), figure.id).toBe(String(figure.value));
      expect(mark.getAttribute('data-status'), figure.id).toBe(statusAttribute(figure));
    }
  });

  test('every <data> holds the exact value of the figure it stands for, and shows it as that figure is written', () => {
    for (const data of document.querySelectorAll('data')) {
      const stat = data.closest('a.stat');
      const link = data.closest('a[href*="#"]') ?? data.closest('tr[id]')?.querySelector('a');
      const figure = stat ? figureNoted(stat, page) : figureBehind(link, page);
      expect(data.getAttribute('value'), figure.id).toBe(String(figure.value));
      expect(data.getAttribute('data-status'), figure.id).toBe(statusAttribute(figure));
      expect(data.textContent, figure.id).toBe(stat ? format.figure(figure) : format.label(figure));
    }
  });

  test('a page with figures has figures to check', () => {
    const counted = document.querySelectorAll('data, [data-figure]').length;
    expect(counted > 0).toBe(page.kind !== 'not-found' && page.kind !== 'guide');
  });
});

describe.each(articles)('the article at $path', (page) => {
  const { document, edition, locale } = page;
  const numerals = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

  test('every number of its prose is text, in a link to the note that tells where it comes from', () => {
    const stats = [...document.querySelectorAll('.story > p data, .opening data')];
    expect(stats.length).toBeGreaterThan(5);
    for (const stat of stats) {
      const link = stat.parentElement;
      expect(link?.localName, stat.textContent).toBe('a');
      expect(link?.closest('button, [popover], [hidden], [aria-hidden]')).toBeNull();
      // The link has no other text and no label, so it is announced and copied as the number.
      expect(link?.textContent).toBe(stat.textContent);
      expect(link?.getAttribute('aria-label') ?? link?.getAttribute('title')).toBeNull();
    }
    const days = [
      ...edition.all.map(({ period }) => period),
      ...edition.sources.flatMap(({ statedOn }) => statedOn ?? []),
    ];
    const years = new Set(
      days
        .flatMap((day) => [day.slice(0, 4), day.slice(8).replace(/^0/, '')])
        .filter((part) => part !== ''),
    );
    const loose = [
      ...document.querySelectorAll('.story > :is(h2, h3, p, ul, ol, blockquote)'),
    ].flatMap((block) => {
      const copy = parseFragment(block.outerHTML);
      for (const stat of copy.querySelectorAll('a.stat')) stat.remove();
      return numerals(copy.textContent).filter((numeral) => !years.has(numeral));
    });
    expect(loose, 'write these numbers with <Stat of="…" />').toEqual([]);
  });

  const stats = [...document.querySelectorAll('a.stat')];
  const notes = [...document.querySelectorAll('.provenance li')];

  test('every number leads to a note on its origin', () => {
    for (const stat of stats) {
      const note = targetOf(stat, page);
      expect(note && notes.includes(note), `${stat.outerHTML} must lead to a note`).toBe(true);
      const figure = figureNoted(stat, page);
      const expected =
        figure.printed ?? figure.inputs.map((id) => formatFigure(edition.figure(id), locale))[0];
      expect(note?.textContent).toContain(expected);
      expect(note?.textContent).toContain(formatFigure(figure, locale));
    }
  });

  test('every note leads back to the first number that leads to it', () => {
    for (const note of notes) {
      const back = note.querySelector('a.back');
      expect(back, note.textContent).not.toBeNull();
      expect(back && targetOf(back, page)).toBe(
        stats.find((stat) => targetOf(stat, page) === note),
      );
    }
  });

  test('shows no chart twice, and lists the page of every chart of its edition', () => {
    const charts = chartsOf(page);
    const shown = [...document.querySelectorAll('figure.chart')].map(({ id }) => id);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown).size).toBe(shown.length);
    const listed = [...document.querySelectorAll('.charts a')];
    expect(listed.map((link) => [link.getAttribute('href'), link.textContent.trim()])).toEqual(
      charts.map(({ paths, title }) => [paths.page, title]),
    );
    // Older links to a chart in the article lead to the chart or to its entry in the list.
    const places = charts.map(({ slug }) => document.getElementById(slug)?.localName);
    expect(places).toEqual(charts.map(({ slug }) => (shown.includes(slug) ? 'figure' : 'li')));
  });
});

/** The pictures of charts on all pages, each with its page and its chart. */
const pictures = pages.flatMap((page) => {
  const charts = chartsOf(page);
  return [...page.document.querySelectorAll('.picture')].map((picture) => {
    const chart = page.chart ?? charts.find(({ slug }) => slug === picture.closest('figure')?.id);
    return { page, picture, chart, name: `${page.path} ${chart?.slug ?? ''}` };
  });
});

describe.each(pictures)('the picture of $name', ({ page, picture, chart }) => {
  test('has a text alternative, and hides its drawings from screen readers', () => {
    expect(chart, 'there are more pictures than charts').toBeDefined();
    expect(picture.getAttribute('role')).toBe('img');
    expect(picture.getAttribute('aria-label')).toBe(chart?.alt);
    const drawings = [...picture.querySelectorAll('svg')];
    expect(drawings.map((svg) => svg.getAttribute('aria-hidden'))).toEqual(
      LAYOUTS.map(() => 'true'),
    );
  });

  test('draws the same figures in every composition', () => {
    const drawn = LAYOUTS.map((layout) =>
      [...picture.querySelectorAll(`svg.${layout} [data-figure]`)]
        .map((mark) => mark.getAttribute('data-figure'))
        .sort(),
    );
    expect(drawn[0]?.length).toBeGreaterThan(0);
    for (const figures of drawn) expect(figures).toEqual(drawn[0]);
  });

  test('draws only figures that its table gives', () => {
    const listed: readonly string[] = chart?.rows.map(({ figure }) => figure.id) ?? [];
    const drawn = [...picture.querySelectorAll('[data-figure]')].map((mark) =>
      mark.getAttribute('data-figure'),
    );
    expect(drawn.filter((id) => id === null || !listed.includes(id))).toEqual([]);
    const table =
      (picture.closest('.chart') ?? page.document).querySelector('table') ??
      page.document.querySelector('table');
    const given = [...(table?.querySelectorAll('a[href*="#"]') ?? [])].map(
      (link) => figureBehind(link, page).id,
    );
    expect(given).toEqual(chart?.rows.map(({ figure }) => figure.id));
  });
});

test('every chart has its page and its embed', () => {
  const shown = (kind: Page['kind']): number =>
    pictures.filter(({ page }) => page.kind === kind).length;
  const all = editions.flatMap(slugsOf).length * LOCALES.length;
  expect([shown('chart'), shown('embed')]).toEqual([all, all]);
});

describe.each(pages.filter(({ kind }) => kind === 'chart'))(
  'the code to embed of $path',
  (page) => {
    const [figure, script, ...others] = parseFragment(embedCodeOf(page)).children;
    const [iframe, caption] = figure?.children ?? [];
    const chart = page.chart;

    test('is one figure with a frame and a caption, and the script that fits its height', () => {
      expect([figure, iframe, caption, script].map((each) => each?.localName)).toEqual([
        'figure',
        'iframe',
        'figcaption',
        'script',
      ]);
      expect(others).toEqual([]);
      expect(fileBehind(new URL(script?.getAttribute('src') ?? '', siteUrl))).toBe('embed.js');
    });

    test('has a frame with a title, lazy, a block as wide as its column, of a stated height', () => {
      expect(iframe?.innerHTML, 'parsers read the content of a frame as raw text').toBe('');
      expect(iframe?.getAttribute('style')).toMatch(/(?:^|;)\s*display:\s*block/);
      expect(iframe?.getAttribute('title')).toBe(chart?.title);
      expect(iframe?.getAttribute('loading')).toBe('lazy');
      expect(iframe?.getAttribute('style')).toMatch(/(?:^|;)\s*width:\s*100%/);
      expect(iframe?.getAttribute('height'), 'integer pixels').toMatch(/^[1-9]\d{2,3}$/);
    });

    test('shows the embed of this chart', () => {
      const file = fileBehind(new URL(iframe?.getAttribute('src') ?? '', siteUrl));
      const embed = pages.find((each) => each.file === file);
      expect(embed?.kind).toBe('embed');
      expect(embed?.chart?.slug).toBe(chart?.slug);
      expect(embed?.locale).toBe(page.locale);
    });

    test('keeps finding, source and link where an editor removes the iframe', () => {
      const fallback = caption;
      expect(fallback?.textContent).toContain(chart?.title);
      const outlets = chart?.sources.map(({ outlet }) => outlet) ?? [];
      expect(outlets.length).toBeGreaterThan(0);
      for (const outlet of outlets) expect(fallback?.textContent).toContain(outlet);
      expect(fallback?.querySelector('a')?.getAttribute('href')).toBe(siteUrl + page.path);
    });
  },
);

/** The chart of an embed with the figures of today. */
function newestOf({ edition: { year }, locale, chart, path }: Page): Chart {
  const edition = editions.find((each) => each.year === year);
  const newest = edition && chartsOf({ edition, locale }).find(({ slug }) => slug === chart?.slug);
  if (newest === undefined) throw new Error(`The newest figures lack the chart of ${path}.`);
  return newest;
}

test('there are embeds of a day after which figures were corrected, and others after which they were only added', () => {
  const said = (key: 'corrected' | 'updated'): Page[] =>
    pages.filter(
      ({ kind, locale, html }) =>
        kind === 'dated-embed' && html.includes(CATALOGUES[locale].embed[key]),
    );
  expect(said('corrected').length).toBeGreaterThan(0);
  expect(said('updated').length).toBeGreaterThan(0);
});

describe.each(pages.filter(({ kind }) => kind.endsWith('embed')))('the embed $path', (page) => {
  const { document, chart } = page;
  test('has one script of its own, which reports its height and draws nothing', () => {
    const [script, ...others] = document.querySelectorAll('script');
    expect(others).toEqual([]);
    expect(script?.hasAttribute('src')).toBe(false);
    expect(script?.textContent).toContain('postMessage');
    expect(script?.textContent).not.toMatch(
      /innerHTML|append|createElement|fetch|localStorage|cookie/,
    );
  });

  test('requests no other file', () => {
    const asks =
      'link:not([rel="canonical"]), img, iframe, object, embed, video, audio, source, use, image';
    expect([...document.querySelectorAll(asks)].map(({ outerHTML }) => outerHTML)).toEqual([]);
    const styles = [...document.querySelectorAll('style')]
      .map(({ textContent }) => textContent)
      .join('');
    expect(styles).not.toMatch(/url\(|@import|@font-face/);
  });

  test('has the finding, the source, a table and the way to its page', () => {
    expect(document.querySelector('h1')?.textContent).toBe(chart?.title);
    expect(document.querySelector('.source a')?.getAttribute('href')).toMatch(/^https:/);
    expect(document.querySelector('details table')).not.toBeNull();
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const links = [...document.querySelectorAll('.source a')].map(
      (link) => siteUrl + (link.getAttribute('href') ?? ''),
    );
    expect(links).toContain(canonical);
  });

  test('opens its links in a new tab, and from a saved copy on the site', () => {
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(document.querySelector('base')?.getAttribute('href')).toMatch(/^https?:/);
  });

  test('says that it was corrected only if a figure of its day has changed since', () => {
    const newest = newestOf(page);
    const figuresOf = ({ rows, dependsOn }: Chart): Map<string, string> =>
      new Map(
        [...rows.map(({ figure }) => figure), ...dependsOn].map((figure) => [
          figure.id,
          JSON.stringify(figure),
        ]),
      );
    const [then, now] = [figuresOf(chart ?? newest), figuresOf(newest)];
    const isCorrected = [...then].some(([id, was]) => (now.get(id) ?? was) !== was);
    const isUpdated = !isCorrected && [...then].join() !== [...now].join();
    const { corrected, updated } = newest.language.words.embed;
    const text = document.querySelector('main')?.textContent ?? '';
    expect([corrected, updated].map((each) => text.includes(each))).toEqual([
      isCorrected,
      isUpdated,
    ]);
  });
});
