/** An edition as it was on a day, computed from its corrections and the days on which rows were added. */
import { describe, expect, test } from 'vitest';

import { renderCsv } from '#render/csv.ts';
import { renderJson } from '#render/json.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { applyEdits, editionText, frozenEdition, parseFrozen } from '../frozen-data.ts';

const published = '2026-11-22';
const edition = (corrections: readonly object[], text = editionText) => {
  const folder = parseFrozen({
    '2024.json': text,
    'corrections.json': inEveryLanguage(
      JSON.stringify({ $schema: './corrections.schema.json', corrections }),
    ),
  });
  const [newest] = folder.editions;
  if (newest === undefined) throw new Error('There is no edition.');
  return newest;
};
const correct = (date: string, was: string, now: string) => ({
  date,
  edition: '2024',
  figure: 'claims-paid-number@2024',
  was: { printed: was, value: Number(was.replace('.', '')) },
  now: { printed: now, value: Number(now.replace('.', '')) },
  reason: { id: 'Salah salin.', en: 'Copied wrongly.' },
});

describe('without corrections', () => {
  test('there is one day, that of publication, with the figures of today', () => {
    expect(frozenEdition.days).toEqual([published]);
    expect(frozenEdition.modified).toBe(published);
    expect(renderCsv(frozenEdition.asOf(published))).toBe(renderCsv(frozenEdition));
  });
});

describe('corrected twice', () => {
  const corrected = edition([
    correct('2026-12-05', '20.143', '20.134'),
    correct('2026-12-01', '20.431', '20.143'),
  ]);
  const numberOn = (day: string) => corrected.asOf(day).figure('claims-paid-number@2024');

  test('each day of a change has its figures', () => {
    expect(corrected.days).toEqual([published, '2026-12-01', '2026-12-05']);
    expect(corrected.modified).toBe('2026-12-05');
    expect(corrected.days.map((day) => numberOn(day).value)).toEqual([20431, 20143, 20134]);
    expect(corrected.days.map((day) => numberOn(day).printed)).toEqual([
      '20.431',
      '20.143',
      '20.134',
    ]);
  });

  test('computed figures use the figures of that day', () => {
    const perClaim = corrected.asOf(published).figure('rupiah-per-claim@2024');
    expect(perClaim.value).toBeCloseTo(205e9 / 20431, 3);
    expect(renderCsv(corrected.asOf(published))).toContain(',20431,claim,20431,20431,');
  });

  test('the newest day has the figures of today', () => {
    expect(renderCsv(corrected.asOf('2026-12-05'))).toBe(renderCsv(corrected));
  });

  test('a dated copy names its day and its own address', () => {
    const copy = JSON.parse(renderJson(corrected.asOf('2026-12-01'))) as Record<string, unknown>;
    expect(copy['frozenOn']).toBe('2026-12-01');
    expect(copy['address']).toMatch(/\/data\/2024@2026-12-01\.json$/);
  });
});

test('a correction of words alone changes the day of the edition and no figures', () => {
  const { was, now, ...words } = correct('2026-12-01', '1', '2');
  expect([was, now]).toHaveLength(2);
  const corrected = edition([words]);
  expect(corrected.days).toEqual([published]);
  expect(corrected.modified).toBe('2026-12-01');
});

test('a row that was added later is in no copy of an earlier day', () => {
  const text = applyEdits(editionText, [
    ['"standing": "outlet"}\n  ]', '"standing": "outlet", "added": "2026-12-24"}\n  ]'],
  ]);
  const later = edition([], text);
  expect(later.days).toEqual([published, '2026-12-24']);
  const id = 'scholarship-rate-university@2024-03-29';
  expect(later.asOf(published).find(id)).toBeUndefined();
  expect(later.asOf('2026-12-24').find(id)).toBeDefined();
});
