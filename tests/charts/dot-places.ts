/** Computes the positions of the dots of the opening picture at any moment, as the styles move them. */
import type { Layout } from '#charts/chart.ts';
import { PITCH, type DotField, type StepName } from '#charts/dot-field.ts';

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The dots of a dashed line: one at the start of each run, then one at every `PITCH`. */
export function dotsOf(line: string): Dot[] {
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

/** Dots in the user units of a composition, and the distance between two of them in a row. */
export interface Moment {
  readonly dots: readonly Dot[];
  readonly pitch: number;
}

/** The dots of participants in a step, including invisible dots of participants gained or gone since last year. */
export function momentOf(field: DotField, layout: Layout, step: StepName): Moment {
  const { unit, tops, scale: smallest } = field.compositions[layout];
  const scale = unit * (step === 'everyone' ? smallest : 1);
  const gained = step === 'before' ? field.afar : step === 'now' ? field.apart : 0;
  const gone = step === 'now' ? field.apart : 0;
  const dots = field.segments.flatMap((segment, index) =>
    [
      { line: segment.kept, right: 0 },
      { line: segment.gained, right: gained },
      { line: segment.gone, right: gone },
    ].flatMap(({ line, right }) =>
      dotsOf(line).map(({ x, y }) => ({
        x: (x + right) * scale,
        y: (tops[step][index] ?? 0) + y * scale,
      })),
    ),
  );
  return { dots, pitch: PITCH * scale };
}

/** A moment between two others, by linear interpolation, because one transition changes all positions and sizes. */
export function momentBetween(from: Moment, to: Moment, share: number): Moment {
  const between = (a: number, b: number): number => a + (b - a) * share;
  return {
    dots: from.dots.map((dot, index) => ({
      x: between(dot.x, to.dots[index]?.x ?? NaN),
      y: between(dot.y, to.dots[index]?.y ?? NaN),
    })),
    pitch: between(from.pitch, to.pitch),
  };
}

/** The rings of people in work, in user units. */
export function ringsOf(field: DotField, layout: Layout): Dot[] {
  const { unit, scale, employed } = field.compositions[layout];
  return employed.flatMap((crowd) =>
    dotsOf(crowd.dots).map(({ x, y }) => ({
      x: crowd.x + x * unit * scale,
      y: crowd.y + y * unit * scale,
    })),
  );
}

/** The least distance between two of these dots, in pitches; at most 2. */
export function leastDistance({ dots, pitch }: Moment): number {
  // In squares of two pitches, each dot is compared with those in its own square and in the eight around it.
  const squares = new Map<number, Dot[]>();
  const numberOf = (column: number, row: number): number => column * 100_000 + row;
  let least = 2;
  for (const dot of dots) {
    const [column, row] = [Math.floor(dot.x / pitch / 2), Math.floor(dot.y / pitch / 2)];
    for (const x of [column - 1, column, column + 1])
      for (const y of [row - 1, row, row + 1])
        for (const other of squares.get(numberOf(x, y)) ?? [])
          least = Math.min(least, Math.hypot(dot.x - other.x, dot.y - other.y) / pitch);
    const square = squares.get(numberOf(column, row));
    if (square) square.push(dot);
    else squares.set(numberOf(column, row), [dot]);
  }
  return least;
}
