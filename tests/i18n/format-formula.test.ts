import { expect, test } from 'vitest';
import { formatFormula } from '#i18n/format-formula.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

test.each([
  ['active-participants-growth@2024-12', 'id', '261.814 ÷ 212.266 − 1'],
  ['active-participants-growth@2024-12', 'en', '261,814 ÷ 212,266 − 1'],
  ['claims-paid-value@2023', 'id', 'Rp205 miliar ÷ (1 + 10,04%)'],
  ['ucj-denominator/without-construction@2024', 'id', '(261.814 − 36.128) ÷ 41,84%'],
  ['active-participants-share/construction-services@2024-12', 'en', '36,128 ÷ 261,814'],
] as const)('the formula of %s in %s reads %s', (id, locale, text) => {
  expect(formatFormula(edition.figure(id), edition.figure, formatterFor(locale))).toBe(text);
});
