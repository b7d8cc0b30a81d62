/** Horizontal bars from zero, each labelled where it stands: the composition of four charts. */
import * as Plot from '@observablehq/plot';
import { path, scaleLinear } from 'd3';
import type { Figure } from '#indicators/figure.ts';
import { canvas, labels, type Label } from './canvas.ts';
import { LAYOUT_WIDTH, type Layout } from './chart.ts';
import { INK, MUTED } from './colours.ts';
import { pathMark, tagFigures } from './path-mark.ts';

export interface BarRow {
  readonly label: string;
  readonly valueLabel: string;
  /** Where the narrow composition has no room for all of it. */
  readonly narrowValueLabel?: string;
  readonly figure: Figure;
  readonly fill: string;
  /** Draws the interval of the figure over the end of its bar. */
  readonly withInterval?: boolean;
}

interface RowGeometry {
  readonly row: BarRow;
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
}

interface Measures {
  readonly left: number;
  readonly right: number;
  readonly labelHeight: number;
  readonly barHeight: number;
  readonly gap: number;
}

/** User units. Narrow: the label stands over its bar; wide: beside it, with room for the value after the bar. */
const MEASURES: Readonly<Record<Layout, Measures>> = {
  narrow: { left: 0, right: LAYOUT_WIDTH.narrow, labelHeight: 19, barHeight: 22, gap: 15 },
  wide: { left: 172, right: 462, labelHeight: 0, barHeight: 38, gap: 14 },
};

/** How far an interval's strokes reach over their bar, in user units. */
const INTERVAL_OVERHANG = 3;

/** Position of a value along the bars of a layout: the same wherever `max` is the same. */
export function barScale(layout: Layout, max: number): (value: number) => number {
  const { left, right } = MEASURES[layout];
  return scaleLinear([0, max], [left, right]);
}

/**
 * @param max value at the full length of the track, in the unit of the figures
 * @param extra further marks, given the bottom of the last bar, and the height they need
 */
export function composeBarRows(
  rows: readonly BarRow[],
  layout: Layout,
  max: number,
  extra?: { readonly height: number; readonly marks: (bottom: number) => Plot.Markish[] },
): Plot.PlotOptions {
  const scale = barScale(layout, max);
  const { labelHeight, barHeight, gap } = MEASURES[layout];
  const step = labelHeight + barHeight + gap;
  const overhang = rows.some(({ withInterval }) => withInterval) ? INTERVAL_OVERHANG + 1 : 0;
  const placed = rows.map((row, index): RowGeometry => {
    const top = index * step + Math.max(labelHeight, overhang);
    return { row, top, bottom: top + barHeight, end: scale(row.figure.value) };
  });
  const bottom = placed.at(-1)?.bottom ?? 0;
  const solid = placed.filter(({ row }) => row.figure.status !== 'implied');
  const hollow = placed.filter(({ row }) => row.figure.status === 'implied');

  return canvas(layout, bottom + (extra?.height ?? Math.max(overhang, 2)), [
    bars(solid, scale(0), { fill: (bar: RowGeometry) => bar.row.fill }),
    ...hollow.map((bar) => hatching(bar, scale(0))),
    bars(hollow, scale(0), {
      fill: 'none',
      stroke: (bar: RowGeometry) => bar.row.fill,
      strokeWidth: 1.5,
    }),
    ...placed.filter(({ row }) => row.withInterval).map((bar) => intervalMark(bar, scale)),
    ...rowLabels(placed, layout),
    ...(extra?.marks(bottom) ?? []),
  ]);
}

function bars(placed: readonly RowGeometry[], zero: number, style: Plot.RectOptions): Plot.Markish {
  return Plot.rect(placed, {
    x1: zero,
    x2: 'end',
    y1: 'top',
    y2: 'bottom',
    ...style,
    render: tagFigures(placed.map(({ row }) => row.figure)),
  });
}

function rowLabels(placed: readonly RowGeometry[], layout: Layout): Plot.Markish[] {
  const name = ({ row, top, bottom }: RowGeometry): Label =>
    layout === 'narrow'
      ? { x: 0, y: top - 5, text: row.label, fill: MUTED }
      : { x: 0, y: (top + bottom) / 2 + 6, text: row.label, fill: MUTED };
  const value = ({ row, top, bottom, end }: RowGeometry): Label =>
    layout === 'narrow'
      ? { x: MEASURES.narrow.right, y: top - 5, text: row.narrowValueLabel ?? row.valueLabel }
      : { x: end + 12, y: (top + bottom) / 2 + 6, text: row.valueLabel };
  return [
    labels(placed.map(name)),
    labels(placed.map(value), { anchor: layout === 'narrow' ? 'end' : 'start', bold: true }),
  ];
}

/** Diagonal lines inside a bar, computed rather than patterned: a pattern needs an id, and ids clash where charts share a page. */
function hatching({ row, top, bottom, end }: RowGeometry, zero: number): Plot.Markish {
  const height = bottom - top;
  const lines = path();
  for (let x = zero + 6; x < end + height; x += 6) {
    // Each line rises from (x - height, bottom) to (x, top) and is cut where it leaves the bar.
    const from = Math.max(x - height, zero);
    const to = Math.min(x, end);
    lines.moveTo(from, top + (x - from));
    lines.lineTo(to, top + (x - to));
  }
  return pathMark(lines.toString(), {
    stroke: row.fill,
    fill: 'none',
    'stroke-width': '1',
    'stroke-opacity': '.75',
  });
}

/** The two bounds as upright strokes joined by a bar between them, reaching over the bar so that they show on any fill. */
function intervalMark(
  { row, top, bottom }: RowGeometry,
  scale: (value: number) => number,
): Plot.Markish {
  const { lower, upper } = row.figure.interval;
  const [from, to, middle] = [scale(lower), scale(upper), (top + bottom) / 2];
  const bracket = path();
  bracket.moveTo(from, top - INTERVAL_OVERHANG);
  bracket.lineTo(from, bottom + INTERVAL_OVERHANG);
  bracket.moveTo(to, top - INTERVAL_OVERHANG);
  bracket.lineTo(to, bottom + INTERVAL_OVERHANG);
  bracket.moveTo(from, middle);
  bracket.lineTo(to, middle);
  return pathMark(bracket.toString(), { stroke: INK, fill: 'none', 'stroke-width': '1' });
}
