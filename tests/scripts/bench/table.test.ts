import { expect, test } from 'vitest';
import { formatTable } from '../../../scripts/bench/table.ts';

test('words stand to the left, numbers to the right, each column as wide as its widest cell', () => {
  const table = formatTable(
    ['kind', 'bytes', 'ms'],
    [
      ['/', '1,024', '9'],
      ['/data/', '7', '1,200'],
    ],
  );
  expect(table.split('\n')).toEqual([
    'kind    bytes     ms', //
    '/       1,024      9',
    '/data/      7  1,200',
  ]);
});

test('a table without rows is its headers', () => {
  expect(formatTable(['kind', 'bytes'], [])).toBe('kind  bytes');
});
