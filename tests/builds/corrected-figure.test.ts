/** A corrected figure: the old embed keeps the old number and says that it was corrected; the new one says when. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { chartPath, dataPath, embedPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { addressesOf, readPublishedAddresses } from '../../scripts/publish-records.ts';
import { basePath } from '../../site.config.ts';
import { listFiles } from '../list-files.ts';
import { correctFigure } from '../recipes/correct-a-figure.ts';
import { recipeIn } from '../recipes/recipe-project.ts';
import { prepareBuilds } from './temporary-build.ts';

const CHART = 'recovered-contributions';
const FIRST_DAY = '2026-11-22';
/** The date of corrections in the recipe. */
const CORRECTED = '2099-12-31';
/** Without invented languages of a recipe, which write numbers in another way. */
const NUMBERS = [
  { locale: 'id', was: 'Rp1,4 miliar', now: 'Rp1,5 miliar' },
  { locale: 'en', was: 'Rp1.4 billion', now: 'Rp1.5 billion' },
] as const;

const dist = await prepareBuilds()({
  change: (folder) => {
    correctFigure(recipeIn(folder), {
      indicator: 'contribution-arrears-recovered',
      period: '2024',
    });
  },
});

const textAt = (path: string): string => {
  const file = join(dist, path.slice(basePath.length), 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
const documentAt = (path: string): Document => parseHTML(textAt(path)).document;
const linksOf = (document: Document): (string | null)[] =>
  [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const wordsOf = (document: Document): string =>
  document.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? '';

test('an editor changes data files alone: no new address has to be listed', () => {
  const published = readPublishedAddresses();
  expect(addressesOf(listFiles(dist)).filter((address) => !published.includes(address))).toEqual(
    [],
  );
});

describe.each(NUMBERS)('in $locale', ({ locale, was, now }) => {
  const words = CATALOGUES[locale].embed;
  const format = formatterFor(locale);
  const corrections = `${dataPath(locale)}#corrections`;
  const old = documentAt(embedPath(locale, '2024', CHART, FIRST_DAY));
  const dated = documentAt(embedPath(locale, '2024', CHART, CORRECTED));
  const newest = documentAt(embedPath(locale, '2024', CHART));
  const page = documentAt(chartPath(locale, '2024', CHART));

  test('the embed of the first day keeps the old number, and says that it was corrected', () => {
    expect(wordsOf(old)).toContain(was);
    expect(wordsOf(old)).not.toContain(now);
    expect(wordsOf(old)).toContain(
      `${words.asOf(format.shortPeriod(FIRST_DAY))}. ${words.corrected}.`,
    );
    expect(linksOf(old)).toContain(chartPath(locale, '2024', CHART));
  });

  test('the newest embed, and that of the day of the correction, have the new number and its day', () => {
    for (const document of [newest, dated]) {
      expect(wordsOf(document)).toContain(now);
      expect(wordsOf(document)).not.toContain(was);
      const day = format.shortPeriod(CORRECTED);
      expect(wordsOf(document)).toContain(`${words.asOf(day)}, ${words.correctedOn(day)}.`);
      expect(wordsOf(document)).not.toContain(words.corrected);
      expect(wordsOf(document)).not.toContain(words.updated);
      expect(linksOf(document)).toContain(corrections);
    }
  });

  test('the page of the chart says when it was corrected, and lists the embeds of both days', () => {
    expect(wordsOf(page).toLowerCase()).toContain(
      words.correctedOn(format.period(CORRECTED)).toLowerCase(),
    );
    expect(linksOf(page)).toEqual(
      expect.arrayContaining([
        corrections,
        embedPath(locale, '2024', CHART, FIRST_DAY),
        embedPath(locale, '2024', CHART, CORRECTED),
      ]),
    );
    expect(
      documentAt(dataPath(locale)).querySelector('#corrections')?.parentElement?.textContent,
    ).toContain(now);
  });

  test('a chart without the figure says nothing of it', () => {
    const other = documentAt(embedPath(locale, '2024', 'coverage'));
    expect(wordsOf(other)).toContain(`${words.asOf(format.shortPeriod(FIRST_DAY))}. `);
    expect(linksOf(other)).not.toContain(corrections);
  });
});
