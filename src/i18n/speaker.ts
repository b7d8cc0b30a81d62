import type { Figure } from '#indicators/figure.ts';
import { formatFigure, formatInterval } from './format-figure.ts';
import { formatPeriod } from './format-period.ts';
import type { Locale } from './locales.ts';

/** Puts figures and periods into the words of one language. */
export interface Speaker {
  readonly locale: Locale;
  /** For prose: an implied figure opens with "about". */
  readonly figure: (figure: Figure) => string;
  /** For labels and tables: an implied figure opens with the sign ≈. */
  readonly label: (figure: Figure) => string;
  /** The size of a change, for sentences that say its direction in words. */
  readonly size: (figure: Figure) => string;
  readonly interval: (figure: Figure) => string;
  readonly period: (period: string) => string;
  /** With the month cut short, for labels. */
  readonly shortPeriod: (period: string) => string;
}

export function speakerFor(locale: Locale): Speaker {
  return {
    locale,
    figure: (figure) => formatFigure(figure, locale),
    label: (figure) => formatFigure(figure, locale, 'sign'),
    size: (figure) => formatFigure({ ...figure, value: Math.abs(figure.value) }, locale),
    interval: (figure) => formatInterval(figure, locale),
    period: (period) => formatPeriod(period, locale),
    shortPeriod: (period) => formatPeriod(period, locale, 'short'),
  };
}
