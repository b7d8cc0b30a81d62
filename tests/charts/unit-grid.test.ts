import { describe, expect, test } from 'vitest';
import {
  dotsHeight,
  dotsPath,
  gridHeight,
  squaresPath,
  type SquareGrid,
} from '#charts/unit-grid.ts';

const grid: SquareGrid = { left: 0, top: 0, columns: 10, pitch: 12, side: 10 };
const areaOf = (path: string): number =>
  [...path.matchAll(/h(-?[\d.]+)v(-?[\d.]+)/g)].reduce(
    (sum, [, width, height]) => sum + Number(width) * Number(height),
    0,
  );

describe('squares', () => {
  test.each([0, 1, 0.4, 9.99, 41.84, 100, 205])(
    '%d squares cover exactly their share of the area',
    (count) => {
      expect(areaOf(squaresPath(count, grid))).toBeCloseTo(count * grid.side ** 2, 6);
    },
  );

  test.each([
    [1, 10],
    [10, 10],
    [10.5, 22],
    [100, 118],
  ])('%d squares are %d high', (count, height) => {
    expect(gridHeight(count, grid)).toBe(height);
  });
});

describe('dots', () => {
  const blocks = { blocksAcross: 3, pitch: 7, blockGap: 14 };

  test.each([1, 100, 101, 481])('%d children are %d dots', (count) => {
    expect(dotsPath(count, blocks).match(/M/g)).toHaveLength(count);
  });

  test('no two dots share a place', () => {
    const places = dotsPath(481, blocks).split('M').slice(1);
    expect(new Set(places).size).toBe(481);
  });

  test.each([
    [100, 70],
    [300, 70],
    [301, 154],
  ])('%d dots are %d high', (count, height) => {
    expect(dotsHeight(count, blocks)).toBe(height);
  });
});
