/** Published addresses are permanent: each one leads to a file, and each new one must be added to the list. */
import { expect, test } from 'vitest';

import {
  addressesOf,
  mergeAddresses,
  readPublishedAddresses,
} from '../../scripts/publish-records.ts';
import { basePath, siteUrl } from '../../site.config.ts';
import { formerIdOf } from '#editions/former-ids.ts';
import { checksPath, DATED_KINDS, datedDownloadPath } from '#i18n/addresses.ts';
import { dataPages, editionDataPages, editions, fileBehind, files } from './built-site.ts';

const published = readPublishedAddresses();

test('every address ever published leads to a file', () => {
  expect(published.length).toBeGreaterThan(100);
  const lost = published.filter(
    (address) => fileBehind(new URL(basePath + address.slice(1), siteUrl)) === undefined,
  );
  expect(
    lost,
    'other people’s pages hold these addresses: build them again, or put a page there that leads on',
  ).toEqual([]);
});

test('every address of the build is on the list', () => {
  const missing = addressesOf(files).filter((address) => !published.includes(address));
  expect(
    missing,
    'these are new: if they are meant to last, run `npm run publish:records` and commit the list',
  ).toEqual([]);
});

test.each([...dataPages, ...editionDataPages])(
  'every former id of a figure leads on from $path',
  ({ document, edition, kind }) => {
    const shown = kind === 'data' ? editions : [edition];
    const lost = shown
      .flatMap(({ year, all }) => all.flatMap(({ id }) => formerIdOf(year, id) ?? []))
      .filter((id) => !document.getElementById(id)?.closest('tr, li'));
    expect(lost, 'other people’s pages hold these fragments').toEqual([]);
  },
);

test.each(editionDataPages)(
  'the checks that were sections of $path have a page of their own, and their ids lead to it',
  ({ document, edition, locale }) => {
    for (const id of ['audit', 'conflicts', 'missing'])
      expect(document.getElementById(id)?.querySelector('a')?.getAttribute('href')).toBe(
        `${checksPath(locale, edition.year)}#${id}`,
      );
  },
);

test('edition 2024 had other ids before', () => {
  const first = editions.find(({ year }) => year === '2024');
  expect(first?.all.flatMap(({ id }) => formerIdOf('2024', id) ?? [])).toHaveLength(24);
});

test.each([...editions])('every day of edition $year has its copies', ({ year, days }) => {
  expect(days.length).toBeGreaterThan(0);
  const missing = days
    .flatMap((day) => DATED_KINDS.map((kind) => datedDownloadPath(year, day, kind)))
    .filter((path) => fileBehind(new URL(path, siteUrl)) === undefined);
  expect(missing).toEqual([]);
});

test('the list has each address once, in order, so that two additions merge', () => {
  expect(published, 'run `npm run publish:records`').toEqual(mergeAddresses(published, []));
});

test('an address leads to the page behind it, and names no file that changes with its content', () => {
  expect(
    addressesOf([
      'index.html',
      'en/2024/index.html',
      'data/2024.csv',
      'data/2024@2026-11-22.csv',
      'embed/2024/coverage@2026-11-22/index.html',
      'assets/a.B1c2.js',
      '.nojekyll',
      'index.html.br',
    ]),
  ).toEqual(['/', '/data/2024.csv', '/en/2024/']);
});

test('adding addresses takes none off the list', () => {
  expect(mergeAddresses(['/a/', '/gone/'], ['/b/', '/a/'])).toEqual(['/a/', '/b/', '/gone/']);
});
