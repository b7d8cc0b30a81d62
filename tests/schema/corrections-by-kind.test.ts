/** Every kind of number can be corrected, and its former number must obey the rules of a data row. */
import { describe, expect, test } from 'vitest';

import { inEachLanguage } from '#i18n/locales.ts';
import type { FigureId } from '#indicators/figure.ts';
import type { CorrectionRow } from '#schema/shapes.ts';
import { faultLines, parseFrozen, secondEditionText } from '../frozen-data.ts';

type CorrectedNumber = NonNullable<CorrectionRow['was']>;

const withCorrections = (text: string) => ({
  '2025.json': secondEditionText,
  'corrections.json': text,
});

const correct = (
  edition: string,
  figure: FigureId,
  was: CorrectedNumber,
  now: CorrectedNumber,
): string =>
  JSON.stringify({
    $schema: './corrections.schema.json',
    corrections: [
      { date: '2027-02-03', edition, figure, was, now, reason: inEachLanguage(() => 'Salah.') },
    ],
  });

interface Kind {
  readonly kind: string;
  readonly edition: string;
  readonly figure: FigureId;
  readonly was: CorrectedNumber;
  readonly now: CorrectedNumber;
  readonly step: number;
  readonly bounds: readonly [number, number];
}

const KINDS: readonly Kind[] = [
  {
    kind: 'a count',
    edition: '2024',
    figure: 'active-participants@2024-12',
    was: { printed: '261.184', value: 261184 },
    now: { printed: '261.814', value: 261814 },
    step: 1,
    bounds: [261183.5, 261184.5],
  },
  {
    kind: 'a count of thousands',
    edition: '2024',
    figure: 'vulnerable-workers-protected@2024',
    was: { printed: '93 ribu', value: 93000 },
    now: { printed: '39 ribu', value: 39000 },
    step: 1000,
    bounds: [92500, 93500],
  },
  {
    kind: 'an approximate count',
    edition: '2024',
    figure: 'covered-workers@2025-12',
    was: { printed: '215.000', value: 215000, approximate: true },
    now: { printed: '251.000', value: 251000, approximate: true },
    step: 1000,
    bounds: [214500, 215500],
  },
  {
    kind: 'a count that was not approximate',
    edition: '2024',
    figure: 'covered-workers@2025-12',
    was: { printed: '250.000', value: 250000 },
    now: { printed: '251.000', value: 251000, approximate: true },
    step: 1,
    bounds: [249999.5, 250000.5],
  },
  {
    kind: 'a count whose number stays and that is approximate',
    edition: '2024',
    figure: 'covered-workers@2025-12',
    was: { printed: '251.000', value: 251000 },
    now: { printed: '251.000', value: 251000, approximate: true },
    step: 1,
    bounds: [250999.5, 251000.5],
  },
  {
    kind: 'a share',
    edition: '2024',
    figure: 'ucj-coverage@2024',
    was: { printed: '48.14 %', value: 0.4814 },
    now: { printed: '41.84 %', value: 0.4184 },
    step: 0.0001,
    bounds: [0.48135, 0.48145],
  },
  {
    kind: 'a share of 100%',
    edition: '2024',
    figure: 'coverage/kaur@2024-11-20',
    was: { printed: '100 %', value: 1 },
    now: { printed: '75 persen', value: 0.75 },
    step: 0.01,
    bounds: [0.995, 1],
  },
  {
    kind: 'a rupiah amount',
    edition: '2024',
    figure: 'claims-paid-value@2024',
    was: { printed: 'Rp 502 miliar', value: 502e9 },
    now: { printed: 'Rp 205 miliar', value: 205e9 },
    step: 1e9,
    bounds: [501.5e9, 502.5e9],
  },
  {
    kind: 'a claim that something rose by more than 100%',
    edition: '2024',
    figure: 'active-participants-growth-stated@2024-12',
    was: { printed: '230%', value: 2.3 },
    now: { printed: '23%', value: 0.23 },
    step: 0.01,
    bounds: [2.295, 2.305],
  },
  {
    kind: 'a claim that something fell',
    edition: '2025',
    figure: 'claims-paid-growth-stated@2025',
    was: { printed: '5,3 %', value: -0.053 },
    now: { printed: '3,5 %', value: -0.035 },
    step: 0.001,
    bounds: [-0.0535, -0.0525],
  },
  {
    kind: 'a claim that was taken for a rise',
    edition: '2025',
    figure: 'claims-paid-growth-stated@2025',
    was: { printed: '3,5 %', value: 0.035 },
    now: { printed: '3,5 %', value: -0.035 },
    step: 0.001,
    bounds: [0.0345, 0.0355],
  },
];

test.each(KINDS)('$kind is corrected', ({ edition, figure, was, now, step, bounds }) => {
  const text = correct(edition, figure, was, now);
  const { corrections } = parseFrozen(withCorrections(text)).corrections;
  const change = corrections[0]?.change;
  expect(change?.was).toMatchObject({ printed: was.printed, value: was.value, roundingStep: step });
  expect([change?.was.interval.lower, change?.was.interval.upper]).toEqual(bounds);
  expect(change?.now).toEqual(corrections[0]?.figure);
});

describe('a number that no row of data could have is refused:', () => {
  const faultsOf = (
    figure: FigureId,
    was: CorrectedNumber,
    now: CorrectedNumber,
    edition = '2024',
  ) =>
    faultLines(withCorrections(correct(edition, figure, was, now))).map((line) =>
      line.replace(/^\S+ corrections\[0\]\./, ''),
    );
  const participants = { printed: '261.814', value: 261814 };
  const coverage = { printed: '41.84 %', value: 0.4184 };
  const elsewhere = { printed: '251.000', value: 251000 };

  test.each<readonly [string, FigureId, CorrectedNumber, CorrectedNumber, string]>([
    [
      'a count below 0',
      'active-participants@2024-12',
      { printed: '261.184', value: -261184 },
      participants,
      'was.value: found -261184, expected a number from 0 up, because only what a statement says can fall',
    ],
    [
      'a count of 0 that is divided by',
      'active-participants@2024-12',
      { printed: '0', value: 0 },
      participants,
      'was.value: found 0, expected a number over 0, because shares and averages are divided by "active-participants"',
    ],
    [
      'an approximate number of the primary source',
      'active-participants@2024-12',
      { printed: '261.000', value: 261000, approximate: true },
      participants,
      'was.approximate: found true, expected no such key, because only the numbers of "elsewhere" are approximate',
    ],
    [
      'a share over 100%',
      'ucj-coverage@2024',
      { printed: '418.4 %', value: 4.184 },
      coverage,
      'was.value: found 4.184, expected at most 1 (100%), because "ucj-coverage" is a share of a whole',
    ],
    [
      'an approximate number without its word',
      'covered-workers@2025-12',
      { printed: '215.000', value: 215000 },
      elsewhere,
      'now: found "251.000" rounded to 1, expected rounded to 1000, what edition 2024 says today ("approximate": true stands here where it stands in the row of the figure)',
    ],
  ])('%s', (_, figure, was, now, fault) => {
    expect(faultsOf(figure, was, now)).toEqual([fault]);
  });

  test('a fall by 100 per cent', () => {
    const was = { printed: '100 %', value: -1 };
    const now = { printed: '3,5 %', value: -0.035 };
    expect(faultsOf('claims-paid-growth-stated@2025', was, now, '2025')).toEqual([
      'was.value: found -1, expected more than -1 (-100%), because something is left',
    ]);
  });
});
