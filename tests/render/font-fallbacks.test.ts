import { expect, test } from 'vitest';

import { SANS, SERIF_TEXT } from '#render/fonts.ts';
import { FALLBACKS } from '#render/font-fallbacks.ts';

test.each(FALLBACKS)('$local has the ascent and descent of the web font', (fallback) => {
  const { ascent, descent, unitsPerEm } = (fallback.family === 'A' ? SANS : SERIF_TEXT).metrics;
  const scale = fallback.sizeAdjust / 100;
  expect((fallback.ascent / 100) * scale).toBeCloseTo(ascent / unitsPerEm, 2);
  expect((fallback.descent / 100) * scale).toBeCloseTo(-descent / unitsPerEm, 2);
});

test('the fonts of readers are wider than those of the pages, and are set smaller', () => {
  expect(FALLBACKS.map(({ local: [first], sizeAdjust }) => [first, sizeAdjust])).toEqual([
    ['Georgia', 96.1],
    ['Noto Serif', 89.1],
    ['Segoe UI', 94],
  ]);
});
