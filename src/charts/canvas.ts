/** Settings shared by all charts: positions are user units of the composition, so that every distance is ours. */
import * as Plot from '@observablehq/plot';
import { INK } from './colours.ts';
import { LAYOUT_WIDTH, type Layout } from './chart.ts';

/** A canvas of the layout's width and the given height, both in user units, without axes or margins. */
export function canvas(layout: Layout, height: number, marks: Plot.Markish[]): Plot.PlotOptions {
  return {
    width: LAYOUT_WIDTH[layout],
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    marks,
  };
}

/** One piece of text; its place is its baseline, in user units. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill?: string;
}

interface LabelStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/** A text mark for labels that share an anchor and a weight. */
export function labels(
  items: readonly Label[],
  { anchor = 'start', bold = false }: LabelStyle = {},
): Plot.Markish {
  return Plot.text(items, {
    x: 'x',
    y: 'y',
    text: 'text',
    fill: (label: Label) => label.fill ?? INK,
    textAnchor: anchor,
    lineAnchor: 'bottom',
    ...(bold ? { fontWeight: 600 } : {}),
  });
}
