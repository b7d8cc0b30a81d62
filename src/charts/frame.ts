/**
 * Margins and text styles of each composition, in user units, as options of Plot. A label that is too long for its margin
 * fails in tests/charts/labels.test.ts.
 */
import type { PlotOptions } from '@observablehq/plot';
import { LAYOUT_WIDTH, type Layout } from './chart.ts';
import { INK, MUTED } from './colours.ts';

/** Text size in pictures (`render/picture.ts`), in user units. Pages use a smaller size (`styles/chart.css`). */
export const TEXT_SIZE: Readonly<Record<Layout, number>> = { narrow: 12.5, wide: 16 };

interface Margins {
  /** Space for the names of rows. The narrow composition has names above the marks and needs no margin. */
  readonly marginLeft: number;
  /** Space for labels right of the end of the scale. */
  readonly marginRight: number;
}

/** All charts of `bar-rows.ts` have the same margins, so that charts with the same maximum have the same scale. */
export const BAR_MARGINS: Readonly<Record<Layout, Margins>> = {
  narrow: { marginLeft: 0, marginRight: 0 },
  wide: { marginLeft: 172, marginRight: 178 },
};

/** Names of reports contain a date and outlets. `valueWidth` is for the value right of a dot. */
export const STEM_MARGINS: Readonly<
  Record<Layout, { readonly marginLeft: number; readonly valueWidth: number }>
> = {
  narrow: { marginLeft: 0, valueWidth: 66 },
  wide: { marginLeft: 304, valueWidth: 84 },
};

/**
 * Styles of names and of values, both positioned by their baseline. Words are in the sans. Numbers have the weight 600:
 * pages (`styles/base.css`) and pictures (`render/picture.ts`) recognize numbers by it and set them in the serif.
 */
export const NAME = { fill: MUTED, lineAnchor: 'bottom' } as const;
export const VALUE = { fill: INK, fontWeight: 600, lineAnchor: 'bottom' } as const;

/** Words of several lines, positioned by the top of the first one. */
export const LINES = { fill: MUTED, lineAnchor: 'top', lineHeight: 1.25 } as const;

/** Size of numbers in the serif, relative to the text size: digits of the serif are smaller than those of the sans. */
export const NUMBER_SIZE = 1.2;

interface SquareGrid {
  readonly columns: number;
  readonly gap: number;
}

interface Extent {
  readonly rows: number;
  readonly marginTop?: number;
  readonly marginBottom: number;
}

/** Scales for squares over the full width: x counts columns, y counts rows. The last column has no gap after it. */
export function squareGrid(
  layout: Layout,
  { columns, gap }: SquareGrid,
  { rows, marginTop = 0, marginBottom }: Extent,
): PlotOptions {
  const pitch = (LAYOUT_WIDTH[layout] + gap) / columns;
  return {
    height: marginTop + rows * pitch - gap + marginBottom,
    margin: 0,
    marginTop,
    marginBottom,
    x: { domain: [0, columns], range: [0, columns * pitch] },
    y: { domain: [0, rows], range: [marginTop, marginTop + rows * pitch] },
  };
}
