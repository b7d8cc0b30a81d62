/**
 * Marks that are too fine for the smallest columns, and marks that stand there for them. `styles/chart.css` swaps them;
 * pictures, which have no styles, show the fine ones.
 */
import type { MarkOptions, RenderFunction } from '@observablehq/plot';

/** Options of a mark that is too fine for a column of 240 pixels. */
export const FINE: Pick<MarkOptions, 'render'> = { render: tagGroup({ class: 'fine' }) };

/** Options of the mark that stands for it there. */
export const COARSE: Pick<MarkOptions, 'render'> = {
  render: tagGroup({ class: 'coarse', visibility: 'hidden' }),
};

function tagGroup(attributes: Readonly<Record<string, string>>): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [name, value] of Object.entries(attributes)) group?.setAttribute(name, value);
    return group;
  };
}
