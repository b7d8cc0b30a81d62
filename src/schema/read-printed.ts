/** Parses a number as printed in a newspaper, by Indonesian and English conventions. */

/** One possible reading of a printed number: in whole units (rupiah, persons), or for a share as a fraction of one. */
export interface Reading {
  readonly value: number;
  /** The place of the last printed digit: 1 for `261.814`, 0.0001 for `41.84 %`, 1000 for `39 ribu`. */
  readonly step: number;
  /** `null` for a number without a unit, which is a count. */
  readonly unitHint: 'rupiah' | 'ratio' | null;
}

export interface ReadOptions {
  /** The source says "about". Trailing zeros are then rounding, so `251.000` has a step of 1000. */
  readonly approximate?: boolean;
}

/** Powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  ribu: 3,
  thousand: 3,
  juta: 6,
  million: 6,
  miliar: 9,
  milyar: 9,
  billion: 9,
  triliun: 12,
  trillion: 12,
};

const PRINTED = new RegExp(
  String.raw`^(?<rupiah>Rp\.?\s?)?(?<digits>\d[\d.,]*)(?:\s?(?<scale>${Object.keys(SCALES).join('|')}))?(?:\s?(?<suffix>%|persen|percent|per cent|rupiah))?$`,
  'i',
);

/** `12.345.678` and `12,345,678`; every group but the first has three digits, and the first does not start with a zero. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$/;
const GROUPED_WITH_DECIMALS = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)$/;
const WITH_DECIMALS = /^(?:0|[1-9]\d*)[.,]\d+$/;
const WHOLE = /^(?:0|[1-9]\d*)$/;

/**
 * All possible readings of a printed number. `82.900` has two, 82900 and 82.9; a string that is not a number has none.
 * Computes with decimal digits, not with floats, so that 41.84 % is exactly 0.4184.
 */
export function readPrinted(printed: string, options: ReadOptions = {}): Reading[] {
  const { rupiah, digits, scale, suffix } = PRINTED.exec(printed)?.groups ?? {};
  if (digits === undefined) return [];
  const power = scale === undefined ? 0 : (SCALES[scale.toLowerCase()] ?? 0);
  const isRupiah = rupiah !== undefined || suffix?.toLowerCase() === 'rupiah';
  const isRatio = suffix !== undefined && suffix.toLowerCase() !== 'rupiah';
  if (isRatio && (isRupiah || power > 0)) return [];

  const unitHint = isRupiah ? 'rupiah' : isRatio ? 'ratio' : null;
  const shift = isRatio ? -2 : power;
  return readDigits(digits).flatMap((decimal) => {
    const { whole, exponent } =
      options.approximate === true ? stripTrailingZeros(decimal) : decimal;
    const value = Number(`${whole}e${exponent + shift}`);
    if (value > Number.MAX_SAFE_INTEGER) return [];
    return [{ value, step: Number(`1e${exponent + shift}`), unitHint }];
  });
}

/** A printed number with its value, which is negative if the source reports a fall. */
export interface PrintedNumber {
  readonly printed: string;
  readonly value: number;
  readonly approximate?: true | undefined;
}

/** The rounding step of a printed number; `undefined` if the printed number does not agree with the value. */
export function stepOf({ printed, value, approximate }: PrintedNumber): number | undefined {
  const readings = readPrinted(printed, { approximate: approximate === true });
  return readings.find((reading) => reading.value === Math.abs(value))?.step;
}

/**
 * The digits of a printed number with its magnitude word, and the power of ten of that word.
 * @example scaleOf('Rp 1.67 miliar') // { words: '1.67 miliar', power: 9 }
 */
export function scaleOf(printed: string): { words: string; power: number } | undefined {
  const { digits, scale } = PRINTED.exec(printed)?.groups ?? {};
  const power = SCALES[scale?.toLowerCase() ?? ''];
  if (digits === undefined || scale === undefined || power === undefined) return undefined;
  return { words: `${digits} ${scale}`, power };
}

/** `whole` times ten to the power of `exponent`. */
interface Decimal {
  readonly whole: string;
  readonly exponent: number;
}

function readDigits(digits: string): Decimal[] {
  if (WHOLE.test(digits)) return [{ whole: digits, exponent: 0 }];
  const whole = digits.replace(/[.,]/g, '');
  const decimals = digits.length - 1 - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const readings: Decimal[] = [];
  if (GROUPED.test(digits)) readings.push({ whole, exponent: 0 });
  if (GROUPED_WITH_DECIMALS.test(digits) || WITH_DECIMALS.test(digits)) {
    readings.push({ whole, exponent: -decimals });
  }
  return readings;
}

function stripTrailingZeros({ whole, exponent }: Decimal): Decimal {
  const shortened = whole.replace(/(?<=[1-9]\d*)0+$/, '');
  return { whole: shortened, exponent: exponent + whole.length - shortened.length };
}
