import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { glassY, levelY } from '#charts/marks/glass.ts';
import { rowsOfUnits, unitsX, unitsY } from '#charts/marks/unit-stack.ts';

const { document } = parseHTML('<!doctype html><html></html>');

/** The paths of marks in a frame of 100 by 100 user units. The scale that counts has ten user units for each row of four. */
function pathsOf(counts: 'x' | 'y', ...marks: Plot.Markish[]): string[] {
  const upwards = counts === 'y';
  const svg = Plot.plot({
    document,
    width: 100,
    height: 100,
    margin: 0,
    axis: null,
    [counts]: { domain: [0, 40], range: upwards ? [100, 0] : [0, 100] },
    [upwards ? 'x' : 'y']: { type: 'band', domain: ['a', 'b'], range: [0, 100], padding: 0 },
    marks,
  });
  return [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
}

const stack = { across: 4, r: 2, stroke: 'black' };
const placesIn = (path = ''): string[] => path.match(/M[^ha]+/g) ?? [];

describe('stacks of units', () => {
  test.each([0, 1, 4, 5, 39])('%d units are %d dots in different places', (units) => {
    const places = placesIn(pathsOf('y', unitsY(['a'], { x: Plot.identity, units, ...stack }))[0]);
    expect(places).toHaveLength(units);
    expect(new Set(places).size).toBe(units);
  });

  test('rows fill from zero, in the middle of their band', () => {
    const [path] = pathsOf('y', unitsY(['b'], { x: Plot.identity, units: 5, ...stack }));
    expect(placesIn(path)).toEqual(['M60,95', 'M70,95', 'M80,95', 'M90,95', 'M60,85']);
  });

  test('a stack along x has the same rows, turned', () => {
    const [path] = pathsOf('x', unitsX(['a'], { y: Plot.identity, units: 5, ...stack }));
    expect(placesIn(path)).toEqual(['M5,10', 'M5,20', 'M5,30', 'M5,40', 'M15,10']);
  });

  test('rings go on where dots end, and are as large as dots', () => {
    const rings = unitsY(['a'], { x: Plot.identity, from: 3, units: 5, ring: 1, ...stack });
    expect(pathsOf('y', rings)).toEqual([
      'M40,93.5a1.5,1.5 0 1 0 .01,0zM10,83.5a1.5,1.5 0 1 0 .01,0z',
    ]);
  });

  test.each([
    [0, 0],
    [4, 1],
    [5, 2],
  ])('%d units need %d rows of four', (units, rows) => {
    expect(rowsOfUnits(units, 4)).toBe(rows);
  });
});

test('a glass stands around its band, open at the top, and the level is drawn between glasses only', () => {
  const glasses = glassY(['a'], { x: Plot.identity, y: 20, inset: 1 });
  const level = levelY([10], { y: Plot.identity, inset: 1 });
  const paths = pathsOf('y', glasses, level);
  expect(paths).toEqual(['M-1,50L-1,101L51,101L51,50', 'M0,75L-1,75M51,75L49,75M101,75L100,75']);
});
