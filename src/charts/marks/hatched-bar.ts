/** A hatched horizontal bar, for values that no source printed. */
import * as Plot from '@observablehq/plot';
import { path } from 'd3';
import { bandOf, PathMark, position, type Drawn } from './path-mark.ts';

/** Horizontal distance between two lines of the hatching, in user units. */
const SPACING = 6;

type HatchedBarOptions = Plot.MarkOptions & {
  readonly x: Plot.ChannelValueSpec;
  readonly y: Plot.ChannelValueSpec;
  readonly stroke: Plot.ChannelValueSpec;
};

/** Takes the options of `Plot.barX`; `stroke` is the colour of the outline and the hatching. */
export function hatchedBarX(data: Plot.Data, options: HatchedBarOptions): Plot.CompoundMark {
  const { x, y, stroke } = options;
  return Plot.marks(
    new Hatching(data, { x, y, stroke }),
    Plot.barX(data, { ...options, fill: 'none', strokeWidth: 1.5 }),
  );
}

/** The hatching lines are a separate path: an SVG pattern needs an id, and ids would repeat with several charts on a page. */
class Hatching extends PathMark {
  constructor(data: Plot.Data, { x, y, ...options }: HatchedBarOptions) {
    super(
      data,
      {
        x1: { value: () => 0, scale: 'x' },
        x2: { value: x, scale: 'x' },
        y: { value: y, scale: 'y', type: 'band' },
      },
      options,
      { fill: 'none', strokeOpacity: 0.75 },
    );
  }

  draw(datum: number, drawn: Drawn): string {
    const [left, right] = [position(drawn.values.x1, datum), position(drawn.values.x2, datum)];
    const { top, bottom } = bandOf(drawn, datum);
    const height = bottom - top;
    const lines = path();
    for (let x = left + SPACING; x < right + height; x += SPACING) {
      // Each line rises from (x - height, bottom) to (x, top) and is clipped to the bar.
      const [from, to] = [Math.max(x - height, left), Math.min(x, right)];
      lines.moveTo(from, top + (x - from));
      lines.lineTo(to, top + (x - to));
    }
    return lines.toString();
  }
}
