/** The map beside the headline: small enough for the first screen, with correct positions. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { drawLocator } from '#render/locator.ts';

const { width, height, land, bengkulu, jakarta } = drawLocator();

/** The corners of each closed line, from the path. */
const rings = land
  .split('z')
  .filter((ring) => ring !== '')
  .reduce<[number, number][][]>((all, ring) => {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = all.at(-1)?.[0] ?? [0, 0];
    const corners: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      corners.push([x, y]);
    }
    return [...all, corners];
  }, []);

/** Whether a point is inside: a line from it to the right crosses the edge an odd number of times. */
function isLand([x, y]: readonly [number, number]): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}

test('it takes 1,100 bytes at most', () => {
  expect(brotliCompressSync(`<path d="${land}"/>`).length).toBeLessThanOrEqual(1100);
});

test('every coast lies within the frame', () => {
  // The largest islands; smaller ones are left out.
  expect(rings.length).toBeGreaterThan(8);
  for (const [x, y] of rings.flat()) {
    expect(x >= 0 && x <= width, `x is ${x}`).toBe(true);
    expect(y >= 0 && y <= height, `y is ${y}`).toBe(true);
  }
});

test('Bengkulu lies on the west coast of Sumatra: land to the east, the ocean to the west', () => {
  const [x, y] = bengkulu;
  expect(isLand([x + 6, y])).toBe(true);
  expect([6, 20, 60, 120].map((west) => isLand([x - west, y]))).toEqual(Array(4).fill(false));
});

test('Jakarta lies on Java, south-east of it, across the strait', () => {
  expect(jakarta[0]).toBeGreaterThan(bengkulu[0]);
  expect(isLand([jakarta[0], jakarta[1] + 6])).toBe(true);
  expect(isLand([jakarta[0], jakarta[1] - 8])).toBe(false);
});
