/**
 * Formats numbers for readers. A number is never printed with more digits than its interval supports:
 * the value of the last printed digit is at least the width of the interval.
 */
import { possibleValues, isWhole, type Figure, type Unit } from '#indicators/figure.ts';
import { widthOf, type Interval } from '#indicators/interval.ts';
import { CATALOGUES, type Catalogue } from './catalogues.ts';
import { LOCALES, type Locale } from './locales.ts';

/** The parts of a figure that its formatting needs. */
export type Printable = Pick<
  Figure,
  'value' | 'unit' | 'interval' | 'roundingStep' | 'status' | 'isEstimate'
>;

/** Words for powers of ten, the largest first. */
const MAGNITUDES: readonly {
  readonly size: number;
  readonly name: keyof Catalogue['language']['magnitudes'];
}[] = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
  { size: 1e3, name: 'thousand' },
];

/** The words for magnitudes in every language. */
export const MAGNITUDE_WORDS: readonly string[] = LOCALES.flatMap((locale) =>
  Object.values(CATALOGUES[locale].language.magnitudes),
);

/** The smallest step to print, even if the interval supports a smaller one: 0.01%, one person, one rupiah. */
const FINEST_STEP: Readonly<Record<Unit, number>> = {
  ratio: 0.0001,
  person: 1,
  claim: 1,
  child: 1,
  rupiah: 1,
  'rupiah-per-claim': 1,
  'rupiah-per-child': 1,
  month: 1,
};

/** The smallest step of a figure computed from an estimate: 1%, one thousand persons. */
const FINEST_OF_ESTIMATE: Readonly<Partial<Record<Unit, number>>> = { ratio: 0.01, person: 1000 };

/** How an approximate figure is marked: by a word in prose, by a sign in charts and tables. */
export type ApproximationStyle = 'word' | 'sign';

/**
 * @example formatFigure(claimsPaid, 'id') // 'Rp205 miliar'
 * @example formatFigure(claimsPaidBefore, 'en') // 'about Rp186 billion'
 * @example formatFigure(claimsPaidBefore, 'en', 'sign') // '≈Rp186 billion'
 */
export function formatFigure(
  figure: Printable,
  locale: Locale,
  about: ApproximationStyle = 'word',
): string {
  const text = formatValue(figure.value, figure.unit, supportedStep(figure), locale);
  if (!isApproximate(figure)) return text;
  return about === 'word' ? `${CATALOGUES[locale].language.about} ${text}` : `≈${text}`;
}

/** Whether a number is approximate: implied, or computed from an estimate. */
function isApproximate({ status, isEstimate }: Pick<Figure, 'status' | 'isEstimate'>): boolean {
  return status === 'implied' || (status === 'derived' && isEstimate);
}

/**
 * Both bounds, with more digits than the figure, so that the bounds differ.
 * @example formatInterval(rupiahPerClaim, 'en') // 'Rp10.157 million to Rp10.207 million'
 */
export function formatInterval(figure: Printable, locale: Locale): string {
  const { lower, upper } = possibleValues(figure);
  const fine = boundStep(figure);
  // No zero at the end of both bounds: 58.155% to 58.165%.
  const step = [lower, upper].every((bound) => isMultiple(bound, fine * 10)) ? fine * 10 : fine;
  const format = (bound: number): string => formatValue(bound, figure.unit, step, locale);
  return CATALOGUES[locale].language.range(format(lower), format(upper));
}

/** The result of an audit in the unit of the claim: one number, or two bounds if the result is an interval. */
export function formatResult(claim: Printable, computed: Interval, locale: Locale): string {
  const result: Printable = {
    unit: claim.unit,
    value: computed.lower,
    interval: computed,
    roundingStep: null,
    status: 'derived',
    isEstimate: false,
  };
  return isUncertain(result) ? formatInterval(result, locale) : formatFigure(result, locale);
}

/**
 * Whether a figure has more than one possible value, so that its interval is useful to readers. For rupiah an interval
 * of one rupiah or less does not count: a source that prints "Rp 1.500.000,00" gives an exact amount.
 */
export function isUncertain(figure: Printable): boolean {
  const finest = FINEST_STEP[figure.unit];
  const isShare = figure.unit === 'ratio' || figure.unit === 'month';
  return widthOf(possibleValues(figure)) > (isShare ? finest / 1e6 : finest);
}

/** The value of the last digit that may be printed, in the unit of the figure: a power of ten. */
export function supportedStep(figure: Printable): number {
  if (figure.roundingStep !== null) return figure.roundingStep;
  const finest = figure.isEstimate ? FINEST_OF_ESTIMATE[figure.unit] : undefined;
  const values = possibleValues(figure);
  let step = Math.max(powerOfTenAtLeast(widthOf(values)), finest ?? FINEST_STEP[figure.unit]);
  // More digits than the width supports, because "Rp0" would be false for an amount that cannot be zero.
  const excludesZero = values.lower > 0 || values.upper < 0;
  while (excludesZero && step > FINEST_STEP[figure.unit] && Math.abs(figure.value) < step / 2)
    step /= 10;
  return step;
}

/**
 * The value of the last digit of a bound, small enough that the bounds differ: one digit more than a printed figure, two
 * digits more than the width of a computed one.
 */
export function boundStep(figure: Printable): number {
  if (isWhole(figure.unit)) return 1;
  if (figure.roundingStep !== null) return figure.roundingStep / 10;
  return powerOfTenAtLeast(widthOf(figure.interval)) / 100;
}

function isMultiple(value: number, step: number): boolean {
  const multiple = value / step;
  return Math.abs(multiple - Math.round(multiple)) < 1e-6;
}

function powerOfTenAtLeast(width: number): number {
  // The tolerance keeps a width of 0.1 plus a floating-point error from counting as more than 0.1.
  return width === 0 ? 0 : 10 ** Math.ceil(Math.log10(width) - 1e-9);
}

/** Formats a number. It has a minus sign only if it is not zero after rounding. */
function formatValue(value: number, unit: Unit, step: number, locale: Locale): string {
  const size = formatSize(Math.abs(value), unit, step, locale);
  return value < 0 && /[1-9]/.test(size) ? `−${size}` : size;
}

function formatSize(value: number, unit: Unit, step: number, locale: Locale): string {
  switch (unit) {
    case 'ratio':
      return `${formatDecimal(value * 100, step * 100, locale)}%`;
    case 'month':
      return CATALOGUES[locale].language.months(formatDecimal(value, step, locale));
    case 'rupiah':
    case 'rupiah-per-claim':
    case 'rupiah-per-child':
      return `Rp${formatMagnitude(value, step, locale)}`;
    case 'person':
    case 'claim':
    case 'child':
      return step === 1 ? formatDecimal(value, 1, locale) : formatMagnitude(value, step, locale);
  }
}

function formatMagnitude(value: number, step: number, locale: Locale): string {
  const rounded = Math.round(value / step) * step;
  const { magnitudes, smallestMagnitude } = CATALOGUES[locale].language;
  const magnitude = MAGNITUDES.find(
    ({ size }) => rounded >= size && size >= smallestMagnitude && (step >= 1000 || size >= 1e6),
  );
  if (magnitude === undefined) return formatDecimal(value, Math.max(step, 1), locale);
  const { size, name } = magnitude;
  // An amount known to the last rupiah has no zeros at its end: Rp1.5 million, not Rp1.500000 million.
  let place = step;
  while (step <= 1 && isMultiple(rounded, place * 10)) place *= 10;
  const last = Math.max(step, Math.min(place, size));
  return `${formatDecimal(value / size, last / size, locale)} ${magnitudes[name]}`;
}

/** A number rounded to `step`, with the separators of the locale. */
function formatDecimal(value: number, step: number, locale: Locale): string {
  const digits = Math.max(0, Math.round(-Math.log10(step)));
  const whole = step > 1 ? Math.round(value / step) * step : value;
  return numberFormat(locale, digits).format(whole);
}

/** A cache, because creating an `Intl.NumberFormat` is slower than formatting. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const kept = numberFormats.get(key);
  if (kept) return kept;
  const made = new Intl.NumberFormat(CATALOGUES[locale].language.tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Prints a number that rounds to zero from below as 0, not as -0.
    signDisplay: 'negative',
  });
  numberFormats.set(key, made);
  return made;
}
