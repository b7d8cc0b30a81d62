import type { Figure } from '#indicators/figure.ts';
import type { Area } from '#schema/vocabulary.ts';
import { CATALOGUES, type Catalogue } from './catalogues.ts';
import { formatFigure, formatInterval } from './format-figure.ts';
import { formatPeriod } from './format-period.ts';
import type { Locale } from './locales.ts';
import { nameOfPart } from './name-figure.ts';
import { simpleRatioOf } from './simple-ratio.ts';

/** Formats figures and periods in one language. */
export interface Formatter {
  readonly locale: Locale;
  /** For prose: an approximate figure starts with "about". */
  readonly figure: (figure: Figure) => string;
  /** For labels and tables: an approximate figure starts with the sign ≈. */
  readonly label: (figure: Figure) => string;
  /** The absolute value of a change, for sentences that give its direction in words. */
  readonly size: (figure: Figure) => string;
  /** A change with its sign, for labels: `+49,548`. A change that rounds to zero has no sign. */
  readonly change: (figure: Figure) => string;
  readonly interval: (figure: Figure) => string;
  readonly period: (period: string) => string;
  /** A period with the abbreviated month, for labels. */
  readonly shortPeriod: (period: string) => string;
  /**
   * The sector, area or reading of a figure, within a sentence.
   * @throws Error for a total, which has none
   */
  readonly part: (figure: Figure) => string;
  /** The name of an area, as at the start of a line. */
  readonly area: (area: Area) => string;
  /**
   * A share as a ratio in words, such as `fewer than one in three`, or the formatted figure if no simple ratio is near.
   * "Fewer" and "more" are only used if the interval of the figure excludes the ratio.
   */
  readonly outOf: (figure: Figure) => string;
  /** Names in a row: `A dan B`, `A, B, dan C`; as a disjunction `A atau B`. */
  readonly list: (names: Iterable<string>, type?: 'conjunction' | 'disjunction') => string;
  /**
   * A whole number in words.
   * @throws Error for a number without a word in the catalogue
   */
  readonly inWords: (number: number) => string;
}

const sizeOf = (figure: Figure, locale: Locale): string =>
  formatFigure({ ...figure, value: Math.abs(figure.value) }, locale);
const signOf = ({ value }: Figure): string => (value >= 0 ? '+' : '−');

export function formatterFor(locale: Locale): Formatter {
  const words = CATALOGUES[locale];
  return {
    locale,
    figure: (figure) => formatFigure(figure, locale),
    label: (figure) => formatFigure(figure, locale, 'sign'),
    size: (figure) => sizeOf(figure, locale),
    change: (figure) => {
      const size = sizeOf(figure, locale);
      return /[1-9]/.test(size) ? `${signOf(figure)}${size}` : size;
    },
    interval: (figure) => formatInterval(figure, locale),
    period: (period) => formatPeriod(period, locale),
    shortPeriod: (period) => formatPeriod(period, locale, 'short'),
    part: (figure) => {
      const name = nameOfPart(figure, words);
      if (name === undefined) throw new Error(`"${figure.id}" has no sector, area or reading.`);
      return name.charAt(0).toLowerCase() + name.slice(1);
    },
    area: (area) => words.areas[area],
    outOf: (figure) => {
      const ratio = simpleRatioOf(figure);
      if (ratio === undefined) return formatFigure(figure, locale);
      const { part, whole, nearness } = ratio;
      return words.language.outOf(inWords(part, words), inWords(whole, words), nearness);
    },
    list: (names, type = 'conjunction') =>
      new Intl.ListFormat(words.language.tag, { type }).format(names),
    inWords: (number) => inWords(number, words),
  };
}

function inWords(number: number, { language, numberWords }: Catalogue): string {
  const known: Readonly<Record<number, string>> = numberWords;
  const word = known[number];
  if (word === undefined)
    throw new Error(
      `No word for ${number} in ${language.tag}: add it to "numberWords" in src/i18n/.`,
    );
  return word;
}
