/**
 * Unit charts: one square or dot for each unit. All units of a datum are one path, because hundreds of elements are slow
 * to load and to draw. (`Plot.waffleX` needs pattern ids, which would repeat with several charts on a page.)
 * The x scale counts columns of units; the height of a unit is equal to its width.
 */
import type * as Plot from '@observablehq/plot';
import { path, range } from 'd3';
import { PathMark, position, type Drawn } from './path-mark.ts';

type UnitOptions = Plot.MarkOptions & {
  /** Number of units. */
  readonly units: Plot.ChannelValueSpec;
  /** Number of units, from the first one, that are left out; 0 by default. */
  readonly from?: Plot.ChannelValueSpec;
  /** Top of the first row; without this channel the top of the frame. */
  readonly y?: Plot.ChannelValueSpec;
};

interface Grid {
  readonly units: number;
  readonly from: number;
  /** Distance between the left edges of two neighbouring units, in user units. */
  readonly pitch: number;
  /** Position of a column or row, counted from the first one, in user units. */
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
}

abstract class UnitGrid extends PathMark {
  constructor(
    data: Plot.Data,
    { units, from, y, ...options }: UnitOptions,
    strokeLinecap = 'butt',
  ) {
    const channels = {
      units: { value: units },
      from: { value: from ?? null, optional: true },
      y: { value: y ?? null, scale: 'y', optional: true },
    } as const;
    super(data, channels, options, { fill: 'currentColor', strokeLinecap });
  }

  draw(datum: number, { scales, values, dimensions }: Drawn): string {
    const scale = scales.scales.x;
    if (scale === undefined) throw new Error('A unit grid needs an x scale that counts columns.');
    const x = (column: number): number => Number(scale.apply(column));
    const pitch = x(1) - x(0);
    const top = values.y === undefined ? dimensions.marginTop : position(values.y, datum);
    const y = (row: number): number => top + row * pitch;
    const { units, from } = values;
    return this.drawUnits({
      units: position(units, datum),
      from: from === undefined ? 0 : position(from, datum),
      pitch,
      x,
      y,
    });
  }

  protected abstract drawUnits(grid: Grid): string;
}

type SquareOptions = UnitOptions & {
  readonly columns: number;
  /** Distance between two squares, in user units. */
  readonly gap: number;
  /** Half the stroke of an open square, in user units, so that the stroke is inside the area of the square; 0 by default. */
  readonly inset?: number;
};

/** Squares in rows. A fraction of a unit is a narrower last square, so that the area is exactly proportional. */
class UnitSquares extends UnitGrid {
  readonly columns: number;
  readonly gap: number;
  readonly inset: number;

  constructor(data: Plot.Data, { columns, gap, inset = 0, ...options }: SquareOptions) {
    super(data, options);
    this.columns = columns;
    this.gap = gap;
    this.inset = inset;
  }

  drawUnits({ units, from, pitch, x, y }: Grid): string {
    const { inset } = this;
    const side = pitch - this.gap - 2 * inset;
    const squares = path();
    for (const unit of range(from, units)) {
      const [column, row] = [unit % this.columns, Math.floor(unit / this.columns)];
      squares.rect(x(column) + inset, y(row) + inset, side * Math.min(1, units - unit), side);
    }
    return squares.toString();
  }
}

export function unitSquares(data: Plot.Data, options: SquareOptions): UnitSquares {
  return new UnitSquares(data, options);
}

/** Number of rows for this many units. */
export function rowsOfSquares(units: number, columns: number): number {
  return Math.ceil(units / columns);
}

/** Dots on one side of a block. A block is a hundred dots, so that readers can count in hundreds. */
export const BLOCK_SIDE = 10;
export const DOTS_PER_BLOCK = BLOCK_SIDE ** 2;

interface Blocks {
  readonly blocksAcross: number;
  /** Distance between two blocks in addition to the distance between dots, in user units. */
  readonly blockGap: number;
}

type DotOptions = UnitOptions & Blocks & { /** Radius in user units. */ readonly r: number };

/** Dots in blocks of ten by ten. A dot is a stroke of length zero with round caps, which is the shortest path data. */
class UnitDots extends UnitGrid {
  readonly blocks: Blocks;

  constructor(data: Plot.Data, { blocksAcross, blockGap, r, ...options }: DotOptions) {
    super(data, { fill: 'none', strokeWidth: 2 * r, ...options }, 'round');
    this.blocks = { blocksAcross, blockGap };
  }

  drawUnits({ units, from, x, y }: Grid): string {
    const { blocksAcross, blockGap } = this.blocks;
    const dots = path();
    for (const unit of range(from, units)) {
      const [block, inBlock] = [Math.floor(unit / DOTS_PER_BLOCK), unit % DOTS_PER_BLOCK];
      const [across, down] = [block % blocksAcross, Math.floor(block / blocksAcross)];
      const [column, row] = [inBlock % BLOCK_SIDE, Math.floor(inBlock / BLOCK_SIDE)];
      const left = x(across * BLOCK_SIDE + column + 0.5) + across * blockGap;
      const top = y(down * BLOCK_SIDE + row + 0.5) + down * blockGap;
      dots.moveTo(left, top);
      dots.lineTo(left, top);
    }
    return dots.toString();
  }
}

export function unitDots(data: Plot.Data, options: DotOptions): UnitDots {
  return new UnitDots(data, options);
}
