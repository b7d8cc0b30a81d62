/** The feed of corrections, made from invented corrections, because the real data has none yet. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';

import { absolute, chartPath, correctionPath, embedPath, figurePath } from '#i18n/addresses.ts';
import { type ChartSlug } from '#charts/registry.ts';
import { inEachLanguage, LOCALES, type Locale } from '#i18n/locales.ts';
import { feedPath } from '#render/corrections-address.ts';
import { renderCorrections } from '#render/corrections.ts';
import { renderFeed } from '#render/feed.ts';
import { applyEdits, editionText, parseFrozen, secondEditionText } from '../frozen-data.ts';
import { correctionsOf, correctionsText } from '../schema/corrected-data.ts';
import {
  all,
  ATOM,
  checkAtom,
  entriesOf,
  only,
  parseXml,
  textOf,
  type Element,
} from './read-atom.ts';

const corrections = correctionsOf(correctionsText);
const feeds = LOCALES.map((locale) => {
  const text = renderFeed(corrections, locale);
  return { locale, text, feed: parseXml(text) };
});

const titlesOf = (feed: Element): string[] =>
  entriesOf(feed).map((entry) => textOf(entry, 'title'));
const idsOf = (feed: Element): string[] => entriesOf(feed).map((entry) => textOf(entry, 'id'));
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

describe.each(feeds)('the feed in $locale', ({ locale, text, feed }) => {
  test('is Atom by RFC 4287, in its language', () => {
    checkAtom(feed);
    expect(feed.attributes['xml:lang']).toBe(locale);
    expect(textOf(feed, 'id')).toBe(absolute(feedPath(locale)));
  });

  test('has every correction and every publication, the newest first, each by the midnight of its day in Jakarta', () => {
    const times = entriesOf(feed).map((entry) => Date.parse(textOf(entry, 'updated')));
    expect(times).toEqual(
      ['2026-12-20', '2026-12-08', '2026-12-03', '2026-12-01', '2026-12-01', '2026-11-22'].map(
        midnight,
      ),
    );
    expect(Date.parse(textOf(feed, 'updated'))).toBe(midnight('2026-12-20'));
    const kinds = entriesOf(feed).map((entry) => only(entry, 'category').attributes['term']);
    expect(kinds).toEqual([...Array<string>(5).fill('correction'), 'publication']);
  });

  test('is read back by a reader of feeds with the same entries', () => {
    const read = parseFeed(text);
    expect(read.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(read.language).toBe(locale);
    expect(read.self).toBe(absolute(feedPath(locale)));
    expect(read.items.map(({ title }) => title)).toEqual(titlesOf(feed));
    expect(read.items.map(({ id }) => id)).toEqual(idsOf(feed));
    expect(read.items.map(({ updated }) => updated?.getTime())).toEqual(
      entriesOf(feed).map((entry) => Date.parse(textOf(entry, 'updated'))),
    );
    const reasons = corrections.corrections.map(({ reason }) => reason[locale]);
    for (const [index, reason] of reasons.entries())
      expect(read.items[index]?.content).toContain(reason);
    expect(read.items[1]?.url).toBe(
      absolute(figurePath(locale, '2024', 'active-participants@2024-12')),
    );
  });

  test('gives reasons as text, whatever characters are in them', () => {
    expect(textOf(entriesOf(feed)[4] ?? feed, 'content')).toMatch(/^<p>[^<]+ &amp; [^<]+<\/p>/);
  });

  test('gives each entry an id that neither another entry nor the order nor the other language changes', () => {
    const ids = feeds.flatMap((each) => idsOf(each.feed));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:[\w.-]+,\d{4}-\d\d-\d\d:\/[\w/@.-]+$/);
    const before = applyEdits(correctionsText, [
      [/^.*"2026-12-20".*\n/m, ''],
      [/^.*"2026-12-03".*\n/m, ''],
    ]);
    const idsBefore = idsOf(parseXml(renderFeed(correctionsOf(before), locale)));
    expect(idsBefore).toHaveLength(4);
    expect(idsOf(feed)).toEqual(expect.arrayContaining(idsBefore));
  });

  test('links to the page and the embed of every chart that shows the figure or one computed from it', () => {
    const relatedOf = (index: number) =>
      all(entriesOf(feed)[index] ?? feed, 'link')
        .filter(({ attributes }) => attributes['rel'] === 'related')
        .map(({ attributes }) => attributes['href']);
    const addressesOf = (...slugs: ChartSlug[]) =>
      slugs.flatMap((slug) =>
        [chartPath(locale, '2024', slug), embedPath(locale, '2024', slug)].map(absolute),
      );
    expect(relatedOf(0)).toEqual([]);
    expect(relatedOf(1)).toEqual(
      addressesOf(
        'active-participants',
        'participants-by-sector',
        'coverage',
        'coverage-by-base',
        'participants-over-time',
        'informal-gap',
        'beside-indonesia',
      ),
    );
    expect(relatedOf(2)).toEqual(addressesOf('active-participants', 'beside-indonesia'));
    expect(relatedOf(3)).toEqual(addressesOf('claims-paid'));
    const content = textOf(entriesOf(feed)[3] ?? feed, 'content');
    for (const address of addressesOf('claims-paid')) expect(content).toContain(`"${address}"`);
  });

  test('links from a correction of words to its place in the list', () => {
    const [words] = entriesOf(feed);
    const [correction] = corrections.corrections;
    if (words === undefined || correction === undefined) throw new Error('There is no entry.');
    expect(only(words, 'link').attributes['href']).toBe(
      absolute(correctionPath(locale, correction)),
    );
  });
});

test.each<[Locale, string[]]>([
  [
    'id',
    [
      'Edisi 2024: kalimatnya diralat, angkanya tetap',
      'Peserta aktif, Desember 2024: diralat dari 261.184 menjadi 261.814',
      'Pertumbuhan peserta aktif, Desember 2024: cara hitungnya diralat',
      'Nilai klaim yang dibayar, 2024: diralat dari Rp502 miliar menjadi Rp205 miliar',
      'Peserta aktif, Desember 2024: diralat dari 216.184 menjadi 261.184',
      'Edisi 2024 terbit',
    ],
  ],
  [
    'en',
    [
      '2024 edition: wording corrected, numbers unchanged',
      'Active participants, December 2024: corrected from 261,184 to 261,814',
      'Growth of active participants, December 2024: computation corrected',
      'Value of claims paid, 2024: corrected from Rp502 billion to Rp205 billion',
      'Active participants, December 2024: corrected from 216,184 to 261,184',
      '2024 edition published',
    ],
  ],
])('the entries in %s say what changed, from what, to what', (locale, titles) => {
  expect(titlesOf(parseXml(renderFeed(corrections, locale)))).toEqual(titles);
});

test('a correction of a figure whose number was right says that the number stays', () => {
  const text = applyEdits(correctionsText, [
    [/"was": \{"printed": "Rp 502.*?\}, "now": .*?\}, /, ''],
  ]);
  expect(titlesOf(parseXml(renderFeed(correctionsOf(text), 'en')))).toContain(
    'Value of claims paid, 2024: description corrected, number unchanged',
  );
});

test('the feed does not depend on the clock or the machine', () => {
  const [first] = feeds;
  if (first === undefined) throw new Error('There is no feed.');
  expect(renderFeed(correctionsOf(correctionsText), first.locale)).toBe(first.text);
});

test('an edition is announced on its own day, whichever year it is of', () => {
  const { publications } = parseFrozen({
    '2024.json': applyEdits(editionText, [['"2026-11-22"', '"2099-06-01"']]),
    '2025.json': secondEditionText,
  }).corrections;
  expect(publications.map(({ edition }) => edition.year)).toEqual(['2024', '2025']);
});

test('without a publication there is no feed', () => {
  expect(() => renderFeed({ publications: [], corrections: [] }, 'id')).toThrow(
    'Nothing was published, so there is no feed.',
  );
});

test('the JSON has the same corrections with exact values, in every language', () => {
  const json = JSON.parse(renderCorrections(corrections)) as {
    published: unknown[];
    corrections: { figure: string | null; was: unknown; now: unknown; charts: unknown[] }[];
  };
  expect(json.corrections.map(({ was, now }) => [was, now])).toEqual([
    [null, null],
    [
      { printed: '261.184', value: 261184 },
      { printed: '261.814', value: 261814 },
    ],
    [null, null],
    [
      { printed: 'Rp 502 miliar', value: 502e9 },
      { printed: 'Rp 205 miliar', value: 205e9 },
    ],
    [
      { printed: '216.184', value: 216184 },
      { printed: '261.184', value: 261184 },
    ],
  ]);
  expect(json.corrections[2]).toEqual({
    date: '2026-12-03',
    edition: '2024',
    addresses: addresses((locale) =>
      figurePath(locale, '2024', 'active-participants-growth@2024-12'),
    ),
    figure: 'active-participants-growth@2024-12',
    unit: 'ratio',
    was: null,
    now: null,
    reason: {
      ...inEachLanguage(() => 'Rumusnya salah tulis.'),
      en: 'Its formula was misprinted.',
    },
    charts: ['active-participants', 'beside-indonesia'].map((chart) => ({
      chart,
      addresses: addresses((locale) => chartPath(locale, '2024', chart)),
      embeds: addresses((locale) => embedPath(locale, '2024', chart)),
    })),
  });
});

const addresses = (path: (locale: Locale) => string) =>
  inEachLanguage((locale) => absolute(path(locale)));

test('the feed parser of these tests refuses text that is not XML', () => {
  expect(() => parseXml('<feed><title>a & b</title></feed>')).toThrow();
  expect(() => parseXml('<feed><x:title/></feed>')).toThrow();
  expect(() => {
    checkAtom(parseXml(`<feed xmlns="${ATOM}"><title>a</title></feed>`));
  }).toThrow();
});
