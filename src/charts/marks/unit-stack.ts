/**
 * Units in stacks: one dot or ring for each unit, in rows that fill up from zero. All units of a datum are one path, as
 * in `unit-grid.ts`. The scale along the stack counts units; one row has the length of the distance between two units.
 * So a stack is as long as a bar on the same scale, except for its last row, which may not be full.
 */
import type * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { PathMark, position, type Drawn } from './path-mark.ts';

interface Shape {
  /** Radius in user units, with the stroke of a ring. */
  readonly r: number;
  /** Width of the stroke of a ring; without it units are dots. */
  readonly ring?: number;
}

type StackOptions = Plot.MarkOptions &
  Shape & {
    /** Number of units. */
    readonly units: Plot.ChannelValueSpec;
    /** Number of units, from the first one, that are left out; 0 by default. */
    readonly from?: Plot.ChannelValueSpec;
    /** Number of units in a row. */
    readonly across: number;
    readonly stroke: string;
  };

/** Position in user units. */
type Point = readonly [x: number, y: number];

class UnitStack extends PathMark {
  readonly along: 'x' | 'y';
  readonly across: number;
  readonly shape: Shape;

  /** @param along the scale that counts units; the other scale has the position of the middle of a stack, or its band */
  constructor(
    data: Plot.Data,
    along: 'x' | 'y',
    place: Plot.ChannelValueSpec,
    { units, from, across, r, ring, ...options }: StackOptions,
  ) {
    const channels = {
      place: { value: place, scale: along === 'x' ? 'y' : 'x' },
      units: { value: units },
      from: { value: from ?? null, optional: true },
    } as const;
    const strokeWidth = ring ?? 2 * r;
    super(data, channels, { strokeWidth, ...options }, { fill: 'none', strokeLinecap: 'round' });
    this.along = along;
    this.across = across;
    this.shape = ring === undefined ? { r } : { r, ring };
  }

  draw(datum: number, { scales, values }: Drawn): string {
    const isUpright = this.along === 'y';
    const { x, y } = scales.scales;
    const [count, other] = isUpright ? [y, x] : [x, y];
    if (count === undefined) throw new Error('A stack of units needs a scale that counts units.');
    const zero = Number(count.apply(0));
    const row = Number(count.apply(this.across)) - zero;
    const pitch = Math.abs(row);
    const { place, units, from } = values;
    const middle = position(place, datum) + (other?.bandwidth ?? 0) / 2;
    // Rounded to hundredths, like all coordinates in the end, so that all units have the same distance.
    const first = Math.round(100 * (middle - ((this.across - 1) * pitch) / 2)) / 100;
    return range(from === undefined ? 0 : position(from, datum), position(units, datum))
      .map((unit): Point => {
        const side = first + (unit % this.across) * pitch;
        const length = zero + (Math.floor(unit / this.across) + 0.5) * row;
        return isUpright ? [side, length] : [length, side];
      })
      .map((centre) => drawUnit(centre, this.shape))
      .join('');
  }
}

/**
 * A dot is a stroke of length zero with round caps. A ring is an arc that ends almost at its start, because an arc that
 * ends exactly there is not drawn.
 */
function drawUnit([x, y]: Point, { r, ring }: Shape): string {
  if (ring === undefined) return `M${String(x)},${String(y)}h0`;
  const radius = r - ring / 2;
  return `M${String(x)},${String(y - radius)}a${radius},${radius} 0 1 0 .01,0z`;
}

/** Number of rows for this many units. */
export function rowsOfUnits(units: number, across: number): number {
  return Math.ceil(units / across);
}

/** Stacks that grow with the y scale, with the position or band `x`. */
export function unitsY(
  data: Plot.Data,
  { x, ...options }: StackOptions & { readonly x: Plot.ChannelValueSpec },
): UnitStack {
  return new UnitStack(data, 'y', x, options);
}

/** Stacks that grow with the x scale, with the position or band `y`. */
export function unitsX(
  data: Plot.Data,
  { y, ...options }: StackOptions & { readonly y: Plot.ChannelValueSpec },
): UnitStack {
  return new UnitStack(data, 'x', y, options);
}
