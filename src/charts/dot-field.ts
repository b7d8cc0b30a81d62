/**
 * The layout of the opening picture, with one dot per thousand people. The field of dots grows from last year to this
 * year, separates into segments, and then appears in the middle of all people in work. This module computes positions
 * only; `styles/opening.css` moves the parts by the lengths of `OPENING_LENGTHS`.
 */
import { range, sum } from 'd3';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { SECTORS, type Sector } from '#schema/vocabulary.ts';

const PEOPLE_PER_DOT = 1000;
/** Distance between the centres of two dots, in user units. */
const PITCH = 10;
/** Ratio of columns to rows in the field. */
const PROPORTION = 1.65;
/** Distance from a label down to the top of its dots, in user units. */
const LIFT = 5;
/** Distance from dots down to the label below them, in user units. */
const DROP = 13;
/** Height of the picture, in gaps. */
const GAPS = 10;
/** Ratio of the width of the field of everyone in work to the width of the field of participants. */
const ZOOM = 2;

/** Custom properties for `styles/opening.css`. */
export const OPENING_LENGTHS = {
  /** Distance between the centres of two dots in a row, in user units. */
  '--pitch': PITCH,
  /** Start offset of the second segment: one gap above its final place, as a share of the height. */
  '--gap': `${-100 / GAPS}%`,
  /** Scale at which the picture of everyone in work starts. */
  '--nearer': ZOOM,
} as const;

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Position of a label, in user units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Dots are path data (`d`) of dashed lines along the rows; an empty string if there are none. */
export interface DotField {
  /** `viewBox` of every part, with a gap above the field for labels, and room for the segments to separate. */
  readonly box: string;
  /** `kept`: dots of both years; `added`: dots of this year only; `gone`: dots of last year only. */
  readonly kept: string;
  readonly added: string;
  readonly gone: string;
  /** Label positions above the left and the right end of the field. */
  readonly start: Place;
  readonly end: Place;
  /** The same dots, one segment below the other; each segment starts a new row. */
  readonly segments: readonly Segment[];
  readonly everyone: Everyone;
}

interface Segment {
  readonly figure: Figure;
  readonly sector: Sector;
  readonly dots: string;
  readonly label: Place;
}

/** All people in work: the dots of the participants, surrounded by the dots of the others. */
interface Everyone {
  /** Number of people in work; `undefined` if no source gives it. */
  readonly figure: Figure | undefined;
  readonly dots: string;
  /** `transform` that scales these dots and the field down, so that both fit into the picture. */
  readonly zoomedOut: string;
  /** Label position below all dots. */
  readonly foot: Place;
}

export function layOutDots(edition: Edition): DotField {
  const now = inDots(edition.figure(`active-participants@${edition.december}`));
  const before = inDots(edition.figure(`active-participants@${edition.previousDecember}`));
  const most = Math.max(now, before);
  const columns = Math.ceil(Math.sqrt(most * PROPORTION));
  const rows = Math.ceil(most / columns);
  // Column by column, so that the added dots are at the right end. Segments are filled row by row, so that the added dots
  // do not seem to belong to one segment.
  const cells = range(most).map((index) => ({
    column: Math.floor(index / rows),
    row: index % rows,
  }));
  const sectors = SECTORS.map((sector) => ({
    sector,
    figure: edition.figure(`active-participants/${sector}@${edition.december}`),
  }));
  const sizes = shareOut(
    now,
    sectors.map(({ figure }) => figure.value),
  );
  const heights = sizes.map((size) => Math.ceil(size / columns));
  const gap = Math.ceil((Math.max(rows, sum(heights)) * PITCH) / (GAPS - sectors.length));
  const box = { x: 0, y: -gap, width: columns * PITCH, height: GAPS * gap };
  return {
    box: viewBox(box),
    kept: drawCells(cells.slice(0, Math.min(now, before))),
    added: drawCells(cells.slice(before, now)),
    gone: drawCells(cells.slice(now, before)),
    start: { x: 0, y: -LIFT },
    end: { x: box.width, y: -LIFT },
    segments: sectors.map((segment, index) => {
      const top = sum(heights.slice(0, index)) * PITCH + index * gap;
      return {
        ...segment,
        dots: drawCells(fillRows(sizes[index] ?? 0, columns), top),
        label: { x: 0, y: top - LIFT },
      };
    }),
    everyone: surround({ columns, rows }, box, edition),
  };
}

interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

function surround(
  size: { readonly columns: number; readonly rows: number },
  box: Box,
  edition: Edition,
): Everyone {
  const figure = edition.find(`employed@${edition.year}-08`);
  const all = figure === undefined ? 0 : inDots(figure);
  const beside = Math.floor((size.columns * (ZOOM - 1)) / 2);
  const columns = size.columns + 2 * beside;
  const rows = Math.max(size.rows, Math.ceil(all / columns));
  const above = Math.floor((rows - size.rows) / 2);
  // The scale is smaller if the rows of dots would otherwise be higher than the picture.
  const scale = Math.min(1 / ZOOM, (box.height * (1 - 2 / GAPS)) / (rows * PITCH));
  const x = (box.x + box.width / 2) * (1 - scale);
  const y = Math.max((box.y + box.height / 2) * (1 - scale), above * PITCH * scale);
  return {
    figure,
    dots: drawCells(
      fillRows(all, columns).map(({ column, row }) => ({
        column: column - beside,
        row: row - above,
      })),
    ),
    zoomedOut: `matrix(${[scale, 0, 0, scale, x, y].map(tidy).join(' ')})`,
    foot: { x: 0, y: Math.ceil(y + (rows - above) * PITCH * scale) + DROP },
  };
}

function viewBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(tidy).join(' ');
}

function inDots({ value }: Figure): number {
  return Math.round(value / PEOPLE_PER_DOT);
}

function fillRows(dots: number, columns: number): Cell[] {
  return range(dots).map((index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
}

const keyOf = ({ column, row }: Cell): string => `${String(column)},${String(row)}`;

/** Distributes dots in proportion to the parts, by the largest remainder method, so that the counts add up to `dots`. */
function shareOut(dots: number, parts: readonly number[]): number[] {
  const exact = parts.map((part) => (part / sum(parts)) * dots);
  const whole = exact.map(Math.floor);
  const byRemainder = range(parts.length).sort(
    (a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)),
  );
  for (const index of byRemainder.slice(0, Math.max(0, dots - sum(whole))))
    whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** Length of a run after its last dot, in user units: without it, rounding could drop that dot. */
const OVERSHOOT = 1;

/**
 * Draws runs of dots along the rows: one dashed line is much shorter in markup than separate dots. Each run starts
 * relative to the end of the previous one, so that equal rows have equal text, which compresses well.
 * @param top y of the first row, in user units
 */
function drawCells(cells: readonly Cell[], top = 0): string {
  const wanted = new Set(cells.map(keyOf));
  let [x, y] = [0, 0];
  return cells
    .filter((cell) => !wanted.has(keyOf({ ...cell, column: cell.column - 1 })))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ column, row }) => {
      let end = column;
      while (wanted.has(keyOf({ row, column: end + 1 }))) end += 1;
      const [left, middle] = [(column + 0.5) * PITCH, top + (row + 0.5) * PITCH];
      const length = (end - column) * PITCH + OVERSHOOT;
      const run = `m${tidy(left - x)} ${tidy(middle - y)}h${tidy(length)}`;
      [x, y] = [left + length, middle];
      return run;
    })
    .join('');
}

const tidy = (distance: number): string => String(Number(distance.toFixed(2)));
