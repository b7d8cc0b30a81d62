import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { rowsOfSquares, unitDots, unitSquares } from '#charts/marks/unit-grid.ts';

const { document } = parseHTML('<!doctype html><html></html>');

/** The paths of a mark on a scale with ten user units per unit. */
function pathsOf(mark: Plot.Markish): string[] {
  const x = { domain: [0, 10], range: [0, 100] };
  const svg = Plot.plot({ document, margin: 0, axis: null, x, marks: [mark] });
  return [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
}

const squaresPath = (units: number): string =>
  pathsOf(unitSquares([units], { units: Plot.identity, columns: 10, gap: 2 })).join('');
const dotsPath = (units: number): string =>
  pathsOf(unitDots([units], { units: Plot.identity, blocksAcross: 3, blockGap: 14, r: 4 })).join(
    '',
  );

describe('squares', () => {
  const areaOf = (path: string): number =>
    [...path.matchAll(/h(-?[\d.]+)v(-?[\d.]+)/g)].reduce(
      (sum, [, width, height]) => sum + Number(width) * Number(height),
      0,
    );

  test.each([0, 1, 0.4, 9.99, 41.84, 100, 205])(
    '%d squares cover exactly their share of the area',
    (count) => {
      expect(areaOf(squaresPath(count))).toBeCloseTo(count * 8 ** 2, 6);
    },
  );

  test.each([
    [1, 1],
    [10, 1],
    [10.5, 2],
    [100, 10],
  ])('%d squares stand in %d rows', (count, rows) => {
    const tops = [...squaresPath(count).matchAll(/M[\d.]+,([\d.]+)/g)].map(([, top]) => top);
    expect(new Set(tops).size).toBe(rows);
    expect(rowsOfSquares(count, 10)).toBe(rows);
  });

  test('each datum is one path, which starts at the row of its channel', () => {
    const grids = [
      { units: 3, row: 0 },
      { units: 2, row: 4 },
    ];
    const mark = unitSquares(grids, { units: 'units', y: 'row', columns: 10, gap: 2 });
    const y = { domain: [0, 10], range: [5, 105] };
    const svg = Plot.plot({ document, axis: null, x: { domain: [0, 10] }, y, marks: [mark] });
    const tops = [...svg.querySelectorAll('path')].map(
      (path) => /^M[\d.]+,([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1],
    );
    expect(tops).toEqual(['5', '45']);
  });
});

describe('dots', () => {
  test.each([1, 100, 101, 481])('%d children are %d dots', (count) => {
    expect(dotsPath(count).match(/M/g)).toHaveLength(count);
  });

  test('no two dots have the same position', () => {
    const places = dotsPath(481).split('M').slice(1);
    expect(new Set(places).size).toBe(481);
  });

  test('every hundred dots start a new block', () => {
    const places = dotsPath(301).split('M').slice(1);
    expect([0, 100, 300].map((index) => places[index]?.split('L')[0])).toEqual([
      '5,5',
      '119,5',
      '5,119',
    ]);
  });
});
