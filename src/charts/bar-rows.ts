/** Horizontal bars from zero, each with its label on the bar's own row: the composition of four charts. */
import * as Plot from '@observablehq/plot';
import type { Figure } from '#indicators/figure.ts';
import { LAYOUT_WIDTH, type Layout } from './chart.ts';
import { INK } from './colours.ts';
import { encodes } from './encodes.ts';
import { BAR_MARGINS, NAME, VALUE } from './frame.ts';
import { hatchedBarX } from './marks/hatched-bar.ts';
import { intervalX, OVERHANG } from './marks/interval-bracket.ts';

export interface BarRow {
  readonly label: string;
  readonly valueLabel: string;
  /** A shorter value label, if the narrow composition has no room for the full one. */
  readonly narrowValueLabel?: string;
  readonly figure: Figure;
  readonly fill: string;
  /** Draws only the outline of the bar: a rate or a target, not an amount that was counted. */
  readonly isOpen?: boolean;
  /** Draws the interval of the figure over the end of its bar. */
  readonly withInterval?: boolean;
}

/** User units. Narrow: name and value are above the bar. Wide: the name is left of the bar, the value right of it. */
const ROWS = {
  narrow: { above: 19, bar: 22, between: 34 },
  wide: { above: 0, bar: 38, between: 14 },
} as const;

/** Stroke width of the outline of an open bar, in user units. */
const OUTLINE = 1.5;

/** `dy` of name and value: distance from the middle of the bar down to the baseline, in user units. */
const BASELINE = { narrow: -16, wide: 6 } as const;

/** Wide: from the end of a bar to its value, and at least from the end of its interval, in user units. */
const VALUE_GAP = { bar: 12, interval: 6 } as const;
/** Average width of a character of a value, at most, in user units: digits are wider, commas and spaces narrower. */
const CHARACTER = 10;

/** `dy` of a mark in the row of a bar, so that the mark is `distance` user units below the bar. */
export function belowBar(layout: Layout, distance: number): number {
  return ROWS[layout].bar / 2 + distance;
}

/**
 * @param max value at the full length of the track, in the unit of the figures
 * @param extra marks below the last bar, and the height that they need
 */
export function composeBarRows(
  rows: readonly BarRow[],
  layout: Layout,
  max: number,
  extra?: { readonly height: number; readonly marks: Plot.Markish[] },
): Plot.PlotOptions {
  const { above, bar, between } = ROWS[layout];
  const margins = BAR_MARGINS[layout];
  const withInterval = rows.filter((row) => row.withInterval);
  const overhang = withInterval.length > 0 ? OVERHANG + 1 : 0;
  const marginTop = Math.max(above, overhang);
  const marginBottom = extra?.height ?? Math.max(overhang, 2);
  const value = ({ figure }: BarRow): number => figure.value;
  const y = ({ figure }: BarRow): string => figure.id;
  const fill = (row: BarRow): string => row.fill;
  const figure = encodes((row: BarRow) => row.figure);
  const dy = BASELINE[layout];
  const track = LAYOUT_WIDTH.wide - margins.marginLeft - margins.marginRight;
  /** Where the gap before the value of a row starts, in the unit of the figures. */
  const end = ({ figure: { value, interval }, withInterval }: BarRow): number =>
    withInterval
      ? Math.max(value, interval.upper - ((VALUE_GAP.bar - VALUE_GAP.interval) / track) * max)
      : value;
  /** Whether the value fits between this end and the edge of the wide composition. */
  const fits = (row: BarRow): boolean =>
    VALUE_GAP.bar + row.valueLabel.length * CHARACTER <=
    track * (1 - end(row) / max) + margins.marginRight;
  return {
    ...margins,
    marginTop,
    marginBottom,
    height: marginTop + rows.length * (bar + between) - between + marginBottom,
    x: { domain: [0, max] },
    y: {
      type: 'band',
      domain: rows.map(y),
      paddingInner: between / (bar + between),
      paddingOuter: 0,
      round: false,
    },
    marks: [
      Plot.barX(
        rows.filter((row) => isPrinted(row) && !row.isOpen),
        { x: value, y, fill, ...figure },
      ),
      Plot.barX(
        rows.filter(({ isOpen }) => isOpen),
        { x: value, y, fill: 'none', stroke: fill, strokeWidth: OUTLINE, ...figure },
      ),
      hatchedBarX(
        rows.filter((row) => !isPrinted(row)),
        { x: value, y, stroke: fill, ...figure },
      ),
      intervalX(withInterval, {
        x1: (row: BarRow) => row.figure.interval.lower,
        x2: (row: BarRow) => row.figure.interval.upper,
        y,
        stroke: INK,
      }),
      Plot.text(rows, {
        y,
        text: 'label',
        frameAnchor: 'left',
        dx: -margins.marginLeft,
        dy,
        ...NAME,
      }),
      layout === 'narrow'
        ? Plot.text(rows, {
            y,
            text: (row: BarRow) => row.narrowValueLabel ?? row.valueLabel,
            frameAnchor: 'right',
            dy,
            ...VALUE,
          })
        : [
            Plot.text(rows.filter(fits), {
              x: end,
              y,
              text: 'valueLabel',
              textAnchor: 'start',
              dx: VALUE_GAP.bar,
              dy,
              ...VALUE,
            }),
            Plot.text(
              rows.filter((row) => !fits(row)),
              {
                y,
                text: 'valueLabel',
                frameAnchor: 'right',
                dx: margins.marginRight,
                dy,
                ...VALUE,
              },
            ),
          ],
      ...(extra?.marks ?? []),
    ],
  };
}

function isPrinted({ figure }: BarRow): boolean {
  return figure.status !== 'implied';
}
