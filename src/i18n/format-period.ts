import { LANGUAGE_TAGS, type Locale } from './locales.ts';

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
  // A calendar date has no time zone: UTC on both sides keeps it the same day on every machine.
  return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month,
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(day ?? 1))));
}
