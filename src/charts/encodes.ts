import type { ChannelValue, MarkOptions, RenderFunction } from '@observablehq/plot';
import type { Figure } from '#indicators/figure.ts';

/**
 * Attributes that name the figure of a mark: its id, its value, and its status unless it is reported. They are
 * published: other programs may read them from the markup.
 */
export function figureAttributes(figure: Figure): Record<string, string> {
  return {
    'data-figure': figure.id,
    'data-value': String(figure.value),
    ...(figure.status === 'reported' ? {} : { 'data-status': figure.status }),
  };
}

/** Options for any mark of Plot. Its elements then have the attributes of the figure that `channel` returns. */
export function encodes(channel: ChannelValue): Pick<MarkOptions, 'channels' | 'render'> {
  return { channels: { figure: channel }, render: tagElements };
}

const tagElements: RenderFunction = (index, scales, values, dimensions, context, next) => {
  const group = next?.(index, scales, values, dimensions, context) ?? null;
  const { figure: figures = [] } = values;
  index.forEach((datum, order) => {
    const element = group?.children[order];
    const figure = figures[datum] as Figure | undefined;
    if (!element || !figure) throw new Error('Plot drew fewer marks than there are figures.');
    for (const [name, value] of Object.entries(figureAttributes(figure)))
      element.setAttribute(name, value);
  });
  return group;
};
