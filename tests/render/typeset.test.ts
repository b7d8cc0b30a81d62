import { describe, expect, test } from 'vitest';
import { SANS, SERIF } from '#render/fonts.ts';
import { breakLines, measureText } from '#render/typeset.ts';

const SIZE = 30;
const TITLE = 'Pekerja Bengkulu yang terlindungi bertambah, tetapi belum sampai separuh';

const widthsOf = (lines: readonly string[]): number[] =>
  lines.map((line) => measureText(line, SERIF, SIZE));

describe('the width of a text', () => {
  test('grows with its size and its letters', () => {
    expect(measureText('Bengkulu', SANS, 20)).toBeCloseTo(2 * measureText('Bengkulu', SANS, 10));
    expect(measureText('Bengkulu', SANS, 20)).toBeGreaterThan(measureText('Bengkul', SANS, 20));
    expect(measureText('', SANS, 20)).toBe(0);
  });

  test('includes the kerning of pairs of letters', () => {
    const apart = Array.from('AVAVAV').reduce(
      (sum, letter) => sum + measureText(letter, SANS, SIZE),
      0,
    );
    expect(measureText('AVAVAV', SANS, SIZE)).toBeLessThan(apart);
  });
});

describe.each([200, 320, 480, 640, 1088])('lines of at most %i units', (width) => {
  const lines = breakLines(TITLE, SERIF, SIZE, width);

  test('are no wider', () => {
    expect(Math.max(...widthsOf(lines))).toBeLessThanOrEqual(width);
  });

  test('are as few as possible', () => {
    const total = measureText(TITLE, SERIF, SIZE);
    expect(lines.length).toBeGreaterThanOrEqual(Math.ceil(total / width));
    expect(lines.length).toBeLessThanOrEqual(Math.ceil(total / width) + 1);
  });

  test('lose no word', () => {
    expect(lines.join(' ')).toBe(TITLE);
  });
});

test('lines are filled evenly, so that no word is left alone at the end', () => {
  const [first = 0, second = 0, ...more] = widthsOf(breakLines(TITLE, SERIF, SIZE, 900));
  expect(more).toEqual([]);
  expect(Math.abs(first - second)).toBeLessThan(measureText('terlindungi ', SERIF, SIZE));
});

test.each([
  'Rp1,4 miliar',
  'Rp1.4 billion',
  'sekitar Rp186 miliar',
  '626 ribu',
  '539 thousand',
  'Rp10,157 juta',
  'Rp2 trillion',
])('“%s” is never parted between number and magnitude, however narrow the line', (amount) => {
  const text = `Piutang iuran yang tertagih ${amount}, setara nilai klaim`;
  const whole = /\S*\d\S* [a-z]+/.exec(amount)?.[0] ?? '';
  for (let width = 60; width < 900; width += 60) {
    const lines = breakLines(text, SANS, SIZE, width);
    expect(
      lines.filter((line) => line.includes(whole)),
      `at ${width} units: ${lines.join(' / ')}`,
    ).toHaveLength(1);
  }
});

test('lines with unbroken amounts are not too wide either', () => {
  const text =
    'Klaim Rp205 miliar setelah Rp186 miliar, piutang Rp1,4 miliar, beasiswa Rp2,3 miliar';
  for (let width = 240; width < 1000; width += 20) {
    const lines = breakLines(text, SERIF, SIZE, width);
    expect(Math.max(...widthsOf(lines)), lines.join(' / ')).toBeLessThanOrEqual(width);
  }
});

test('a line may end between a number and a word that is not a magnitude', () => {
  expect(breakLines('ada 481 anak', SANS, SIZE, measureText('481 ', SANS, SIZE))).toEqual([
    'ada',
    '481',
    'anak',
  ]);
});

test('a word that is wider than a line has its own line and is not broken', () => {
  expect(breakLines('di Ketenagakerjaan itu', SANS, SIZE, 40)).toEqual([
    'di',
    'Ketenagakerjaan',
    'itu',
  ]);
});

test('a text that fits stays one line, as does one without words', () => {
  expect(breakLines('Data dan sumber', SANS, SIZE, 900)).toEqual(['Data dan sumber']);
  expect(breakLines('', SANS, SIZE, 900)).toEqual(['']);
});
