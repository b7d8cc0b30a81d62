/** Years, months and days in the notation of the data files. */
import type { PeriodForm } from './vocabulary.ts';

export function periodForm(period: string): PeriodForm {
  if (period.length === 4) return 'year';
  return period.length === 7 ? 'month' : 'day';
}

export const yearOf = (period: string): string => period.slice(0, 4);

export const yearBefore = (year: string): string => String(Number(year) - 1).padStart(4, '0');

/** The range of years for a figure of Indonesian social security. */
export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2100;

/**
 * Whether a period exists in the calendar and is between `FIRST_YEAR` and `LAST_YEAR`.
 * @param period of the form YYYY, YYYY-MM or YYYY-MM-DD
 */
export function isValidPeriod(period: string): boolean {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isInCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return year >= FIRST_YEAR && year <= LAST_YEAR && isInCalendar;
}
