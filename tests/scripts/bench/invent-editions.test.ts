import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readFolder } from '#editions/read-folder.ts';
import { inventedYears, inventEdition } from '../../../scripts/bench/invent-editions.ts';
import { copyProject } from '../../project-copy.ts';

const realYears = readFolder().editions.map(({ year }) => Number(year));

test('a hundred invented years are after and before the newest real one, each once', () => {
  const years = inventedYears(100, [2024, 2022]);
  expect(new Set(years).size).toBe(100);
  expect(years.slice(0, 2)).toEqual([2025, 2026]);
  expect(years.slice(75, 78)).toEqual([2100, 2023, 2021]);
});

test('no year is invented for a count of 0, and a count below 0 is an error', () => {
  expect(inventedYears(0, [2024, 2025])).toEqual([]);
  expect(() => inventedYears(-1, [2024, 2025])).toThrow(RangeError);
});

test('invented editions pass all checks together with the real one', () => {
  const folder = copyProject();
  try {
    for (const year of inventedYears(100, realYears)) inventEdition(folder, year);
    const editions = readFolder(join(folder, 'data')).editions;
    expect(editions).toHaveLength(100 + realYears.length);
    expect(editions.find(({ year }) => year === '2060')?.all[0]?.period).toBe('2060-12');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
