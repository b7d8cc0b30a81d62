/**
 * The opening picture: one dot for a thousand people, in a field that grows from last year to this one, parts into its
 * segments and stands in the midst of everyone in work. Only places are decided here; `styles/opening.css` moves the parts,
 * by the lengths that `OPENING_LENGTHS` tells it.
 */
import { range, sum } from 'd3';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { SECTORS, type Sector } from '#schema/vocabulary.ts';

const PEOPLE_PER_DOT = 1000;
/** From one dot to the next, in user units. */
const PITCH = 10;
/** Columns of the field for one row. */
const PROPORTION = 1.65;
/** Between a label and the dots that it names, in user units. */
const LIFT = 5;
/** From dots to a label under them, in user units. */
const DROP = 13;
/** Gaps in the height of the picture. */
const GAPS = 10;
/** How much wider the picture of everyone in work is. */
const ZOOM = 2;

/** Custom properties for `styles/opening.css`. */
export const OPENING_LENGTHS = {
  /** Between dots along a row, in user units. */
  '--pitch': PITCH,
  /** From where the second segment comes: one gap higher, as a part of the height. */
  '--gap': `${-100 / GAPS}%`,
  /** How much larger the picture of everyone in work begins. */
  '--nearer': ZOOM,
} as const;

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Where a line of words stands, in user units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Dots are dashed lines along the rows, empty where there are none. */
export interface DotField {
  /** `viewBox` of every part, with a gap over the field, for labels, and room for it to part. */
  readonly box: string;
  /** Dots of both years, those that came since the year before, and those that are gone. */
  readonly kept: string;
  readonly added: string;
  readonly gone: string;
  /** Over the left and the right end of the field. */
  readonly start: Place;
  readonly end: Place;
  /** The same dots, segment under segment, each from the start of a row. */
  readonly segments: readonly Segment[];
  readonly everyone: Everyone;
}

interface Segment {
  readonly figure: Figure;
  readonly sector: Sector;
  readonly dots: string;
  readonly label: Place;
}

/** All who work, as many around the field as there are beside its participants. */
interface Everyone {
  /** Where their number is given. */
  readonly figure: Figure | undefined;
  readonly dots: string;
  /** `transform` of these dots and of the field, as seen from so far. */
  readonly zoomedOut: string;
  /** Under all dots. */
  readonly foot: Place;
}

export function layOutDots(edition: Edition): DotField {
  const now = inDots(edition.figure(`active-participants@${edition.december}`));
  const before = inDots(edition.figure(`active-participants@${edition.previousDecember}`));
  const most = Math.max(now, before);
  const columns = Math.ceil(Math.sqrt(most * PROPORTION));
  const rows = Math.ceil(most / columns);
  // Column by column, so that what is new stands at the end; segments are rows, so that none seems to have got it.
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
  // Should they be so many that they would leave the picture, they are seen from further still.
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

/** Whole dots in proportion to the parts, which add up: by the largest remainders. */
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

/** A run is drawn this much further than its last dot, in user units, so that rounding does not lose that dot. */
const OVERSHOOT = 1;

/**
 * Runs of dots along the rows: a dashed line is far shorter to write than its dots. Each run starts where the one
 * before it ended, so that equal rows are written in equal words, which cost nothing once the page is compressed.
 * @param top where the first row begins, in user units
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
