/** Every dataset that the checks accept can be published: tested with thousands of random datasets. */
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { layOutDots } from '#charts/dot-field.ts';
import type { Edition } from '#editions/edition.ts';
import {
  formatFigure,
  formatInterval,
  formatResult,
  isUncertain,
  supportedStep,
} from '#i18n/format-figure.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { inEachLanguage, LOCALES, type Locale } from '#i18n/locales.ts';
import { possibleValues, figureId, isWhole, type Figure } from '#indicators/figure.ts';
import { widthOf } from '#indicators/interval.ts';
import { renderCsv, renderExcelCsv } from '#render/csv.ts';
import { renderJson } from '#render/json.ts';
import { DatasetError } from '#schema/fault.ts';
import { SECTORS } from '#schema/vocabulary.ts';

import { correctionsText, parseFiles } from '../frozen-data.ts';
import { anyDataset, toJson, withDefect, type AnyDataset } from './any-dataset.ts';

/** Number of datasets: 300 in `npm test`; `npm run test:all` sets more (scripts/test.ts). */
const CASES = Number(process.env['DATASETS'] ?? 300);
const SEED = 20_241_231;

/** Whether a figure may be negative: only changes may, because all other figures count or measure something. */
const isChange = ({ indicator }: Figure): boolean =>
  /growth|increase|difference|change/.test(indicator);

/** @returns the edition, or `undefined` if it is refused with faults; any other error fails the test */
function accept({ edition, sources }: AnyDataset): Edition | undefined {
  try {
    return parseFiles({
      [`${edition.edition}.json`]: toJson(edition),
      'sources.json': toJson(sources),
      'corrections.json': correctionsText,
    }).editions[0];
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

/** Replaces `expect`, which is too slow for millions of checks. */
function ensure(condition: boolean, message: () => string): void {
  if (!condition) throw new Error(message());
}

function checkNumbers(figure: Figure): void {
  const { id, value, interval } = figure;
  const bounds = [interval.lower, value, interval.upper];
  const says = () => `${id} is ${bounds.join(' ')}`;
  for (const number of bounds) ensure(Number.isFinite(number) && !Object.is(number, -0), says);
  ensure(interval.lower <= value && value <= interval.upper, says);
  ensure(isChange(figure) || interval.lower >= 0, says);
}

function checkShares(edition: Edition): void {
  const shares = SECTORS.flatMap(
    (sector) => edition.find(figureId('active-participants-share', sector, edition.december)) ?? [],
  );
  const sum = (bound: 'lower' | 'upper') =>
    shares.reduce((total, { interval }) => total + interval[bound], 0);
  const says = () => `the shares are ${shares.map(({ value }) => value).join(' ')}`;
  ensure(shares.length === SECTORS.length, says);
  ensure(sum('lower') <= 1 + 1e-12 && sum('upper') >= 1 - 1e-12, says);
  ensure(
    shares.every(({ interval }) => interval.upper <= 1),
    says,
  );
}

const MARKS = inEachLanguage((locale) => {
  const parts = new Intl.NumberFormat(CATALOGUES[locale].language.tag).formatToParts(12345.6);
  const markOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: markOf('group'), decimal: markOf('decimal') };
});
const POWERS = new Map([
  ['%', -2] as const,
  ...LOCALES.flatMap((locale) => {
    const { thousand, million, billion, trillion } = CATALOGUES[locale].language.magnitudes;
    return [
      [CATALOGUES[locale].units.month, 0] as const,
      ...[thousand, million, billion, trillion].map(
        (word, index) => [word, 3 * (index + 1)] as const,
      ),
    ];
  }),
]);
const ABOUT = LOCALES.map((locale) => CATALOGUES[locale].language.about).join('|');
const NUMERAL = new RegExp(
  `^(?:(?:${ABOUT}) |≈)?(?<minus>−)?(?:Rp)?(?<digits>\\d[\\d.,]*)(?: ?(?<scale>%|[a-z]+))?$`,
);

/** The number in a text, and the value of its last digit. Trailing zeros of a whole number may be rounding. */
function reread(text: string, locale: Locale): { value: number; step: number } {
  const { group, decimal } = MARKS[locale];
  const { minus, digits = '', scale = '' } = NUMERAL.exec(text)?.groups ?? {};
  const [whole = '', decimals = ''] = digits.replaceAll(group, '').split(decimal);
  const power = scale === '' ? 0 : (POWERS.get(scale) ?? Number.NaN);
  const zeros = decimals === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -decimals.length;
  const value = Number(`${whole}.${decimals}e${power}`) * (minus === undefined ? 1 : -1);
  return { value, step: value === 0 ? Infinity : Number(`1e${power + zeros}`) };
}

function checkTexts(figure: Figure): void {
  const { value } = figure;
  const width = widthOf(possibleValues(figure));
  // Tolerance for floating-point errors.
  const dust = Math.abs(value) * 1e-14;
  for (const locale of LOCALES) {
    const text = formatFigure(figure, locale);
    const read = reread(text, locale);
    const says = () => `${figure.id} of ${value}, ${width} wide, is written ${text}`;
    const rounding = supportedStep(figure) / 2;
    ensure(Math.abs(read.value - value) <= rounding * 1.000001 + dust, says);
    // A figure that cannot be zero has more digits than its width supports if it would be written as zero otherwise.
    const { lower, upper } = possibleValues(figure);
    const hasMoreDigits = (lower > 0 || upper < 0) && Math.abs(value) < width * 5;
    ensure(hasMoreDigits || read.step >= width * 0.999999 - dust, says);
    ensure(!/-|−0(?:[.,]0*)?(?![\d.,])/.test(text), says);
    const bounds = isUncertain(figure) ? formatInterval(figure, locale) : '';
    ensure(!/NaN|∞|-|−0(?:[.,]0*)?(?![\d.,])/.test(bounds), () => `${says()}: ${bounds}`);
  }
}

function checkFiles(edition: Edition): void {
  const rows: Record<string, string>[] = parse(renderCsv(edition), { columns: true });
  const says = () => `the files of ${edition.year} say something else`;
  ensure(rows.length === edition.all.length, says);
  ensure(renderExcelCsv(edition).split('\r\n').length === rows.length + 2, says);
  const { observations } = JSON.parse(renderJson(edition)) as { observations: Published[] };
  for (const [index, figure] of edition.all.entries()) {
    const numbers = observations[index];
    if (numbers === undefined) throw new Error(says());
    checkPublished(numbers, figure);
    for (const column of ['value', 'lower', 'upper'] as const) {
      const cell = rows[index]?.[column] ?? '';
      ensure((cell === '' ? null : Number(cell)) === numbers[column], says);
    }
  }
}

/** The opening picture has a place for every dot and label. */
function checkOpening(edition: Edition): void {
  const { peoplePerDot, segments, compositions } = layOutDots(edition);
  const lines = [
    ...segments.flatMap(({ kept, gained, gone }) => [kept, gained, gone]),
    ...Object.values(compositions).flatMap(({ employed }) => employed.map(({ dots }) => dots)),
  ];
  const places = Object.values(compositions).flatMap(({ tops, scale, employed, labels }) => [
    scale,
    ...Object.values(tops).flat(),
    ...employed.flatMap(({ x, y }) => [x, y]),
    ...Object.values(labels).flatMap((each) => each.flatMap(({ x, y, nameY }) => [x, y, nameY])),
  ]);
  const says = () => `the opening of ${peoplePerDot} people a dot is ${places.join(' ')}`;
  ensure(
    lines.every((line) => /^(?:m-?\d+ \d+h\d+)*$/.test(line)),
    says,
  );
  ensure(
    places.every((place) => place >= 0 && place <= 640),
    says,
  );
}

interface Published {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Computed numbers are rounded in the files: by at most a thousandth of the interval or of a person, or to twelve
 * significant digits.
 */
function checkPublished(numbers: Published, figure: Figure): void {
  const exact = { value: figure.value, ...possibleValues(figure) };
  const says = () =>
    `${figure.id} of ${exact.lower} ${exact.value} ${exact.upper} is published as ${numbers.lower} ${numbers.value} ${numbers.upper}`;
  const { lower, value, upper } = numbers;
  if (figure.isEstimate) ensure(lower === null && upper === null, says);
  else ensure(lower !== null && upper !== null && lower <= value && value <= upper, says);
  for (const column of ['value', 'lower', 'upper'] as const) {
    const published = numbers[column];
    if (published === null) continue;
    const rounding = Math.max(
      widthOf(possibleValues(figure)) / 1000,
      isWhole(figure.unit) ? 1 / 1000 : 0,
      Math.abs(exact[column]) * 1e-11,
    );
    const moved = Math.abs(published - exact[column]);
    ensure(figure.status === 'reported' ? moved === 0 : moved <= rounding, says);
  }
}

function accepts(arbitrary: fc.Arbitrary<AnyDataset>, cases: number): number {
  let accepted = 0;
  fc.assert(
    fc.property(arbitrary, (dataset) => {
      const edition = accept(dataset);
      if (edition === undefined) return;
      accepted += 1;
      for (const figure of edition.all) {
        checkNumbers(figure);
        checkTexts(figure);
      }
      checkShares(edition);
      checkOpening(edition);
      // Only every fourth dataset, because checking files takes as long as all other checks together.
      if (accepted % 4 === 1) checkFiles(edition);
      for (const { statement, computed } of edition.audits) {
        if (computed) formatResult(edition.figure(statement), computed, 'id');
      }
    }),
    { numRuns: cases, seed: SEED },
  );
  return accepted;
}

test('an accepted dataset has finite figures within their intervals, supported digits, an opening picture and readable files', () => {
  const accepted = accepts(anyDataset, CASES * 0.8);
  expect(accepted, 'of the datasets without a defect').toBeGreaterThan(CASES * 0.6);
});

test('a dataset with a defect is refused, or it can be published without an error', () => {
  const accepted = accepts(withDefect, CASES * 0.2);
  expect(accepted, 'a value of 0 times ten is no defect').toBeLessThan(CASES * 0.02);
});
