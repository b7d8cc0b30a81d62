/** Tests words and charts with an edition that differs from 2024 wherever they might depend on properties of 2024. */
import { describe, expect, test } from 'vitest';

import { layOutDots } from '#charts/dot-field.ts';
import { specifyChart } from '#charts/registry.ts';
import { LAYOUT_WIDTH, LAYOUTS } from '#charts/chart.ts';
import { unitsPerMark } from '#charts/units-per-mark.ts';
import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { ChartSlug } from '#charts/registry.ts';
import { formatFormula } from '#i18n/format-formula.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import type { FigureId } from '#indicators/figure.ts';
import { renderSvg } from '#render/svg.ts';
import { frozenEdition } from '../frozen-data.ts';
import { readSecondEdition } from '../second-edition.ts';
import { dotsOf } from './dot-places.ts';

const edition = readSecondEdition();

test.each<[slug: ChartSlug, locale: Locale, title: string]>([
  ['active-participants', 'id', 'Dalam setahun, peserta aktif di Bengkulu berkurang 12.782 orang'],
  ['active-participants', 'en', 'Bengkulu had 12,782 fewer active participants than a year before'],
  [
    'participants-by-sector',
    'id',
    'Kelompok peserta aktif terbesar di Bengkulu adalah sektor informal',
  ],
  [
    'participants-by-sector',
    'en',
    'The largest group of active participants in Bengkulu: informal sector',
  ],
  [
    'coverage',
    'id',
    'Dari pekerja Bengkulu yang memenuhi syarat, lebih dari separuh terlindungi pada 2025',
  ],
  ['coverage', 'en', 'More than half of Bengkulu’s eligible workers were covered in 2025'],
  ['coverage-as-reported', 'id', 'Cakupan pekerja Bengkulu dilaporkan 57,3%'],
  ['coverage-as-reported', 'en', 'The coverage of Bengkulu’s workers is reported to be 57.3%'],
  ['claims-paid', 'id', 'Klaim senilai Rp1,12 triliun dibayar di Bengkulu dalam setahun'],
  ['scholarships', 'id', 'Beasiswa senilai Rp14,4 miliar diterima 4.812 anak di Bengkulu'],
  [
    'benefit-averages',
    'id',
    'Beasiswa di Bengkulu rata-rata Rp3,0 juta per anak, klaim rata-rata Rp47 juta',
  ],
])('the finding of %s in %s is: %s', (slug, locale, title) => {
  expect(specifyChart(slug, edition, locale).title).toBe(title);
});

describe.each(LOCALES)('in %s', (locale) => {
  const wordsOf = (slug: ChartSlug, of: Edition): string => {
    const { title, measure, alt, notes } = specifyChart(slug, of, locale);
    return [title, measure, alt, ...notes].join(' ');
  };

  test('texts call a fall a fall, and no text says that something rose', () => {
    const rises = /naik|bertambah|rose|\brise|gained|grew/;
    const falls = /turun|berkurang|fell|\bfall|lost/;
    const format = formatterFor(locale);
    const audited = (of: Edition): string =>
      of.audits
        .filter(({ name }) => name.startsWith('growth'))
        .map(({ name, statement }) =>
          CATALOGUES[locale].audits[name].said(of.figure(statement), format, {
            outlet: 'Harian Contoh',
            credits: null,
          }),
        )
        .join(' ');
    for (const words of [
      wordsOf('active-participants', edition),
      wordsOf('claims-paid', edition),
      audited(edition),
    ]) {
      expect(words).toMatch(falls);
      expect(words).not.toMatch(rises);
      expect(words).not.toMatch(/[-−]\d/);
    }
    expect(audited(frozenEdition)).toMatch(rises);
  });

  test('the previous year by sector is drawn, named and not listed as missing if the source gives it', () => {
    const before = formatterFor(locale).period('2024-12');
    expect(wordsOf('participants-by-sector', edition)).toContain(before);
    const chart = specifyChart('participants-by-sector', edition, locale);
    expect(chart.rows).toHaveLength(9);
    const missed = (of: Edition) => CATALOGUES[locale].data.missingList(of);
    expect(missed(frozenEdition)).toHaveLength(missed(edition).length + 1);
    expect(missed(frozenEdition)).toEqual(expect.arrayContaining([...missed(edition)]));
  });

  test('the texts say so if there is only one report', () => {
    const alone = /tidak punya laporan lain|no other report/;
    expect(wordsOf('coverage-as-reported', edition)).toMatch(alone);
    expect(wordsOf('coverage-as-reported', frozenEdition)).not.toMatch(alone);
  });

  test('texts give the number of units for each mark if it is more than one', () => {
    expect(wordsOf('scholarships', edition)).toMatch(/sepuluh anak|ten children/);
    expect(wordsOf('recovered-contributions', edition)).toMatch(/seratus juta|a hundred million/);
    const { d } = /<path(?=[^>]*data-figure)[^>]* d="(?<d>[^"]*)"/.exec(
      renderSvg(specifyChart('scholarships', edition, locale), 'wide'),
    )?.groups ?? { d: '' };
    expect(d?.match(/h0/g) ?? d?.match(/m|M/g)).toHaveLength(481);
  });

  test('figures of BPS name the outlet that quotes them', () => {
    const claim = frozenEdition.figure('formal-employed-share@2024-08');
    const { said } = CATALOGUES[locale].audits['formal-share'];
    const source = { outlet: 'Harian Contoh', credits: null };
    expect(said(claim, formatterFor(locale), source)).toContain('Harian Contoh');
  });

  test('no label of a high coverage extends beyond its chart', () => {
    const chart = specifyChart('coverage-as-reported', edition, locale);
    for (const layout of LAYOUTS) {
      const values = [
        ...renderSvg(chart, layout).matchAll(
          /<text[^>]*(?:x="|translate\()([\d.]+)[^>]*>([^<]*%)</g,
        ),
      ];
      expect(values.length).toBeGreaterThan(0);
      // A digit is at most 8 user units wide in both compositions.
      for (const [, x = '', text = ''] of values)
        expect(Number(x) + 8 * text.length, text).toBeLessThanOrEqual(LAYOUT_WIDTH[layout]);
    }
  });
});

test('the opening picture shows the participants of the year before who are gone, at the end of the field', () => {
  const { segments, peoplePerDot } = layOutDots(edition);
  const count = (kind: 'kept' | 'gained' | 'gone'): number =>
    segments.reduce((sum, segment) => sum + dotsOf(segment[kind]).length, 0);
  const inDots = (id: FigureId): number => Math.round(edition.figure(id).value / peoplePerDot);
  expect(count('gained')).toBe(0);
  expect(count('kept')).toBe(inDots('active-participants@2025-12'));
  expect(count('kept') + count('gone')).toBe(inDots('active-participants@2024-12'));
  for (const { kept, gone } of segments) {
    const ends = Map.groupBy(dotsOf(kept), ({ y }) => y);
    for (const { x, y } of dotsOf(gone))
      expect(x).toBeGreaterThan(Math.max(...(ends.get(y) ?? []).map((dot) => dot.x)));
  }
});

test('a formula subtracts a fall', () => {
  const figure = edition.figure('claims-paid-value@2024');
  const text = formatFormula(figure, edition.figure, formatterFor('id'));
  expect(text).toBe('Rp1,12 triliun ÷ (1 − 3,5%)');
});

test('a stated fall implies a larger value in the previous year', () => {
  const now = edition.figure('claims-paid-value@2025');
  const before = edition.figure('claims-paid-value@2024');
  const change = edition.figure('claims-paid-value-increase@2025');
  expect(before.value).toBeGreaterThan(now.value);
  expect(change.interval.upper).toBeLessThan(0);
  expect(change.value).toBeCloseTo(now.value - before.value, 0);
});

test.each([
  [0, 1],
  [481, 1],
  [1000, 1],
  [1001, 10],
  [99_999, 100],
  [5_000_000, 1000],
])('of %d units, at most a thousand marks stand for %d each', (total, units) => {
  expect(unitsPerMark(total, 1000)).toBe(units);
});
