/** The interval of a value: a vertical stroke over the whole band at each bound, and a line between them. */
import type * as Plot from '@observablehq/plot';
import { path } from 'd3';
import { bandOf, PathMark, position, type Drawn } from './path-mark.ts';

/** Length of the vertical strokes beyond the band at top and bottom, in user units, so that they are visible on any bar. */
export const OVERHANG = 3;

type IntervalOptions = Plot.MarkOptions & {
  readonly x1: Plot.ChannelValueSpec;
  readonly x2: Plot.ChannelValueSpec;
  readonly y: Plot.ChannelValueSpec;
};

export function intervalX(data: Plot.Data, options: IntervalOptions): IntervalX {
  return new IntervalX(data, options);
}

class IntervalX extends PathMark {
  constructor(data: Plot.Data, { x1, x2, y, ...options }: IntervalOptions) {
    super(
      data,
      {
        x1: { value: x1, scale: 'x' },
        x2: { value: x2, scale: 'x' },
        y: { value: y, scale: 'y', type: 'band' },
      },
      options,
      { fill: 'none', stroke: 'currentColor' },
    );
  }

  draw(datum: number, drawn: Drawn): string {
    const [lower, upper] = [position(drawn.values.x1, datum), position(drawn.values.x2, datum)];
    const { top, bottom } = bandOf(drawn, datum);
    const middle = (top + bottom) / 2;
    const bracket = path();
    for (const bound of [lower, upper]) {
      bracket.moveTo(bound, top - OVERHANG);
      bracket.lineTo(bound, bottom + OVERHANG);
    }
    bracket.moveTo(lower, middle);
    bracket.lineTo(upper, middle);
    return bracket.toString();
  }
}
