import { expect, test } from 'vitest';

import { type Reading, readPrinted } from '#schema/read-printed.ts';

type UnitHint = Reading['unitHint'];
type Row = readonly [printed: string, readings: readonly (readonly [number, number, UnitHint])[]];

const asReadings = (readings: readonly (readonly [number, number, UnitHint])[]): Reading[] =>
  readings.map(([value, step, unitHint]) => ({ value, step, unitHint }));

const ONE_READING: readonly Row[] = [
  ['481', [[481, 1, null]]],
  ['0', [[0, 1, null]]],
  ['1.101.234', [[1101234, 1, null]]],
  ['1,101,234', [[1101234, 1, null]]],
  ['1.101,5', [[1101.5, 0.1, null]]],
  ['1,101.5', [[1101.5, 0.1, null]]],
  ['205,7', [[205.7, 0.1, null]]],
  ['0,123', [[0.123, 0.001, null]]],
  ['1234,567', [[1234.567, 0.001, null]]],
  ['23%', [[0.23, 0.01, 'ratio']]],
  ['41.84 %', [[0.4184, 0.0001, 'ratio']]],
  ['33,99 %', [[0.3399, 0.0001, 'ratio']]],
  ['10.04%', [[0.1004, 0.0001, 'ratio']]],
  ['27,16 %', [[0.2716, 0.0001, 'ratio']]],
  ['0,5 %', [[0.005, 0.001, 'ratio']]],
  ['150 %', [[1.5, 0.01, 'ratio']]],
  ['23 persen', [[0.23, 0.01, 'ratio']]],
  ['23 Persen', [[0.23, 0.01, 'ratio']]],
  ['41.84 percent', [[0.4184, 0.0001, 'ratio']]],
  ['5 per cent', [[0.05, 0.01, 'ratio']]],
  ['39 ribu', [[39000, 1000, null]]],
  ['39 thousand', [[39000, 1000, null]]],
  ['1,1 juta', [[1100000, 100000, null]]],
  ['1.1 million', [[1100000, 100000, null]]],
  ['Rp 1,4 miliar', [[1400000000, 100000000, 'rupiah']]],
  ['Rp 1.67 miliar', [[1670000000, 10000000, 'rupiah']]],
  ['Rp1,67 miliar', [[1670000000, 10000000, 'rupiah']]],
  ['Rp. 1,67 milyar', [[1670000000, 10000000, 'rupiah']]],
  ['Rp 205 miliar', [[205000000000, 1000000000, 'rupiah']]],
  ['Rp 205,7 miliar', [[205700000000, 100000000, 'rupiah']]],
  ['Rp205 billion', [[205000000000, 1000000000, 'rupiah']]],
  ['Rp 1,2 triliun', [[1200000000000, 100000000000, 'rupiah']]],
  ['Rp 1.2 trillion', [[1200000000000, 100000000000, 'rupiah']]],
  ['1,4 miliar rupiah', [[1400000000, 100000000, 'rupiah']]],
  ['Rp 1.500.000', [[1500000, 1, 'rupiah']]],
];

test.each(ONE_READING)('"%s" has one reading', (printed, readings) => {
  expect(readPrinted(printed)).toEqual(asReadings(readings));
});

const TWO_READINGS: readonly Row[] = [
  [
    '82.900',
    [
      [82900, 1, null],
      [82.9, 0.001, null],
    ],
  ],
  [
    '261.814',
    [
      [261814, 1, null],
      [261.814, 0.001, null],
    ],
  ],
  [
    '261,814',
    [
      [261814, 1, null],
      [261.814, 0.001, null],
    ],
  ],
  [
    '1.100 %',
    [
      [11, 0.01, 'ratio'],
      [0.011, 0.00001, 'ratio'],
    ],
  ],
  [
    'Rp 1.670 miliar',
    [
      [1670000000000, 1000000000, 'rupiah'],
      [1670000000, 1000000, 'rupiah'],
    ],
  ],
];

test.each(TWO_READINGS)('"%s" may be a thousands point or a decimal one', (printed, readings) => {
  expect(readPrinted(printed)).toEqual(asReadings(readings));
});

test.each([
  [''],
  ['ribu'],
  ['dua puluh'],
  ['-5'],
  ['+5'],
  ['.5'],
  ['5.'],
  ['012'],
  ['00'],
  ['1.10.234'],
  ['1.101.23'],
  ['1.101,234,5'],
  ['1,101.234.567'],
  ['012.345'],
  ['1..234'],
  ['1 234'],
  ['23 % %'],
  ['5 ribu %'],
  ['Rp 5 %'],
  ['Rp Rp 5'],
  ['5 lusin'],
  [' 481'],
  ['481 '],
  ['41.84  %'],
  ['9.007.199.254.740.993'],
  ['9.100.000 triliun'],
  ['٤٨١'],
])('"%s" is no number', (printed) => {
  expect(readPrinted(printed)).toEqual([]);
});

test.each([
  ['251.000', 251000, 1000],
  ['708.000', 708000, 1000],
  ['250.000', 250000, 10000],
  ['251.400', 251400, 100],
  ['39.487', 39487, 1],
  ['100', 100, 100],
  ['0', 0, 1],
  ['40 ribu', 40000, 10000],
])('About "%s" is rounded to its last digit that is not zero', (printed, value, step) => {
  expect(readPrinted(printed, { approximate: true })[0]).toEqual({ value, step, unitHint: null });
});

test('About "40 %" is rounded to ten percent', () => {
  const readings = readPrinted('40 %', { approximate: true });
  expect(readings).toEqual([{ value: 0.4, step: 0.1, unitHint: 'ratio' }]);
});

test('Every percentage with two decimals is read without a floating error', () => {
  for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) {
    const digits = String(hundredths).padStart(3, '0');
    const printed = `${digits.slice(0, -2)},${digits.slice(-2)} %`;
    const [reading] = readPrinted(printed);
    expect(reading?.value, printed).toBe(Number(`${digits}e-4`));
  }
});
