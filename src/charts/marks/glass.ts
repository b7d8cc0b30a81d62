/** Marks for glasses: two walls and a floor around a band, open at the top; and a line at the level of the content. */
import type * as Plot from '@observablehq/plot';
import { path } from 'd3';
import { PathMark, position, type Drawn } from './path-mark.ts';

type GlassOptions = Plot.MarkOptions & {
  /** The band between the walls. */
  readonly x: Plot.ChannelValueSpec;
  /** The height of the walls on the y scale; the floor is at zero. */
  readonly y: Plot.ChannelValueSpec;
  /** Distance of the middle of the stroke from the content at both sides and at the floor, in user units. */
  readonly inset: number;
};

export function glassY(data: Plot.Data, options: GlassOptions): Glass {
  return new Glass(data, options);
}

class Glass extends PathMark {
  readonly inset: number;

  constructor(data: Plot.Data, { x, y, inset, ...options }: GlassOptions) {
    super(
      data,
      { x: { value: x, scale: 'x', type: 'band' }, y: { value: y, scale: 'y' } },
      options,
      { fill: 'none', stroke: 'currentColor' },
    );
    this.inset = inset;
  }

  draw(datum: number, { scales: { scales }, values }: Drawn): string {
    const left = position(values.x, datum);
    const right = left + (scales.x?.bandwidth ?? 0);
    const rim = position(values.y, datum);
    const floor = Number(scales.y?.apply(0));
    const walls = path();
    walls.moveTo(left - this.inset, rim);
    walls.lineTo(left - this.inset, floor + this.inset);
    walls.lineTo(right + this.inset, floor + this.inset);
    walls.lineTo(right + this.inset, rim);
    return walls.toString();
  }
}

type LevelOptions = Plot.MarkOptions & {
  readonly y: Plot.ChannelValueSpec;
  /** The `inset` of `glassY`. */
  readonly inset: number;
};

/** A horizontal line over the whole width of the frame, with gaps at the glasses. */
export function levelY(data: Plot.Data, options: LevelOptions): Level {
  return new Level(data, options);
}

class Level extends PathMark {
  readonly inset: number;

  constructor(data: Plot.Data, { y, inset, ...options }: LevelOptions) {
    super(data, { y: { value: y, scale: 'y' } }, options, { fill: 'none', stroke: 'currentColor' });
    this.inset = inset;
  }

  draw(datum: number, { scales: { scales }, values, dimensions }: Drawn): string {
    const level = position(values.y, datum);
    const line = path();
    line.moveTo(dimensions.marginLeft, level);
    for (const band of scales.x?.domain ?? []) {
      const left = Number(scales.x?.apply(band));
      line.lineTo(left - this.inset, level);
      line.moveTo(left + (scales.x?.bandwidth ?? 0) + this.inset, level);
    }
    line.lineTo(dimensions.width - dimensions.marginRight, level);
    return line.toString();
  }
}
