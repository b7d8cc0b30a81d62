/** No published figure changes without a correction, so that sites that embed a chart can learn of the change. */
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

/** Published figures whose printed number is different today, without a correction that starts at the published number. */
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
      // The newest correction is first. The checks compare each with the next newer one, and the newest with the edition.
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

test('a figure that changed without a correction is found, and one with a correction is not', () => {
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

test('a figure that was removed is found', () => {
  const gone = [{ edition: '2024', figure: 'gone@2024', printed: '1' }];
  expect(findSilentChanges(gone, editions, { corrections: [] })).toHaveLength(1);
});

test('adding figures does not change existing ones', () => {
  const old = { edition: '2024', figure: 'a@2024', printed: '1' };
  const other = { edition: '2025', figure: 'a@2024', printed: '2' };
  expect(addFigures([old], [{ ...old, printed: '3' }, other])).toEqual([old, other]);
});
