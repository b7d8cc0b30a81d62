/** The base class of the custom marks of this folder: one `<path>` for each datum. */
import * as Plot from '@observablehq/plot';

const SVG = 'http://www.w3.org/2000/svg';

/** Constant styles that Plot reads from the options, and the attributes for them. */
const STYLES = {
  fill: 'fill',
  stroke: 'stroke',
  strokeWidth: 'stroke-width',
  strokeOpacity: 'stroke-opacity',
  strokeLinecap: 'stroke-linecap',
  strokeDasharray: 'stroke-dasharray',
} as const;

type Styles = Readonly<Partial<Record<keyof typeof STYLES, string | number>>>;

/** Plot allows subclasses of `Mark`, but its types do not declare the constructor (observablehq/plot#2453). */
const Mark = Plot.Mark as unknown as new (
  data: Plot.Data,
  channels: Plot.Channels,
  options: Plot.MarkOptions,
  defaults: Styles,
) => Plot.RenderableMark;

/** The scales and scaled channel values that Plot passes to the render method of a mark. */
export interface Drawn {
  readonly scales: Plot.ScaleFunctions;
  readonly values: Plot.ChannelValues;
  readonly dimensions: Plot.Dimensions;
}

export abstract class PathMark extends Mark {
  // Plot's constructor sets these if they are constants; if they are channels, they are in the values.
  declare readonly fill?: string;
  declare readonly stroke?: string;
  declare readonly strokeWidth?: number;
  declare readonly strokeOpacity?: number;
  declare readonly strokeLinecap?: string;
  declare readonly strokeDasharray?: string;

  /** @returns the `d` of the path of one datum */
  abstract draw(datum: number, drawn: Drawn): string;

  // @ts-expect-error -- Plot declares its method as a property; a property here would undo the `render` option.
  override render(
    index: number[],
    scales: Plot.ScaleFunctions,
    values: Plot.ChannelValues,
    dimensions: Plot.Dimensions,
    { document }: Plot.Context,
  ): SVGElement {
    const group = document.createElementNS(SVG, 'g');
    for (const [option, attribute] of Object.entries(STYLES)) {
      const constant = this[option as keyof Styles];
      if (constant !== undefined) group.setAttribute(attribute, String(constant));
    }
    for (const datum of index) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', this.draw(datum, { scales, values, dimensions }));
      for (const colour of ['fill', 'stroke'] as const) {
        const channel = values[colour];
        if (channel !== undefined) path.setAttribute(colour, String(channel[datum]));
      }
      group.append(path);
    }
    return group;
  }
}

/** Position of a datum in a channel, in user units. */
export function position(channel: readonly unknown[] | undefined, datum: number): number {
  return Number(channel?.[datum]);
}

/** Top and bottom of a datum's band, in user units. */
export function bandOf(
  { scales, values }: Drawn,
  datum: number,
): { readonly top: number; readonly bottom: number } {
  const top = position(values.y, datum);
  return { top, bottom: top + (scales.scales.y?.bandwidth ?? 0) };
}
