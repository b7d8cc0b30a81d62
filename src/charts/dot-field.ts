/**
 * The layout of the opening picture, in which one dot is a thousand people. One field of dots is cut into rigid pieces:
 * each segment has whole rows, and in each segment the dots of last year and the dots gained since then are separate
 * pieces. A piece never changes; it only moves and shrinks from step to step. So readers can follow the dots to their
 * new places, and dots do not cross each other on the way. In the last step the participants are beside everyone in
 * work, because no source says that all participants are among the people in work.
 *
 * This module computes positions only. `components/Opening.astro` writes them into custom properties, with which
 * `styles/opening.css` places and moves the pieces.
 */
import { max, range, sum } from 'd3';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { SECTORS, type Sector } from '#schema/vocabulary.ts';
import { LAYOUT_WIDTH, LAYOUTS, type Layout } from './chart.ts';
import { PEOPLE_PER_DOT } from './people-in-dots.ts';

/** The steps of the opening, in order. */
export const STEPS = ['before', 'now', 'segments', 'everyone'] as const;
export type StepName = (typeof STEPS)[number];

/** Distance between the centres of two dots in a row, and between two rows, in the user units of the dots. */
export const PITCH = 10;
/** Distance between the other dots and those that were gained or lost within the year, in the same units. */
const APART = PITCH / 2;
/** Distance from which the gained dots move in, in the same units. */
const AFAR = 3 * PITCH;

/** A picture with more dots is too large as markup and too fine to be seen. */
const MOST_DOTS = 4000;
/** With fewer participants' dots there is nothing to see. */
const FEWEST_DOTS = 20;
/** With fewer columns the dots would be larger than the numbers. */
const FEWEST_COLUMNS = 12;

/** Lengths of a composition, in its user units. */
interface Metrics {
  readonly height: number;
  /** Room above the field for a number and a name below it. */
  readonly top: number;
  /** Room above a segment for a number and a name in one line. */
  readonly gap: number;
  /** Room above the dots of the last step for a number and a name below it. */
  readonly head: number;
  /** Room below dots, before the `head` of others. */
  readonly air: number;
  /** Least distance between the participants and everyone in work, and the distance if there is enough room. */
  readonly gutter: readonly [least: number, best: number];
  /** Least width of the labels of the participants. */
  readonly labels: number;
  /** Distance from the baseline of a name down to its dots, and up to the baseline of its number. */
  readonly lift: number;
  readonly line: number;
}

const METRICS: Readonly<Record<Layout, Metrics>> = {
  narrow: {
    height: 262,
    top: 38,
    gap: 25,
    head: 33,
    air: 5,
    gutter: [12, 20],
    labels: 88,
    lift: 6,
    line: 14,
  },
  wide: {
    height: 540,
    top: 58,
    gap: 42,
    head: 50,
    air: 14,
    gutter: [24, 48],
    labels: 170,
    lift: 9,
    line: 19,
  },
};

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a label says: each has its words in `components/DotNotes.astro`. */
type LabelKind = 'before' | 'now' | 'change' | 'segment' | 'participants' | 'employed' | 'scale';

/** A label in the user units of its composition; `y` is the baseline of the number. */
export interface Label extends Place {
  readonly kind: LabelKind;
  readonly figure: Figure;
  /** Baseline of the name; the name stands behind the number if both have the same. */
  readonly nameY: number;
  /** Whether the position is the end of the text; otherwise it is the start. */
  readonly ends: boolean;
}

/** All positions for one width of the column, in user units. Dots have to be scaled by `unit`. */
export interface Composition {
  readonly width: number;
  readonly height: number;
  /** Scale from the user units of the dots to those of the composition. */
  readonly unit: number;
  /** Top of each segment at each step, for its first row of dots. */
  readonly tops: Readonly<Record<StepName, readonly number[]>>;
  /** Scale of all dots in the last step, in relation to the steps before. */
  readonly scale: number;
  /** Formal and informal work, if both are known; all in work, if only that is known; otherwise none. */
  readonly employed: readonly EmployedField[];
  readonly labels: Readonly<Record<StepName, readonly Label[]>>;
}

/** Dots are path data (`d`) of dashed lines along the rows, from the top left of their segment; empty if there are none. */
export interface Segment {
  readonly figure: Figure;
  readonly sector: Sector;
  /** Dots of both years. */
  readonly kept: string;
  /** Dots of this year only, and of last year only. Their segment means nothing: the source does not give it. */
  readonly gained: string;
  readonly gone: string;
  /** Height of its rows, in the user units of the dots. */
  readonly height: number;
}

/** People in work, as a field of dots beside the participants: the top left of the field, and its dots from there. */
export interface EmployedField extends Place {
  readonly figure: Figure;
  readonly dots: string;
}

export interface DotField {
  readonly peoplePerDot: number;
  /** Width of the picture in the user units of the dots. */
  readonly width: number;
  /** Shift to the right of the dots gained or gone: at the start, where they are hidden, and in the step `now`. */
  readonly afar: number;
  readonly apart: number;
  readonly segments: readonly Segment[];
  readonly compositions: Readonly<Record<Layout, Composition>>;
}

/** The parts of the layout that both compositions share. */
interface Field {
  /** The rows of each segment. */
  readonly rows: readonly (readonly Row[])[];
  readonly columns: number;
}

/** Numbers of dots in a row, in this order. */
interface Row {
  readonly kept: number;
  readonly gained: number;
  readonly gone: number;
}

export function layOutDots(edition: Edition): DotField {
  const now = edition.figure(`active-participants@${edition.december}`);
  const before = edition.figure(`active-participants@${edition.previousDecember}`);
  const change = edition.find(`active-participants-increase@${edition.december}`);
  const sectors = SECTORS.map((sector) => ({
    sector,
    figure: edition.figure(`active-participants/${sector}@${edition.december}`),
  }));
  const inWork = findInWork(edition);
  const peoplePerDot = choosePeoplePerDot([now, before], inWork);
  const inDots = ({ value }: Figure): number => Math.max(0, Math.round(value / peoplePerDot));
  const sizes = apportion(
    inDots(now),
    sectors.map(({ figure }) => figure.value),
  );
  const field = chooseField(sizes, inDots(before));
  const crowds = inWork.map((figure) => ({ figure, dots: inDots(figure) }));
  const composition = (layout: Layout): Composition => {
    const placed = placeAll(layout, field, crowds);
    const segments = sectors.map(({ figure }) => figure);
    const bottom =
      (placed.tops.now.at(-1) ?? 0) + (field.rows.at(-1) ?? []).length * PITCH * placed.unit;
    const figures = { before, now, change, segments };
    return { ...placed, labels: placeLabels(layout, placed, bottom, figures) };
  };
  return {
    peoplePerDot,
    width: widthOf(field),
    afar: AFAR,
    apart: APART,
    segments: sectors.map((segment, index) => ({ ...segment, ...drawPieces(field, index) })),
    compositions: { narrow: composition('narrow'), wide: composition('wide') },
  };
}

function findInWork(edition: Edition): Figure[] {
  const find = (indicator: 'employed' | 'formal-employed' | 'informal-employed') =>
    edition.find(`${indicator}@${edition.year}-08`);
  const [all, formal, informal] = [
    find('employed'),
    find('formal-employed'),
    find('informal-employed'),
  ];
  if (formal && informal) return [formal, informal];
  return all ? [all] : [];
}

/** A thousand, or another power of ten if the dots were too many to be drawn or too few to be seen. */
function choosePeoplePerDot(counts: readonly Figure[], crowds: readonly Figure[]): number {
  const participants = Math.max(...counts.map(({ value }) => value));
  const most = Math.max(
    participants,
    sum(crowds, ({ value }) => value),
  );
  let people = PEOPLE_PER_DOT;
  while (most / people > MOST_DOTS) people *= 10;
  while (people > 1 && participants / people < FEWEST_DOTS && most / people <= MOST_DOTS / 10)
    people /= 10;
  return people;
}

/** The field with the largest dots that fit into both compositions, also when the segments are apart. */
function chooseField(sizes: readonly number[], before: number): Field {
  for (let columns = FEWEST_COLUMNS; ; columns += 1) {
    const field = layOutField(sizes, before, columns);
    // The loop ends: with enough columns the dots are so small that the field fits.
    if (LAYOUTS.every((layout) => heightOf(layout, field) <= METRICS[layout].height)) return field;
  }
}

function heightOf(layout: Layout, field: Field): number {
  const { top, gap } = METRICS[layout];
  return (
    top +
    sum(field.rows, ({ length }) => length) * PITCH * unitOf(layout, field) +
    (field.rows.length - 1) * gap
  );
}

const widthOf = ({ columns }: Field): number => columns * PITCH + APART;
const unitOf = (layout: Layout, field: Field): number => LAYOUT_WIDTH[layout] / widthOf(field);

/** @param columns wanted; the field can have one column more */
function layOutField(sizes: readonly number[], before: number, columns: number): Field {
  const now = sum(sizes);
  // If participants fell, the dots that are gone need room at the end of the rows.
  const capacity = Math.max(1, now < before ? Math.floor((columns * now) / before) : columns);
  const lengths = sizes.map((size, index) => {
    const rows = spread(size, Math.max(1, Math.ceil(size / capacity)));
    // The longer rows of the first two segments are together, so that the right edge of the field has one bulge.
    return index === 0 ? rows.reverse() : rows;
  });
  const all = lengths.flat();
  const kept = now > before ? cutRows(all, before) : all;
  const full = now < before ? fillUpRows(all, before) : all;
  let first = 0;
  const rows = lengths.map((own) => {
    const start = first;
    first += own.length;
    return own.map((length, index) => {
      const stays = kept[start + index] ?? 0;
      const end = full[start + index] ?? 0;
      return { kept: stays, gained: length - stays, gone: end - length };
    });
  });
  return { rows, columns: Math.max(FEWEST_COLUMNS, ...full) };
}

/** Divides dots among rows of almost equal length, the longer ones first. */
const spread = (dots: number, rows: number): number[] =>
  range(rows).map((row) => Math.floor(dots / rows) + Number(row < dots % rows));

/** The number of dots of each row that are left if only `wanted` dots remain: a straight cut with at most one step. */
function cutRows(lengths: readonly number[], wanted: number): number[] {
  const cutAt = (column: number): number[] => lengths.map((length) => Math.min(length, column));
  return straightEdge(cutAt, wanted);
}

/** The length of each row if dots are added at its end until there are `wanted`: a straight edge with at most one step. */
function fillUpRows(lengths: readonly number[], wanted: number): number[] {
  const fillTo = (column: number): number[] => lengths.map((length) => Math.max(length, column));
  return straightEdge(fillTo, wanted);
}

function straightEdge(edgeAt: (column: number) => number[], wanted: number): number[] {
  let column = 0;
  while (sum(edgeAt(column + 1)) <= wanted) column += 1;
  const next = edgeAt(column + 1);
  let left = wanted - sum(edgeAt(column));
  return edgeAt(column).map((length, row) => {
    const isLonger = left > 0 && (next[row] ?? 0) > length;
    if (isLonger) left -= 1;
    return length + Number(isLonger);
  });
}

/** Distributes dots in proportion to the parts, by the largest remainder method, so that the counts add up to `dots`. */
function apportion(dots: number, parts: readonly number[]): number[] {
  const exact = parts.map((part) => (part / sum(parts)) * dots);
  const whole = exact.map(Math.floor);
  const byRemainder = range(parts.length).sort(
    (a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)),
  );
  for (const index of byRemainder.slice(0, Math.max(0, dots - sum(whole))))
    whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** Numbers of columns that are tried for the fields of those in work. */
const CROWD_COLUMNS = range(8, 250);

/** People in work, and the number of their dots. */
interface InWork {
  readonly figure: Figure;
  readonly dots: number;
}

/** The columns with which the dots of the last step are largest. */
const chooseColumns = (layout: Layout, field: Field, crowds: readonly InWork[]): number =>
  CROWD_COLUMNS.reduce((best, columns) =>
    scaleIn(layout, field, crowds, columns) > scaleIn(layout, field, crowds, best) ? columns : best,
  );

const rowsOf = (crowds: readonly InWork[], columns: number): number[] =>
  crowds.map(({ dots }) => Math.ceil(dots / columns));

/** Width of the longest row of participants, in pitches. */
const participantsWidth = ({ rows }: Field): number =>
  max(rows.flat(), ({ kept, gained }) => kept + gained) ?? 0;

/** The scale at which everyone in work fits beside the participants. */
function scaleIn(
  layout: Layout,
  field: Field,
  crowds: readonly InWork[],
  crowdColumns: number,
): number {
  const { height, head, air, gutter, labels } = METRICS[layout];
  const pitch = PITCH * unitOf(layout, field);
  const width = LAYOUT_WIDTH[layout] - gutter[0];
  const crowdRows = rowsOf(crowds, crowdColumns);
  const roomFor = (fields: number): number => height - fields * head - (fields - 1) * air;
  return Math.min(
    1,
    width / (participantsWidth(field) + crowdColumns) / pitch,
    (width - labels) / crowdColumns / pitch,
    roomFor(crowdRows.length) / sum(crowdRows) / pitch,
    roomFor(field.rows.length) / sum(field.rows, ({ length }) => length) / pitch,
  );
}

type Placed = Omit<Composition, 'labels'>;

function placeAll(layout: Layout, field: Field, crowds: readonly InWork[]): Placed {
  const { height, top, gap, head, air, gutter, labels } = METRICS[layout];
  const width = LAYOUT_WIDTH[layout];
  const unit = unitOf(layout, field);
  const rows = field.rows.map(({ length }) => length);
  const stack = (sizes: readonly number[], start: number, between: number, pitch: number) =>
    sizes.map((_, index) => start + sum(sizes.slice(0, index)) * pitch + index * between);
  // Joined segments are in the middle of the height of the parted ones, so that they part both upwards and downwards.
  const joined = stack(rows, top + ((rows.length - 1) * gap) / 2, 0, PITCH * unit);
  const parted = stack(rows, top, gap, PITCH * unit);
  const placed = { width, height, unit };
  if (crowds.length === 0) {
    const tops = { before: joined, now: joined, segments: parted, everyone: parted };
    return { ...placed, tops, scale: 1, employed: [] };
  }
  const columns = chooseColumns(layout, field, crowds);
  const scale = scaleIn(layout, field, crowds, columns);
  const pitch = PITCH * unit * scale;
  const [least, best] = gutter;
  const left = Math.max(participantsWidth(field) * pitch, labels);
  const x = Math.max(left + least, Math.min(width - columns * pitch, left + best));
  const crowdTops = stack(rowsOf(crowds, columns), head, air + head, pitch);
  const employed = crowds.map(({ figure, dots }, index) => ({
    figure,
    x: roundLength(x),
    y: roundLength(crowdTops[index] ?? 0),
    dots: drawRuns(fillRows(dots, columns)),
  }));
  return {
    ...placed,
    tops: {
      before: joined,
      now: joined,
      segments: parted,
      everyone: alignInformal(stack(rows, head, air + head, pitch), employed, {
        height,
        rows: (rows.at(-1) ?? 0) * pitch,
      }),
    },
    scale,
    employed,
  };
}

/**
 * Moves the informal segment and those below it down to the height of the field of informal work, if they still fit.
 */
function alignInformal(
  tops: readonly number[],
  employed: readonly Place[],
  room: { readonly height: number; readonly rows: number },
): readonly number[] {
  const informal = SECTORS.indexOf('informal');
  const down = (employed[1]?.y ?? 0) - (tops[informal] ?? 0);
  const fits = (tops.at(-1) ?? 0) + down + room.rows <= room.height;
  return down > 0 && fits ? tops.map((y, index) => (index < informal ? y : y + down)) : tops;
}

interface Labelled {
  readonly before: Figure;
  readonly now: Figure;
  readonly change: Figure | undefined;
  readonly segments: readonly Figure[];
}

function placeLabels(
  layout: Layout,
  { width, tops, employed }: Placed,
  bottom: number,
  figures: Labelled,
): Composition['labels'] {
  const { lift, line } = METRICS[layout];
  const above = (
    kind: LabelKind,
    figure: Figure,
    { x, y }: Place,
    { inOneLine = false, ends = false } = {},
  ): Label => {
    const nameY = y - lift;
    return {
      kind,
      figure,
      x,
      y: roundLength(inOneLine ? nameY : nameY - line),
      nameY: roundLength(nameY),
      ends,
    };
  };
  const y = tops.before[0] ?? 0;
  const [start, end] = [
    { x: 0, y },
    { x: width, y },
  ];
  const segmentsAt = (step: StepName, kind: LabelKind, inOneLine: boolean): Label[] =>
    figures.segments.map((figure, index) =>
      above(kind, figure, { x: 0, y: tops[step][index] ?? 0 }, { inOneLine }),
    );
  const segments = segmentsAt('segments', 'segment', true);
  return {
    before: [
      above('before', figures.before, start),
      // In a narrow column there is room below the dots only.
      layout === 'wide'
        ? above('scale', figures.before, end, { inOneLine: true, ends: true })
        : above('scale', figures.before, { x: 0, y: bottom + lift + line }, { inOneLine: true }),
    ],
    now: [
      above('now', figures.now, start),
      ...(figures.change === undefined
        ? []
        : [above('change', figures.change, end, { ends: true })]),
    ],
    segments,
    everyone:
      employed.length === 0
        ? segments
        : [
            ...segmentsAt('everyone', 'participants', false),
            ...employed.map((crowd) => above('employed', crowd.figure, crowd)),
          ],
  };
}

/** Rounds to hundredths of a user unit, because smaller differences are not visible. */
const roundLength = (length: number): number => Number(length.toFixed(2));

/** A run of dots in a row. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly dots: number;
}

function drawPieces({ rows }: Field, segment: number): Omit<Segment, 'figure' | 'sector'> {
  const runs = (of: (row: Row) => readonly [column: number, dots: number]): string =>
    drawRuns(
      (rows[segment] ?? []).map((each, row) => {
        const [column, dots] = of(each);
        return { row, column, dots };
      }),
    );
  return {
    kept: runs(({ kept }) => [0, kept]),
    gained: runs(({ kept, gained }) => [kept, gained]),
    gone: runs(({ kept, gained, gone }) => [kept + gained, gone]),
    height: (rows[segment] ?? []).length * PITCH,
  };
}

const fillRows = (dots: number, columns: number): Run[] =>
  range(Math.ceil(dots / columns)).map((row) => ({
    row,
    column: 0,
    dots: Math.min(columns, dots - row * columns),
  }));

/** Length of a run after its last dot, in user units: without it, rounding could drop that dot. */
const OVERSHOOT = 1;

/**
 * Draws dots as dashed lines: one line is much shorter in markup than separate dots. Each run starts relative to the end of
 * the previous one, so that equal rows have equal text, which compresses well.
 */
function drawRuns(runs: readonly Run[]): string {
  let [x, y] = [0, 0];
  return runs
    .filter(({ dots }) => dots > 0)
    .map(({ row, column, dots }) => {
      const [left, middle] = [(column + 0.5) * PITCH, (row + 0.5) * PITCH];
      const length = (dots - 1) * PITCH + OVERSHOOT;
      const run = `m${left - x} ${middle - y}h${length}`;
      [x, y] = [left + length, middle];
      return run;
    })
    .join('');
}
