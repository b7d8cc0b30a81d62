import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { inventedYears, inventEdition } from '../../scripts/bench/invent-editions.ts';
import { responseSize, growthExponent, monthOfViews, parseCounts } from '../../scripts/scale.ts';
import { copyProject } from '../project-copy.ts';

test('an answer is its body and its headers', () => {
  expect(responseSize('embed.js', 1000) - responseSize('embed.js', 999)).toBe(2);
  expect(responseSize('embed.js', 0)).toBeGreaterThan(300);
});

test('a month of views counts the median and the largest embed, and the host script', () => {
  const embeds = [4000, 2000, 3000].map((brotli) => ({ path: 'x', raw: 0, brotli }));
  const [median, largest, script] = monthOfViews(embeds, 500);
  expect(median?.bytes).toBe(responseSize('embed/2024/x/', 3000));
  expect(largest?.bytes).toBe(responseSize('embed/2024/x/', 4000));
  expect(script?.bytes).toBe(responseSize('embed.js', 500));
  expect(median?.requests).toBe(10_000_000);
});

test('what grows with the number has the exponent 1, what grows with its square has 2', () => {
  expect(growthExponent([1, 3], [10, 30])).toBeCloseTo(1, 10);
  expect(growthExponent([2, 5], [6, 45])).toBeCloseTo(2, 10);
});

test('numbers of editions are read from a list', () => {
  expect(parseCounts('1,3, 100', 1)).toEqual([1, 3, 100]);
});

test.each(['0', 'abc', '', '3,', '-1', '101', '1.5'])(
  '%j is no list of numbers of editions',
  (list) => {
    expect(() => parseCounts(list, 1)).toThrow(/^--editions has ".*"; expected numbers from 1 /);
  },
);

test('fewer editions than data/ has are refused', () => {
  expect(parseCounts('2', 2)).toEqual([2]);
  expect(() => parseCounts('2,1', 2)).toThrow(/^--editions has "1"; expected numbers from 2 /);
});

describe('the command ends with 1 and one line', () => {
  let copy: string;

  beforeAll(() => {
    copy = copyProject('scale-test-');
    const years = readdirSync(join(copy, 'data')).flatMap(
      (name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [],
    );
    for (const year of inventedYears(1, years.map(Number))) inventEdition(copy, year);
  });

  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  test.each([
    ['without dist/', [], 'There is no built site in dist/.'],
    ['for fewer editions than data/ has', ['--editions', '1'], '--editions has "1"'],
    ['for an unknown option', ['--unknown'], "Unknown option '--unknown'"],
  ])('%s', (_name, options, message) => {
    const script = join(copy, 'scripts/scale.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, ...options], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(status).toBe(1);
  });
});
