import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { LAYOUTS, type Layout } from '#charts/chart.ts';
import { layOutDots, PITCH, STEPS, type DotField, type StepName } from '#charts/dot-field.ts';
import type { Edition } from '#editions/edition.ts';
import type { FigureId } from '#indicators/figure.ts';
import { SECTORS } from '#schema/vocabulary.ts';
import { frozenEdition as edition } from '../frozen-data.ts';
import { dotsOf, leastDistance, momentBetween, momentOf, ringsOf, type Dot } from './dot-places.ts';

const NOW = 'active-participants@2024-12';
const BEFORE = 'active-participants@2023-12';
const [ALL, FORMAL, INFORMAL] = [
  'employed@2024-08',
  'formal-employed@2024-08',
  'informal-employed@2024-08',
] as const;

type Numbers = readonly (readonly [id: FigureId, value: number])[];

/** The same edition with other numbers, and without the figures that are left out. */
function withNumbers(numbers: Numbers, without: readonly FigureId[] = []): Edition {
  const values = new Map<string, number>(numbers);
  const find = (id: FigureId) => {
    const found = edition.find(id);
    return found && !without.includes(id)
      ? { ...found, value: values.get(id) ?? found.value }
      : undefined;
  };
  const figure = (id: FigureId) => {
    const found = find(id);
    if (found === undefined) throw new Error(`There is no ${id}.`);
    return found;
  };
  return { ...edition, figure, find };
}

/** Participants by segment, of last year, and formal and informal workers. */
type Counts = readonly [
  segments: readonly [number, number, number],
  before: number,
  work: readonly [number, number],
];

const withCounts = ([segments, before, [formal, informal]]: Counts): Edition =>
  withNumbers([
    [NOW, segments[0] + segments[1] + segments[2]],
    [BEFORE, before],
    ['active-participants/wage-earners@2024-12', segments[0]],
    ['active-participants/informal@2024-12', segments[1]],
    ['active-participants/construction-services@2024-12', segments[2]],
    [ALL, formal + informal],
    [FORMAL, formal],
    [INFORMAL, informal],
  ]);

const count = (line: string): number => dotsOf(line).length;
const total = (field: DotField, ...kinds: ('kept' | 'gained' | 'gone')[]): number =>
  field.segments.reduce(
    (sum, segment) => sum + kinds.reduce((own, kind) => own + count(segment[kind]), 0),
    0,
  );
const inThousands = (id: FigureId, from: Edition): number =>
  Math.round(from.figure(id).value / 1000);

/** Radius of a dot, as a ratio of the pitch. */
const RADIUS = 0.39;
/** Height of a label's digits above its baseline, and of its descenders below it, in user units. */
const LETTERS: Readonly<Record<Layout, { readonly above: number; readonly below: number }>> = {
  narrow: { above: 12.5, below: 3 },
  wide: { above: 21.5, below: 4.5 },
};
/** Maximum sum of the errors from rounding positions to a hundredth, in user units. */
const ROUNDING = 0.02;

/** Moments of the moves from each step to every later one, also of skipped steps. Moves backwards have the same. */
const momentsOf = (field: DotField, layout: Layout) =>
  STEPS.flatMap((from, index) =>
    STEPS.slice(index + 1).flatMap((to) =>
      Array.from({ length: 11 }, (_, tenth) => ({
        name: `${layout}, from ${from} to ${to}, at ${tenth * 10}%`,
        ...momentBetween(momentOf(field, layout, from), momentOf(field, layout, to), tenth / 10),
      })),
    ),
  );

/**
 * Visible dots of a step, in the last step with the rings. Dots gained appear after the step `before`; dots that are
 * gone disappear before the step `segments`.
 */
function seenIn(field: DotField, layout: Layout, step: StepName) {
  const isGone = step === 'segments' || step === 'everyone';
  const seen = isGone
    ? { ...field, segments: field.segments.map((segment) => ({ ...segment, gone: '' })) }
    : field;
  const { dots, pitch } = momentOf(
    step === 'before'
      ? { ...seen, segments: seen.segments.map((segment) => ({ ...segment, gained: '' })) }
      : seen,
    layout,
    step,
  );
  return { dots: step === 'everyone' ? [...dots, ...ringsOf(field, layout)] : dots, pitch };
}

const CASES: readonly (readonly [name: string, edition: Edition])[] = [
  ['as they are', edition],
  ['where participants fall', withNumbers([[BEFORE, 300_400]])],
  ['where most participants go', withNumbers([[BEFORE, 1_900_000]])],
  ['where they stay', withNumbers([[BEFORE, 262_000]])],
  ['where they were few', withNumbers([[BEFORE, 4_000]])],
  [
    'where few of many take part',
    withCounts([[60_000, 30_000, 9_000], 80_000, [700_000, 1_900_000]]),
  ],
  ['where a segment is tiny', withCounts([[240_000, 21_400, 414], 212_266, [374_293, 726_941]])],
  ['where everybody is informal', withCounts([[0, 261_814, 0], 212_266, [0, 1_101_234]])],
  ['without formal work', withNumbers([], [FORMAL, INFORMAL])],
  ['without people in work', withNumbers([], [ALL, FORMAL, INFORMAL])],
];

describe.each(CASES)('dots of %s', (_, of) => {
  const field = layOutDots(of);
  const now = inThousands(NOW, of);
  const before = inThousands(BEFORE, of);

  test('are one for every thousand participants, in both years', () => {
    expect(field.peoplePerDot).toBe(1000);
    expect(total(field, 'kept', 'gained')).toBe(now);
    expect(total(field, 'kept', 'gone')).toBe(before);
  });

  test('are shared out among the segments by their size', () => {
    for (const { figure, kept, gained } of field.segments)
      expect(Math.abs(count(kept) + count(gained) - figure.value / 1000), figure.id).toBeLessThan(
        1,
      );
  });

  test('are one for every thousand people in work', () => {
    for (const { employed } of Object.values(field.compositions))
      for (const { figure, dots } of employed)
        expect(count(dots), figure.id).toBe(Math.round(figure.value / 1000));
  });

  test.each(LAYOUTS)(
    'are never nearer than one pitch, at any moment of any move (%s)',
    (layout) => {
      for (const { name, ...moment } of momentsOf(field, layout))
        expect(leastDistance(moment), name).toBeGreaterThan(0.999);
      for (const step of STEPS)
        expect(leastDistance(seenIn(field, layout, step)), step).toBeGreaterThan(0.99);
    },
  );

  test.each(LAYOUTS)('are inside the picture, and their labels too (%s)', (layout) => {
    const { width, height, labels } = field.compositions[layout];
    for (const step of STEPS) {
      const { dots, pitch } = seenIn(field, layout, step);
      const outside = dots.filter(
        ({ x, y }) =>
          x < (pitch - ROUNDING) / 2 ||
          y < 0 ||
          x > width + ROUNDING - pitch / 2 ||
          y > height + ROUNDING - pitch / 2,
      );
      expect(outside, step).toEqual([]);
      const { above, below } = LETTERS[layout];
      for (const { kind, x, y, nameY } of labels[step]) {
        expect(y - above, kind).toBeGreaterThanOrEqual(-1);
        expect(nameY + below, kind).toBeLessThanOrEqual(height);
        expect(x <= width && x >= 0, kind).toBe(true);
      }
    }
  });

  test.each(LAYOUTS)('have their labels above them, and none on another (%s)', (layout) => {
    const { width, employed, labels } = field.compositions[layout];
    const { above, below } = LETTERS[layout];
    const half = employed[0]?.x ?? width;
    for (const step of STEPS) {
      const { dots, pitch } = seenIn(field, layout, step);
      const boxes = labels[step].map(({ x, y, nameY, ends }) => {
        // In the last step a label may be as long as its side of the picture.
        const isHalf = step === 'everyone' && employed.length > 0;
        return {
          left: ends ? width / 2 : x,
          right: ends || !isHalf || x > 0 ? width : half,
          top: y - above,
          bottom: nameY + below,
        };
      });
      for (const box of boxes) {
        const under = dots.filter(
          ({ x, y }) =>
            x + pitch * RADIUS > box.left &&
            x - pitch * RADIUS < box.right &&
            y + pitch * RADIUS > box.top &&
            y - pitch * RADIUS < box.bottom,
        );
        expect(under, `${step}: dots under a label`).toEqual([]);
        if (step === 'before' || step === 'now') continue;
        const meeting = boxes.filter(
          (other) =>
            other !== box &&
            other.left < box.right &&
            other.right > box.left &&
            other.top < box.bottom &&
            other.bottom > box.top,
        );
        expect(meeting, `${step}: labels on one another`).toEqual([]);
      }
    }
  });
});

test('the dots gained are at the end of every row, so that they hint at no segment', () => {
  for (const { kept, gained } of layOutDots(edition).segments) {
    const rowsOf = (line: string): Set<number> => new Set(dotsOf(line).map(({ y }) => y));
    expect(rowsOf(gained)).toEqual(rowsOf(kept));
  }
});

test('a segment is whole rows, which differ by one dot at most', () => {
  for (const { sector, kept, gained } of layOutDots(edition).segments) {
    const rows = Map.groupBy([...dotsOf(kept), ...dotsOf(gained)], ({ y }) => y);
    const lengths = [...rows.values()].map((row) => row.length);
    expect(Math.max(...lengths) - Math.min(...lengths), sector).toBeLessThanOrEqual(1);
  }
});

test('in the last step all dots of participants are beside the rings of people in work', () => {
  const field = layOutDots(edition);
  for (const layout of LAYOUTS) {
    const { dots } = momentOf(field, layout, 'everyone');
    const others = ringsOf(field, layout);
    expect(others).toHaveLength(374 + 727);
    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThan(Math.min(...others.map(({ x }) => x)));
  }
});

test('informal participants stand beside informal work', () => {
  for (const { tops, employed } of Object.values(layOutDots(edition).compositions))
    expect(tops.everyone[SECTORS.indexOf('informal')]).toBeCloseTo(employed[1]?.y ?? NaN, 1);
});

test('the last step shows all in work if nobody says how many work formally', () => {
  const { compositions } = layOutDots(withNumbers([], [FORMAL, INFORMAL]));
  for (const { employed } of Object.values(compositions))
    expect(employed.map(({ figure }) => figure.id)).toEqual([ALL]);
});

test('the last step leaves the segments as they are if nobody says how many people work', () => {
  const { compositions } = layOutDots(withNumbers([], [ALL, FORMAL, INFORMAL]));
  for (const { employed, scale, tops, labels } of Object.values(compositions)) {
    expect(employed).toEqual([]);
    expect(scale).toBe(1);
    expect(tops.everyone).toEqual(tops.segments);
    expect(labels.everyone).toEqual(labels.segments);
  }
});

test('a dot is more than a thousand people only where there would be too many dots, and less where too few', () => {
  const perDot = (counts: Counts): number => layOutDots(withCounts(counts)).peoplePerDot;
  expect(perDot([[1_000_000, 900_000, 90_000], 1_800_000, [1_000_000, 2_900_000]])).toBe(1000);
  expect(perDot([[1_000_000, 900_000, 90_000], 1_800_000, [1_000_000, 3_100_000]])).toBe(10_000);
  expect(perDot([[1_400, 500, 80], 1_900, [2_000, 9_000]])).toBe(10);
});

test('any numbers can be drawn', () => {
  const people = fc.integer({ min: 0, max: 9 }).chain((power) => fc.nat(10 ** power));
  const counts = fc.tuple(
    fc.tuple(people, people, people),
    people.map((number) => number + 1),
    fc.tuple(people, people),
  );
  fc.assert(
    fc.property(counts, (drawn) => {
      const [[a, b, c], before] = drawn;
      fc.pre(a + b + c > 0);
      const field = layOutDots(withCounts(drawn));
      const inDots = (number: number): number => Math.round(number / field.peoplePerDot);
      expect(total(field, 'kept', 'gained')).toBe(inDots(a + b + c));
      expect(total(field, 'kept', 'gone')).toBe(inDots(before));
      for (const layout of LAYOUTS) {
        const { width, height, scale } = field.compositions[layout];
        expect(scale > 0 && scale <= 1).toBe(true);
        for (const step of STEPS) {
          const moment = seenIn(field, layout, step);
          expect(leastDistance(moment)).toBeGreaterThan(0.97);
          const isInside = ({ x, y }: Dot): boolean => x > 0 && x < width && y > 0 && y < height;
          expect(moment.dots.filter((dot) => !isInside(dot))).toEqual([]);
        }
      }
    }),
    { numRuns: 60, seed: 20_241_231 },
  );
});

test('positions are of one unit: a row of dots is as long as its number of pitches', () => {
  const [first] = layOutDots(edition).segments;
  const row = dotsOf(first?.kept ?? '').filter(({ y }) => y === PITCH / 2);
  expect((row.at(-1)?.x ?? 0) - (row[0]?.x ?? 0)).toBe((row.length - 1) * PITCH);
});
