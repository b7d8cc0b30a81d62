/** Whoever embeds a chart learns when its figure changed: no published figure changes without a correction. */
import { expect, test } from 'vitest';

import { inEachLanguage } from '#i18n/locales.ts';
import type { Corrections } from '#editions/corrections.ts';
import type { Edition } from '#editions/edition.ts';
import { readFolder } from '#editions/read-folder.ts';
import {
  addFigures,
  printedOf,
  readPublishedFigures,
  type PublishedFigure,
} from '../../scripts/publish-records.ts';
import { frozenEdition } from '../frozen-data.ts';

const { editions, corrections } = readFolder();
const published = readPublishedFigures();

/** Published figures that are printed otherwise today, though no correction begins with what was published. */
function findSilentChanges(
  list: readonly PublishedFigure[],
  now: readonly Edition[],
  { corrections }: Pick<Corrections, 'corrections'>,
): string[] {
  const today = printedOf(now);
  return list
    .filter(({ edition, figure, printed }) => {
      const current = today.find((each) => each.edition === edition && each.figure === figure);
      if (current?.printed === printed) return false;
      // The newest stands first; the checks hold each to the one after it, and the newest to the edition.
      const first = corrections
        .filter((each) => each.edition.year === edition && each.figure?.id === figure)
        .findLast(({ change }) => change !== null);
      return current === undefined || first?.change?.was.printed !== printed;
    })
    .map(({ edition, figure, printed }) => `${edition} ${figure} was published as ${printed}`);
}

test('every published figure is still printed as it was, or its correction says so', () => {
  expect(published.length).toBeGreaterThan(30);
  expect(
    findSilentChanges(published, editions, corrections),
    'record these changes in data/corrections.json',
  ).toEqual([]);
});

test('every printed figure is on the list', () => {
  expect(
    addFigures(published, printedOf(editions)),
    'these are new: run `npm run publish:records` and commit the list',
  ).toEqual(published);
});

test('a figure that changed in silence is found, and one that was corrected is not', () => {
  const edition = frozenEdition;
  const figure = edition.figure('active-participants@2024-12');
  const list = [{ edition: edition.year, figure: figure.id, printed: '261.184' }];
  const complaint = [`${edition.year} ${figure.id} was published as 261.184`];
  expect(findSilentChanges(list, [edition], { corrections: [] })).toEqual(complaint);
  const corrected = (was: string) => ({
    date: edition.published,
    edition,
    figure,
    change: { was: { ...figure, printed: was }, now: figure },
    reason: inEachLanguage(() => 'Salah salin.'),
  });
  expect(findSilentChanges(list, [edition], { corrections: [corrected('261.184')] })).toEqual([]);
  expect(findSilentChanges(list, [edition], { corrections: [corrected('261.148')] })).toEqual(
    complaint,
  );
});

test('a figure that was taken out is found', () => {
  const gone = [{ edition: '2024', figure: 'gone@2024', printed: '1' }];
  expect(findSilentChanges(gone, editions, { corrections: [] })).toHaveLength(1);
});

test('adding figures changes none that are there', () => {
  const old = { edition: '2024', figure: 'a@2024', printed: '1' };
  const other = { edition: '2025', figure: 'a@2024', printed: '2' };
  expect(addFigures([old], [{ ...old, printed: '3' }, other])).toEqual([old, other]);
});
