/** Addresses in the built site lead to existing places, under any base path. Only a click requests another host. */
import { describe, expect, test } from 'vitest';

import { homePath, sitemapPath } from '#i18n/addresses.ts';
import { DEFAULT_LOCALE, LOCALES } from '#i18n/locales.ts';
import { contact, siteUrl } from '../../site.config.ts';
import {
  dataPages,
  editionDataPages,
  embedCodeOf,
  fileBehind,
  files,
  pageAt,
  pages,
  parseFragment,
  readBuilt,
  type Page,
} from './built-site.ts';

interface Reference {
  /** Element and attribute that contain it, e.g. `<a href>`. */
  readonly place: string;
  readonly value: string;
  /** When a browser requests it: after an action of the reader, without one, or never. */
  readonly followed: 'on click' | 'by itself' | 'never';
}

const LINK_ATTRIBUTES = [
  'href',
  'src',
  'poster',
  'data',
  'action',
  'formaction',
  'xlink:href',
  'cite',
];
/** `rel` values of `<link>` that cause no request. */
const NAMING_LINKS = /^(?:canonical|alternate|license|author|me)$/;

function referencesOf(root: ParentNode): Reference[] {
  const inAttributes = [...root.querySelectorAll('*')].flatMap((element): Reference[] => {
    const tag = element.localName;
    const isNaming =
      tag === 'link' &&
      (element.getAttribute('rel') ?? '').split(' ').every((rel) => NAMING_LINKS.test(rel));
    const isLink = ['a', 'area', 'form', 'button', 'blockquote', 'q'].includes(tag);
    const followed = isLink ? 'on click' : isNaming ? 'never' : 'by itself';
    const single = LINK_ATTRIBUTES.flatMap((attribute) => {
      const value = element.getAttribute(attribute);
      return value === null ? [] : [{ place: `<${tag} ${attribute}>`, value, followed } as const];
    });
    const candidates = (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
      .filter((candidate) => candidate !== '');
    const isAddress =
      tag === 'meta' && /^(?:og:url|og:image|twitter:image)$/.test(metaName(element));
    const meta = isAddress
      ? [
          {
            place: `<meta ${metaName(element)}>`,
            value: element.getAttribute('content') ?? '',
            followed: 'never',
          } as const,
        ]
      : [];
    const styled = urlsInCss(element.getAttribute('style') ?? '').map(
      (value) => ({ place: `<${tag} style>`, value, followed: 'by itself' }) as const,
    );
    return [
      ...single,
      ...candidates.map(
        (value) => ({ place: `<${tag} srcset>`, value, followed: 'by itself' }) as const,
      ),
      ...meta,
      ...styled,
    ];
  });
  const inStyles = [...root.querySelectorAll('style')].flatMap((style) =>
    urlsInCss(style.textContent).map(
      (value) => ({ place: '<style>', value, followed: 'by itself' }) as const,
    ),
  );
  return [...inAttributes, ...inStyles];
}

const metaName = (element: Element): string =>
  element.getAttribute('property') ?? element.getAttribute('name') ?? '';

function urlsInCss(css: string): string[] {
  const found = [
    ...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g),
    ...css.matchAll(/@import\s+(['"])(.*?)\1/g),
  ];
  return found.map((match) => match[2] ?? '');
}

const resolve = (value: string, page: Page): URL => new URL(value, siteUrl + page.path);
const isInline = ({ protocol }: URL): boolean => protocol === 'data:';
const isOurs = ({ origin }: URL): boolean => origin === siteUrl;

/** The fault of an address of this site, or `undefined`. */
function faultOf(url: URL): string | undefined {
  const file = fileBehind(url);
  if (file === undefined) {
    return `${url.href} leads to no file in dist/: build the address with src/i18n/addresses.ts, which knows the base path and the final slash`;
  }
  if (url.hash === '' || !file.endsWith('.html')) return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  const target = pages.find((page) => page.file === file);
  return target?.document.getElementById(id)
    ? undefined
    : `${url.href} names a place that ${file} does not have`;
}

const indexable = pages.filter(
  ({ document }) => document.querySelector('meta[name="robots"]') === null,
);
const canonicalOf = ({ document }: Page): string =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const alternatesOf = ({ document }: Page): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );

describe.each(pages)('$path', (page) => {
  const references = referencesOf(page.document);

  test('every address of ours leads to a file, and every fragment to a place in it', () => {
    const faults = references
      .map(({ place, value }) => ({ place, url: resolve(value, page) }))
      .filter(({ url }) => isOurs(url))
      .flatMap(({ place, url }) => {
        const fault = faultOf(url);
        return fault === undefined ? [] : [`${place}: ${fault}`];
      });
    expect(faults).toEqual([]);
    expect(references.length).toBeGreaterThan(0);
  });

  test('makes no request to another host before a click', () => {
    const asked = references
      .filter(({ followed }) => followed === 'by itself')
      .map(({ place, value }) => ({ place, url: resolve(value, page) }))
      .filter(({ url }) => !isOurs(url) && !isInline(url))
      .map(
        ({ place, url }) =>
          `${place} asks ${url.host}: serve ${url.href} from this site, or leave it away`,
      );
    expect(asked).toEqual([]);
  });

  test('links to other sites go over https', () => {
    const insecure = references
      .map(({ value }) => resolve(value, page))
      .filter((url) => !isOurs(url) && !isInline(url) && url.protocol !== 'https:')
      .map(({ href }) => href)
      // The contact for reports of errors, which may be an e-mail address.
      .filter((href) => href !== contact);
    expect(insecure, 'write these addresses with https:// in data/sources.json').toEqual([]);
  });

  test('every control names an element of its page', () => {
    const attributes = [
      'for',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'list',
      'form',
    ];
    const missing = attributes.flatMap((attribute) =>
      [...page.document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
        (element.getAttribute(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => !page.document.getElementById(id))
          .map((id) => `<${element.localName} ${attribute}="${id}">`),
      ),
    );
    expect(missing, 'nothing on the page has these ids').toEqual([]);
  });

  test('the canonical address is absolute and leads to a page that is canonical itself', () => {
    const canonical = canonicalOf(page);
    if (page.kind === 'not-found') return;
    expect(canonical).toMatch(/^https?:\/\//);
    const target = pages.find(({ path }) => siteUrl + path === canonical);
    expect(target?.path, `${canonical} is no page: name one of ours`).toBeDefined();
    if (target) expect(canonicalOf(target)).toBe(canonical);
  });
});

describe.each(indexable)('$path, which search engines may list', (page) => {
  test('its languages name each other, themselves and a default', () => {
    const alternates = alternatesOf(page);
    expect(Object.keys(alternates).sort()).toEqual([...LOCALES, 'x-default'].sort());
    expect(alternates['x-default']).toBe(alternates[DEFAULT_LOCALE]);
    expect(alternates[page.locale], 'a page must be among its own alternates').toBe(
      canonicalOf(page),
    );
    for (const locale of LOCALES) {
      const target = pages.find(({ path }) => siteUrl + path === alternates[locale]);
      expect(target, `hreflang="${locale}" leads to no page`).toBeDefined();
      if (!target) continue;
      expect(target.document.documentElement.getAttribute('lang')).toBe(locale);
      expect(canonicalOf(target)).toBe(alternates[locale]);
      expect(alternatesOf(target), `${target.path} does not name ${page.path} in return`).toEqual(
        alternates,
      );
    }
  });

  test('what is shared is the canonical address', () => {
    const shared = page.document.querySelector('meta[property="og:url"]')?.getAttribute('content');
    expect(shared).toBe(canonicalOf(page));
  });
});

test.each(pages.filter(({ kind }) => kind === 'chart'))(
  'every address in the code that $path gives away leads somewhere, from any host',
  (page) => {
    const code = parseFragment(embedCodeOf(page));
    const references = referencesOf(code);
    const places = references.map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(['<iframe src>', '<a href>']));
    for (const { value } of references) {
      expect(value, 'an address in somebody else’s page must be absolute').toMatch(/^https?:\/\//);
      expect(faultOf(new URL(value))).toBeUndefined();
    }
  },
);

test('every page can be reached from the front page by following links', () => {
  const reached = new Set<string>();
  const waiting = [pageAt(homePath(DEFAULT_LOCALE))];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (reached.has(page.file)) continue;
    reached.add(page.file);
    for (const link of page.document.querySelectorAll('a[href]')) {
      const file = fileBehind(resolve(link.getAttribute('href') ?? '', page));
      const next = pages.find((each) => each.file === file);
      if (next) waiting.push(next);
    }
  }
  const lost = pages.filter(({ file, kind }) => kind !== 'not-found' && !reached.has(file));
  expect(
    lost.map(({ path }) => path),
    'link to these pages from one that readers reach',
  ).toEqual([]);
});

test('every download can be reached from a data page', () => {
  const linked = [...dataPages, ...editionDataPages].flatMap((page) =>
    [...page.document.querySelectorAll('a[href]')].map((link) =>
      fileBehind(resolve(link.getAttribute('href') ?? '', page)),
    ),
  );
  const downloads = files.filter((file) => /^data\/.+\.(?:atom|bib|csv|json|xlsx)$/.test(file));
  expect(downloads.length).toBeGreaterThan(0);
  expect(
    downloads.filter((file) => !linked.includes(file)),
    'link these files on the data page',
  ).toEqual([]);
});

test('there are no files of styles, so those in the pages are all', () => {
  expect(files.filter((file) => file.endsWith('.css'))).toEqual([]);
});

describe('the sitemap', () => {
  const locationsIn = (file: string): string[] =>
    [...readBuilt(file).matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? '');
  const sitemaps = locationsIn('sitemap-index.xml').map(
    (location) => fileBehind(new URL(location)) ?? location,
  );
  const listed = sitemaps.flatMap((file) => locationsIn(file));

  test('is what robots.txt names', () => {
    expect(readBuilt('robots.txt')).toContain(`\nSitemap: ${siteUrl}${sitemapPath()}\n`);
    expect(fileBehind(new URL(siteUrl + sitemapPath()))).toBe('sitemap-index.xml');
  });

  test('lists every page that search engines may list, once, by its canonical address', () => {
    const canonical = indexable.filter((page) => canonicalOf(page) === siteUrl + page.path);
    expect(
      [...listed].sort(),
      'the filter of sitemap() in astro.config.mjs keeps out what is noindex or has its canonical address elsewhere',
    ).toEqual(canonical.map(({ path }) => siteUrl + path).sort());
  });
});
