import { describe, expect, test } from 'vitest';

import { layOutDots } from '#charts/dot-field.ts';
import type { Edition } from '#editions/edition.ts';
import type { FigureId } from '#indicators/figure.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

interface Dot {
  readonly x: number;
  readonly y: number;
}

const PITCH = 10;

/** The dots of a dashed line: one at the start of each run, then one at every `PITCH`. */
function dotsOf(line: string): Dot[] {
  let [x, y] = [0, 0];
  return [...line.matchAll(/m([-\d.]+) ([-\d.]+)h([-\d.]+)/g)].flatMap(([, dx, dy, length]) => {
    x += Number(dx);
    y += Number(dy);
    const left = x;
    x += Number(length);
    const count = Math.floor(Number(length) / PITCH) + 1;
    return Array.from({ length: count }, (_, index) => ({ x: left + index * PITCH, y }));
  });
}

/** The same edition with other numbers. */
function withNumbers(values: Readonly<Record<string, number>>, from: Edition): Edition {
  const figure = (id: FigureId) => ({
    ...from.figure(id),
    value: values[id] ?? from.figure(id).value,
  });
  return { ...from, figure, find: figure };
}

const keys = (dots: readonly Dot[]): string[] => dots.map(({ x, y }) => `${x},${y}`);
const inThousands = (id: FigureId, from: Edition): number =>
  Math.round(from.figure(id).value / 1000);
const numbersOf = (text: string): number[] => [...text.matchAll(/[-\d.]+/g)].map(Number);

describe.each([
  ['as they are', edition],
  ['where participants fall', withNumbers({ 'active-participants@2023-12': 300_400 }, edition)],
  ['where they stay', withNumbers({ 'active-participants@2023-12': 262_000 }, edition)],
  ['where few of many take part', withNumbers({ 'employed@2024-08': 2_600_000 }, edition)],
])('dots of %s', (_, of) => {
  const field = layOutDots(of);
  const now = inThousands('active-participants@2024-12', of);
  const before = inThousands('active-participants@2023-12', of);
  const [kept, added, gone] = [field.kept, field.added, field.gone].map(dotsOf) as [
    Dot[],
    Dot[],
    Dot[],
  ];
  const everyone = dotsOf(field.everyone.dots);

  test('are one for every thousand participants, in both years', () => {
    expect(kept.length + added.length).toBe(now);
    expect(kept.length + gone.length).toBe(before);
  });

  test('are shared out among the segments by their size', () => {
    const sizes = field.segments.map(({ dots }) => dotsOf(dots).length);
    expect(sizes.reduce((a, b) => a + b)).toBe(now);
    for (const [index, { figure }] of field.segments.entries())
      expect(Math.abs((sizes[index] ?? 0) - figure.value / 1000), figure.id).toBeLessThan(1);
  });

  test('are one for every thousand people in work, around the participants', () => {
    expect(everyone).toHaveLength(inThousands('employed@2024-08', of));
    const places = new Set(keys(everyone));
    expect(keys([...kept, ...added]).filter((key) => !places.has(key))).toEqual([]);
  });

  test('never overlap', () => {
    const pictures = [
      [...kept, ...added, ...gone],
      field.segments.flatMap(({ dots }) => dotsOf(dots)),
      everyone,
    ];
    for (const dots of pictures) expect(new Set(keys(dots)).size).toBe(dots.length);
  });

  test('are inside the picture, below their labels', () => {
    const [left = 0, top = 0, width = 0, height = 0] = numbersOf(field.box);
    const [scale = 1, , , , right = 0, down = 0] = numbersOf(field.everyone.zoomedOut);
    const all = [
      ...[...kept, ...added, ...gone, ...field.segments.flatMap(({ dots }) => dotsOf(dots))],
      ...everyone.map(({ x, y }) => ({ x: right + x * scale, y: down + y * scale })),
    ];
    const outside = all.filter(
      ({ x, y }) => x < left || x > left + width || y < 0 || y > top + height,
    );
    expect(outside).toEqual([]);
    expect(field.everyone.foot.y).toBeLessThan(top + height);
  });
});

test('no dots surround the participants if the number of people in work is unknown', () => {
  const { everyone } = layOutDots({ ...edition, find: () => undefined });
  expect(everyone.dots).toBe('');
  expect(everyone.figure).toBeUndefined();
});

test('added dots are at the end of every row of the field', () => {
  const { kept, added } = layOutDots(edition);
  const rows = new Set(dotsOf(kept).map(({ y }) => y));
  expect(new Set(dotsOf(added).map(({ y }) => y))).toEqual(rows);
});
