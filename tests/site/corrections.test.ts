/** The published corrections: on pages, in the feed and in the JSON. */
import { describe, expect, test } from 'vitest';

import { readFolder } from '#editions/read-folder.ts';
import { correctionsJsonPath, FEED_TYPE, feedPath } from '#render/corrections-address.ts';
import { LICENCE_URL } from '#render/licence.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LOCALES } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { siteUrl } from '../../site.config.ts';
import {
  all,
  checkAtom,
  entriesOf,
  only,
  parseXml,
  textOf,
  type Element,
} from '../render/read-atom.ts';
import { fileBehind, pages, parseFragment, readBuilt, type Page } from './built-site.ts';

const { publications, corrections } = readFolder().corrections;

/** The reason why an address leads nowhere; `undefined` if it leads to an existing place. */
function faultOf(address: string): string | undefined {
  const url = new URL(address);
  const file = fileBehind(url);
  if (file === undefined) return `${address} leads to no file`;
  if (url.hash === '') return undefined;
  const place = pages
    .find((page) => page.file === file)
    ?.document.getElementById(decodeURIComponent(url.hash.slice(1)));
  return place ? undefined : `${address} names a place that ${file} does not have`;
}

const builtFeed = (locale: Page['locale']): Element =>
  parseXml(readBuilt(fileBehind(new URL(siteUrl + feedPath(locale))) ?? ''));

describe.each(LOCALES)('the feed of corrections in %s', (locale) => {
  const feed = builtFeed(locale);

  test('is Atom by RFC 4287 and has every publication and correction', () => {
    checkAtom(feed);
    expect(entriesOf(feed)).toHaveLength(publications.length + corrections.length);
  });

  test('has links to existing addresses of this site only', () => {
    const links = [feed, ...entriesOf(feed)].flatMap((part) =>
      all(part, 'link').map(({ attributes }) => attributes['href'] ?? ''),
    );
    const inContent = entriesOf(feed).flatMap((entry) =>
      [...parseFragment(textOf(entry, 'content')).querySelectorAll('a')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    );
    const others = [textOf(only(feed, 'author'), 'uri'), textOf(feed, 'icon')];
    expect([...links, ...inContent, ...others].flatMap((link) => faultOf(link) ?? [])).toEqual([]);
  });
});

const FEED_LINKS = `link[rel="alternate"][type="${FEED_TYPE}"]`;

test.each(pages)(
  '$path names the feed of its language if it is a data page or a chart page',
  (page) => {
    const named = [...page.document.querySelectorAll(FEED_LINKS)].map((link) =>
      link.getAttribute('href'),
    );
    const isNamed = ['data', 'edition-data', 'checks', 'chart'].includes(page.kind);
    expect(named).toEqual(isNamed ? [siteUrl + feedPath(page.locale)] : []);
  },
);

describe.each(pages.filter(({ kind }) => kind === 'data'))('the list on $path', (page) => {
  const section = page.document.getElementById('corrections')?.closest('section');
  const words = CATALOGUES[page.locale].data.corrections;
  const format = formatterFor(page.locale);

  test('has every correction, or says since when there was none', () => {
    const items = [...(section?.querySelectorAll('li') ?? [])];
    expect(items.map(({ id }) => id.split('/').slice(1, 3))).toEqual(
      corrections.map(({ edition, date }) => [edition.year, date]),
    );
    const none = words.none(format.period(publications.at(-1)?.date ?? ''));
    expect(section?.textContent.includes(none)).toBe(corrections.length === 0);
  });

  test('gives the addresses of the feed and of the JSON', () => {
    const links = [...(section?.querySelectorAll('a[type]') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      feedPath(page.locale),
      correctionsJsonPath(),
    ]);
  });
});

test('every address in the JSON is absolute and leads somewhere', () => {
  const json = readBuilt('data/corrections.json');
  const addresses = [...json.matchAll(/"(https?:[^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => address !== LICENCE_URL);
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.flatMap((address) => faultOf(address) ?? [])).toEqual([]);
  expect(json).not.toMatch(/: "\//);
});
