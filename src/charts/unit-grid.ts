/** Pictures that can be counted: one square or dot for one unit, the last square cut to the fraction that is left. */
import { path } from 'd3';

/** How many units one square or dot may stand for: languages have a word for each. */
const UNITS_PER_MARK = [1, 10, 100, 1000] as const;
type UnitsPerMark = (typeof UNITS_PER_MARK)[number];

/** The fewest units for one square or dot that leave at most `most` of them: more can be neither counted nor carried. */
export function unitsPerMark(total: number, most: number): UnitsPerMark {
  return UNITS_PER_MARK.find((units) => total <= units * most) ?? 1000;
}

/** Squares in rows from the top left; all distances in user units. */
export interface SquareGrid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  /** Distance from one square to the next. */
  readonly pitch: number;
  /** Side of a square. */
  readonly side: number;
}

/** Path of `count` squares; a fraction becomes a narrower last square, so that the area is exactly proportional. */
export function squaresPath(count: number, grid: SquareGrid): string {
  const squares = path();
  for (let index = 0; index < count; index += 1) {
    const x = grid.left + (index % grid.columns) * grid.pitch;
    const y = grid.top + Math.floor(index / grid.columns) * grid.pitch;
    squares.rect(x, y, grid.side * Math.min(1, count - index), grid.side);
  }
  return squares.toString();
}

/** Height of a grid of `count` squares, in user units. */
export function gridHeight(count: number, grid: SquareGrid): number {
  return (Math.ceil(count / grid.columns) - 1) * grid.pitch + grid.side;
}

/** Dots in blocks of ten by ten, so that hundreds can be read off. */
export interface DotBlocks {
  readonly blocksAcross: number;
  readonly pitch: number;
  readonly blockGap: number;
}

export const DOTS_PER_BLOCK = 100;
const BLOCK_SIDE = 10;

/** Path of `count` dots as strokes without length: a round cap draws the dot. */
export function dotsPath(count: number, blocks: DotBlocks): string {
  const dots: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const block = Math.floor(index / DOTS_PER_BLOCK);
    const inBlock = index % DOTS_PER_BLOCK;
    const x =
      blockStart(block % blocks.blocksAcross, blocks) +
      ((inBlock % BLOCK_SIDE) + 0.5) * blocks.pitch;
    const y =
      blockStart(Math.floor(block / blocks.blocksAcross), blocks) +
      (Math.floor(inBlock / BLOCK_SIDE) + 0.5) * blocks.pitch;
    dots.push(`M${String(round(x))} ${String(round(y))}h0`);
  }
  return dots.join('');
}

/** Height of all blocks, in user units. */
export function dotsHeight(count: number, blocks: DotBlocks): number {
  const rows = Math.ceil(Math.ceil(count / DOTS_PER_BLOCK) / blocks.blocksAcross);
  return blockStart(rows - 1, blocks) + BLOCK_SIDE * blocks.pitch;
}

function blockStart(position: number, { pitch, blockGap }: DotBlocks): number {
  return position * (BLOCK_SIDE * pitch + blockGap);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
