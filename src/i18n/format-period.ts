import { CATALOGUES } from './catalogues.ts';
import type { Locale } from './locales.ts';

/**
 * @example formatPeriod('2024-12', 'id') // 'Desember 2024'
 * @example formatPeriod('2024-11-20', 'en') // '20 November 2024'
 */
export function formatPeriod(
  period: string,
  locale: Locale,
  month: 'long' | 'short' = 'long',
): string {
  const [year = '', monthNumber, day] = period.split('-');
  if (monthNumber === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(day ?? 1)));
  return dateFormat(locale, month, day !== undefined).format(date);
}

/** A cache, because creating an `Intl.DateTimeFormat` is slower than formatting. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, month: 'long' | 'short', hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${hasDay ? 'day' : ''}`;
  const kept = dateFormats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(CATALOGUES[locale].language.tag, {
    // A calendar date has no time zone. Parsing and formatting in UTC gives the same day on every machine.
    timeZone: 'UTC',
    year: 'numeric',
    month,
    ...(hasDay && { day: 'numeric' }),
  });
  dateFormats.set(key, made);
  return made;
}
