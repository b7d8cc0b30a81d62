import { describe, expect, test } from 'vitest';

import { layOutDots } from '#charts/dot-field.ts';
import { readEditions, type Edition } from '#editions';

const [edition] = readEditions().slice(-1);
if (edition === undefined) throw new Error('There is no edition in data/.');

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The dots that a dashed line draws: one at the start of each run, then one every `pitch`. */
function dotsOf(line: string, pitch: number): Dot[] {
  let [x, y] = [0, 0];
  return [...line.matchAll(/m([-\d.]+) ([-\d.]+)v([-\d.]+)/g)].flatMap(([, dx, dy, length]) => {
    x += Number(dx);
    y += Number(dy);
    const top = y;
    y += Number(length);
    const count = Math.floor(Number(length) / pitch) + 1;
    return Array.from({ length: count }, (_, index) => ({
      x: Math.round(x),
      y: Math.round(top + index * pitch),
    }));
  });
}

/** The same edition with other numbers of participants. */
function withParticipants(values: Readonly<Record<string, number>>, from: Edition): Edition {
  const figure = (id: string) => ({
    ...from.figure(id),
    value: values[id] ?? from.figure(id).value,
  });
  return { ...from, figure };
}

const keys = (dots: readonly Dot[]): string[] => dots.map(({ x, y }) => `${x},${y}`);
const inThousands = (id: string, from: Edition): number => Math.round(from.figure(id).value / 1000);

describe.each([
  ['as they are', edition],
  [
    'where participants fall',
    withParticipants({ 'active-participants@2023-12': 300_400 }, edition),
  ],
  ['where they stay', withParticipants({ 'active-participants@2023-12': 262_000 }, edition)],
])('dots of %s', (_, of) => {
  const field = layOutDots(of);
  const dots = (line: string): Dot[] => dotsOf(line, field.pitch);
  const now = inThousands('active-participants@2024-12', of);
  const before = inThousands('active-participants@2023-12', of);
  const old = field.groups.flatMap((group) => dots(group.old));
  const added = field.groups.flatMap((group) => dots(group.added));

  test('are one for a thousand participants of either year', () => {
    expect(old.length + added.length).toBe(now);
    expect(old.length + dots(field.lost).length).toBe(before);
  });

  test('are shared out among the segments by their size', () => {
    const sizes = field.groups.map((group) => dots(group.old).length + dots(group.added).length);
    for (const [index, { figure }] of field.groups.entries())
      expect(Math.abs((sizes[index] ?? 0) - figure.value / 1000), figure.id).toBeLessThan(1);
  });

  test('give every segment its share of the increase, because the source names none', () => {
    for (const { figure, added: own } of field.groups) {
      const share = (figure.value / 1000 / now) * Math.max(0, now - before);
      expect(Math.abs(dots(own).length - share), figure.id).toBeLessThan(1);
    }
  });

  test('stand among as many others as makes everyone in work', () => {
    expect(dots(field.others).length + now).toBe(inThousands('employed-elsewhere@2024-08', of));
  });

  test('never lie on one another', () => {
    const all = keys([...old, ...added, ...dots(field.others)]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('there is nobody else where the number of people in work is not given', () => {
  const field = layOutDots({ ...edition, find: () => undefined });
  expect(field.others).toBe('');
  expect(field.employed).toBeUndefined();
});
