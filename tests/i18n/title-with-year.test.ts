import { expect, test } from 'vitest';

import { titleWithYear } from '#i18n/title-with-year.ts';

test.each([
  ['Few workers are covered', 'Few workers are covered (2024)'],
  ['Few workers were covered in 2024', 'Few workers were covered in 2024'],
  ['In 2024, few workers were covered', 'In 2024, few workers were covered'],
  ['Fewer workers than in 2023', 'Fewer workers than in 2023 (2024)'],
  ['Scholarships for 12024 children', 'Scholarships for 12024 children (2024)'],
])('%j says its year once', (title, expected) => {
  expect(titleWithYear(title, '2024')).toBe(expected);
});
