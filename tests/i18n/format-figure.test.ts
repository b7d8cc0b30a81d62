import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointInterval, roundingInterval, widthOf, type Interval } from '#indicators/interval.ts';
import type { Status, Unit } from '#indicators/figure.ts';
import {
  formatFigure,
  formatInterval,
  isUncertain,
  supportedStep,
  type Printable,
} from '#i18n/format-figure.ts';

const reported = (value: number, unit: Unit, roundingStep: number): Printable => ({
  value,
  unit,
  roundingStep,
  interval: roundingInterval(value, roundingStep),
  status: 'reported',
  isEstimate: false,
});
const computed = (
  value: number,
  unit: Unit,
  interval: Interval,
  status: Status = 'derived',
): Printable => ({
  value,
  unit,
  roundingStep: null,
  interval,
  status,
  isEstimate: false,
});
const between = (lower: number, upper: number): Interval => ({
  lower,
  upper,
  lowerClosed: true,
  upperClosed: false,
});

describe('a figure is written', () => {
  test.each<[label: string, figure: Printable, id: string, en: string]>([
    ['a count in full', reported(261814, 'person', 1), '261.814', '261,814'],
    ['a count with a zero at its end', reported(82900, 'person', 1), '82.900', '82,900'],
    ['a count below a thousand', reported(481, 'child', 1), '481', '481'],
    ['a rounded count', reported(39000, 'person', 1000), '39 ribu', '39,000'],
    ['a million people', reported(1101234, 'person', 1), '1.101.234', '1,101,234'],
    ['a percentage with two decimals', reported(0.4184, 'ratio', 0.0001), '41,84%', '41.84%'],
    ['a whole percentage', reported(0.23, 'ratio', 0.01), '23%', '23%'],
    ['a percentage that ends in zero', reported(0.138, 'ratio', 0.0001), '13,80%', '13.80%'],
    ['billions', reported(205e9, 'rupiah', 1e9), 'Rp205 miliar', 'Rp205 billion'],
    ['billions with decimals', reported(1.67e9, 'rupiah', 1e7), 'Rp1,67 miliar', 'Rp1.67 billion'],
    ['one decimal', reported(1.4e9, 'rupiah', 1e8), 'Rp1,4 miliar', 'Rp1.4 billion'],
    ['an exact amount', reported(1.5e6, 'rupiah', 0.01), 'Rp1,5 juta', 'Rp1.5 million'],
    ['an exact amount of millions', reported(12e6, 'rupiah', 1), 'Rp12 juta', 'Rp12 million'],
    ['an exact amount in full', reported(16800, 'rupiah', 1), 'Rp16.800', 'Rp16,800'],
    [
      'an amount in thousandths',
      computed(1200040, 'rupiah', between(1200000, 1200080)),
      'Rp1,2000 juta',
      'Rp1.2000 million',
    ],
    [
      'an amount that cannot be zero',
      computed(2079002, 'rupiah-per-child', between(1039501, 3118503)),
      'Rp2 juta',
      'Rp2 million',
    ],
    [
      'a share that cannot be zero',
      computed(0.0049, 'ratio', between(0.0024, 0.0134)),
      '0,5%',
      '0.5%',
    ],
    ['a change that may be zero', computed(0.002, 'ratio', between(-0.008, 0.012)), '0%', '0%'],
    ['one month', computed(1.04, 'month', between(0.9, 1.2)), '1 bulan', '1 month'],
    ['more than one month', computed(2.2, 'month', between(1.9, 2.5)), '2 bulan', '2 months'],
    ['a rounded million', reported(41.56e6, 'person', 1e4), '41,56 juta', '41.56 million'],
    [
      'fewer people, rounded',
      computed(-10814, 'person', between(-11314, -10314)),
      '−11 ribu',
      '−11,000',
    ],
    ['millions', reported(801e6, 'rupiah', 1e6), 'Rp801 juta', 'Rp801 million'],
    ['trillions', reported(1.2e12, 'rupiah', 1e11), 'Rp1,2 triliun', 'Rp1.2 trillion'],
    [
      'up to the next magnitude',
      computed(999.96e6, 'rupiah', between(999.91e6, 1000.01e6)),
      'Rp1,0000 miliar',
      'Rp1.0000 billion',
    ],
    [
      'a derived average',
      computed(10181782, 'rupiah-per-claim', between(10156949, 10206616)),
      'Rp10,2 juta',
      'Rp10.2 million',
    ],
    [
      'a derived share of exact counts',
      computed(0.23342, 'ratio', pointInterval(0.23342)),
      '23,34%',
      '23.34%',
    ],
    [
      'a derived share that is less sure',
      computed(0.00683, 'ratio', between(0.00657, 0.00709)),
      '0,7%',
      '0.7%',
    ],
    [
      'an implied value',
      computed(186.296e9, 'rupiah', between(185.83e9, 186.76e9), 'implied'),
      'sekitar Rp186 miliar',
      'about Rp186 billion',
    ],
    [
      'an implied count',
      computed(625750.5, 'person', between(625675.7, 625825.3), 'implied'),
      'sekitar 626 ribu',
      'about 626,000',
    ],
    ['half a step upwards', computed(0.125, 'ratio', between(0.12, 0.13)), '13%', '13%'],
    ['a fall', reported(-0.049, 'ratio', 0.001), '−4,9%', '−4.9%'],
    ['fewer people', computed(-12782, 'person', pointInterval(-12782)), '−12.782', '−12,782'],
    [
      'less money',
      computed(-40.6e9, 'rupiah', between(-41.5e9, -39.8e9)),
      '−Rp40 miliar',
      '−Rp40 billion',
    ],
    ['nothing, without a sign', computed(-0.00001, 'ratio', between(-0.005, 0.005)), '0%', '0%'],
  ])('%s', (_, figure, id, en) => {
    expect(formatFigure(figure, 'id')).toBe(id);
    expect(formatFigure(figure, 'en')).toBe(en);
  });

  test('an implied figure says so by a sign in labels', () => {
    const implied = computed(186.296e9, 'rupiah', between(185.83e9, 186.76e9), 'implied');
    expect(formatFigure(implied, 'id', 'sign')).toBe('≈Rp186 miliar');
    expect(formatFigure(implied, 'en', 'sign')).toBe('≈Rp186 billion');
  });
});

describe('an interval is written', () => {
  test.each<[label: string, figure: Printable, id: string, en: string]>([
    [
      'billions',
      reported(205e9, 'rupiah', 1e9),
      'Rp204,5 miliar hingga Rp205,5 miliar',
      'Rp204.5 billion to Rp205.5 billion',
    ],
    [
      'half steps',
      reported(1.67e9, 'rupiah', 1e7),
      'Rp1,665 miliar hingga Rp1,675 miliar',
      'Rp1.665 billion to Rp1.675 billion',
    ],
    [
      'a percentage',
      reported(0.4184, 'ratio', 0.0001),
      '41,835% hingga 41,845%',
      '41.835% to 41.845%',
    ],
    [
      'an average',
      computed(10181782, 'rupiah-per-claim', between(10156949, 10206616)),
      'Rp10,157 juta hingga Rp10,207 juta',
      'Rp10.157 million to Rp10.207 million',
    ],
    [
      'an implied value',
      computed(186.296e9, 'rupiah', between(185.833e9, 186.759e9), 'implied'),
      'Rp185,83 miliar hingga Rp186,76 miliar',
      'Rp185.83 billion to Rp186.76 billion',
    ],
    [
      'people, who come whole',
      computed(625750.5, 'person', between(625675.7, 625825.3), 'implied'),
      '625.676 hingga 625.825',
      '625,676 to 625,825',
    ],
  ])('%s', (_, figure, id, en) => {
    expect(formatInterval(figure, 'id')).toBe(id);
    expect(formatInterval(figure, 'en')).toBe(en);
  });
});

describe('precision', () => {
  test('a number is never printed with more digits than its interval supports', () => {
    const widths = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
    const units = fc.constantFrom<Unit>('ratio', 'rupiah', 'rupiah-per-claim');
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e12, noNaN: true }),
        widths,
        units,
        (size, width, unit) => {
          const value = unit === 'ratio' ? size / 1e12 : size;
          const figure = computed(
            value,
            unit,
            between(value * (1 - width / 2), value * (1 + width / 2)),
          );
          const interval = widthOf(figure.interval);
          // A smaller value would be written as zero, which it cannot be, so it has more digits.
          if (value >= 5 * interval)
            expect(supportedStep(figure)).toBeGreaterThanOrEqual(interval * (1 - 1e-8));
          const digits = formatFigure(figure, 'en').replace(/[^\d.]/g, '');
          const printed =
            Number(digits) * (unit === 'ratio' ? 0.01 : magnitudeOf(formatFigure(figure, 'en')));
          expect(Math.abs(printed - value)).toBeLessThanOrEqual(
            supportedStep(figure) * (0.5 + 1e-6),
          );
        },
      ),
    );
  });

  test('an exact amount and a count within one person are certain', () => {
    const amount = between(10181782.066281, 10181782.066331);
    expect(isUncertain(computed(10181782.0663, 'rupiah-per-claim', amount))).toBe(false);
    const persons = between(625731.6, 625732.4);
    expect(isUncertain(computed(625732, 'person', persons))).toBe(false);
  });

  test('a count printed in full is certain, a rounded one is not', () => {
    expect(isUncertain(reported(261814, 'person', 1))).toBe(false);
    expect(isUncertain(reported(39000, 'person', 1000))).toBe(true);
    expect(isUncertain(reported(1500000, 'rupiah', 0.01))).toBe(false);
    expect(isUncertain(reported(1500000, 'rupiah', 1))).toBe(false);
    expect(isUncertain(reported(3500000, 'rupiah', 100000))).toBe(true);
    expect(isUncertain(reported(0.4184, 'ratio', 0.0001))).toBe(true);
  });
});

function magnitudeOf(text: string): number {
  const sizes = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
  return Object.entries(sizes).find(([word]) => text.includes(word))?.[1] ?? 1;
}
