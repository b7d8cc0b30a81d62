/**
 * Marks that are too fine for the smallest columns, and marks that stand there for them. `styles/chart.css` swaps them;
 * pictures, which have no styles, show the fine ones.
 */
import type { MarkOptions, RenderFunction } from '@observablehq/plot';

const tagFine = tagGroup({ class: 'fine' });

/** Options of a mark that is too fine for a column of 240 pixels. */
export const FINE: Pick<MarkOptions, 'render'> = { render: tagFine };

/** Options of the mark that stands for it there. */
export const COARSE: Pick<MarkOptions, 'render'> = {
  render: tagGroup({ class: 'coarse', visibility: 'hidden' }),
};

/** The same for a mark that encodes a figure, whose options have a `render` of their own, which `FINE` would replace. */
export function fine<Options extends Pick<MarkOptions, 'render'>>(options: Options): Options {
  const { render } = options;
  if (!render) return { ...options, ...FINE };
  return {
    ...options,
    render: (index, scales, values, dimensions, context, next) =>
      tagFine(index, scales, values, dimensions, context, (i, s, v, d, c) =>
        render(i, s, v, d, c, next),
      ),
  };
}

function tagGroup(attributes: Readonly<Record<string, string>>): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [name, value] of Object.entries(attributes)) group?.setAttribute(name, value);
    return group;
  };
}
