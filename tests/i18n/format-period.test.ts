import { expect, test } from 'vitest';
import { formatPeriod } from '#i18n/format-period.ts';

test.each([
  ['2024', '2024', '2024', '2024'],
  ['2024-12', 'Desember 2024', 'December 2024', 'Des 2024'],
  ['2023-08', 'Agustus 2023', 'August 2023', 'Agu 2023'],
  ['2024-11-20', '20 November 2024', '20 November 2024', '20 Nov 2024'],
  ['2025-01-01', '1 Januari 2025', '1 January 2025', '1 Jan 2025'],
])('%s is a date of the calendar in every language and time zone', (period, id, en, short) => {
  expect(formatPeriod(period, 'id')).toBe(id);
  expect(formatPeriod(period, 'en')).toBe(en);
  expect(formatPeriod(period, 'id', 'short')).toBe(short);
});
