/**
 * The opening picture: one dot for a thousand people, in a field that grows from last year to this one, parts into its
 * segments and stands against everyone in work. Only places are decided here; `styles/opening.css` moves the parts.
 */
import { max, range, sum } from 'd3';
import type { Edition } from '#editions';
import type { Figure } from '#indicators/figure.ts';
import { SECTORS, type Sector } from '#schema/vocabulary.ts';

const PEOPLE_PER_DOT = 1000;
/** User units: the width of a phone's column. */
const FIELD_WIDTH = 288;
/** Room between two segments once they part, in user units: `styles/opening.css` moves them so far. */
const GAP = 22;
/** Height of two lines of labels, in user units. */
const LABELS = 32;
/** Dots across the field of everyone in work, for one across the field of participants: `styles/opening.css` draws it so much smaller. */
const ZOOM = 2;
/** Columns of a field for one row. */
const PROPORTION = 1.65;

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** A part of the field that moves as one. */
export interface DotGroup {
  readonly figure: Figure;
  readonly sector: Sector;
  /** Dots of both years, and those that came since, as dashed lines down the columns. */
  readonly old: string;
  readonly added: string;
  /** Edges of its columns, in user units: where its label stands. */
  readonly left: number;
  readonly right: number;
}

export interface DotField {
  readonly groups: readonly DotGroup[];
  /** Dots of the year before that are gone; empty where none are. */
  readonly lost: string;
  /** Everyone else in work; empty where their number is not given. */
  readonly others: string;
  /** From one dot to the next, in user units. */
  readonly pitch: number;
  /** Height of the dots, in user units. */
  readonly height: number;
  /** `viewBox` with room for two lines of labels under the dots. */
  readonly box: string;
  /** Everyone in work, where their number is given. */
  readonly employed: Figure | undefined;
}

export function layOutDots(edition: Edition): DotField {
  const now = edition.figure(`active-participants@${edition.december}`);
  const before = edition.figure(`active-participants@${edition.previousDecember}`);
  const employed = edition.find(`employed-elsewhere@${edition.year}-08`);
  const sectors = SECTORS.map((sector) =>
    edition.figure(`active-participants/${sector}@${edition.december}`),
  );
  const dots = inDots(now);
  const columns = columnsOf(dots);
  const cells = fillColumns(dots, columns);
  // A whole number keeps the lines short.
  const pitch = Math.floor((FIELD_WIDTH - GAP * (SECTORS.length - 1)) / columns);
  const sizes = shareOut(dots, sectors);
  const increases = shareOut(Math.max(0, dots - inDots(before)), sectors);
  const groups = SECTORS.map((sector, index): DotGroup => {
    const start = sum(sizes.slice(0, index));
    const own = cells.slice(start, start + (sizes[index] ?? 0));
    const added = pickColumns(own, increases[index] ?? 0);
    const figure = sectors[index] ?? now;
    return {
      figure,
      sector,
      old: drawCells(
        own.filter((cell) => !added.has(cell)),
        pitch,
      ),
      added: drawCells(
        own.filter((cell) => added.has(cell)),
        pitch,
      ),
      left: (own[0]?.column ?? 0) * pitch,
      right: ((own.at(-1)?.column ?? 0) + 1) * pitch,
    };
  });

  const block = new Set(cells.map(keyOf));
  const all = employed === undefined ? 0 : inDots(employed);
  const wide = Math.floor(FIELD_WIDTH / pitch) * ZOOM;
  const others = fillRows(all, wide).filter((cell) => !block.has(keyOf(cell)));
  const rows = (max(cells, ({ row }) => row) ?? 0) + 1;
  return {
    groups,
    lost: drawCells(
      fillColumns(Math.max(0, inDots(before) - dots), columns).map(({ column, row }) => ({
        column: column + columns,
        row,
      })),
      pitch,
    ),
    others: drawCells(others.slice(0, Math.max(0, all - dots)), pitch),
    pitch,
    height: rows * pitch,
    box: `0 0 ${String(FIELD_WIDTH)} ${String(rows * pitch + LABELS)}`,
    employed,
  };
}

function inDots({ value }: Figure): number {
  return Math.round(value / PEOPLE_PER_DOT);
}

function columnsOf(dots: number): number {
  return Math.ceil(Math.sqrt(dots * PROPORTION));
}

/** Column after column, all as high as each other or one dot higher. */
function fillColumns(dots: number, columns: number): Cell[] {
  const full = Math.floor(dots / columns);
  const higher = dots % columns;
  return range(columns).flatMap((column) =>
    range(full + (column < higher ? 1 : 0)).map((row) => ({ column, row })),
  );
}

function fillRows(dots: number, columns: number): Cell[] {
  return range(dots).map((index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
}

const keyOf = ({ column, row }: Cell): string => `${String(column)},${String(row)}`;

/** Whole columns, spread evenly; what they cannot make up is taken from the top of one more. */
function pickColumns(cells: readonly Cell[], count: number): Set<Cell> {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const wanted = Math.ceil((count * columns.length) / Math.max(1, cells.length)) + 1;
  const order = range(wanted).map(
    (index) => columns[Math.floor(((index + 0.5) * columns.length) / wanted)],
  );
  return new Set(
    order.flatMap((column) => cells.filter((cell) => cell.column === column)).slice(0, count),
  );
}

/**
 * Whole dots in proportion to the parts, which add up: by the largest remainders. The increase is shared out so too,
 * because the source does not say which segment it came to, and the picture must not seem to.
 */
function shareOut(dots: number, parts: readonly Figure[]): number[] {
  const total = sum(parts, ({ value }) => value);
  const exact = parts.map(({ value }) => (value / total) * dots);
  const whole = exact.map(Math.floor);
  const byRemainder = range(parts.length).sort(
    (a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)),
  );
  for (const index of byRemainder.slice(0, Math.max(0, dots - sum(whole))))
    whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** A run is drawn this much further than its last dot, in user units, so that rounding does not lose that dot. */
const OVERSHOOT = 0.1;

/**
 * Runs of dots down the columns: a dashed line is far shorter to write than its dots. Each run starts where the one
 * before it ended, so that equal columns are written in equal words, which cost nothing once the page is compressed.
 */
function drawCells(cells: readonly Cell[], pitch: number): string {
  const wanted = new Set(cells.map(keyOf));
  let [x, y] = [0, 0];
  return cells
    .filter((cell) => !wanted.has(keyOf({ ...cell, row: cell.row - 1 })))
    .map(({ column, row }) => {
      let end = row;
      while (wanted.has(keyOf({ column, row: end + 1 }))) end += 1;
      const [left, top] = [(column + 0.5) * pitch, (row + 0.5) * pitch];
      const length = (end - row) * pitch + OVERSHOOT;
      const run = `m${tidy(left - x)} ${tidy(top - y)}v${tidy(length)}`;
      [x, y] = [left, top + length];
      return run;
    })
    .join('');
}

const tidy = (distance: number): string => String(Number(distance.toFixed(1)));
