/**
 * Marks that are too fine for the smallest columns, and marks that stand there for them. `styles/chart.css` swaps them;
 * pictures, which have no styles, show the fine ones.
 */
import type { MarkOptions, RenderFunction } from '@observablehq/plot';

/** What `encodes` sets. */
type Tagging = Pick<MarkOptions, 'channels' | 'render'>;

/** Options of a mark that is too fine for a column of 240 pixels, beside its other options, such as those of `encodes`. */
export const fine = (options: Tagging = {}): Tagging => ({
  ...options,
  render: tagGroup({ class: 'fine' }, options.render),
});

/** Options of the mark that stands for it there. */
export const COARSE: Pick<MarkOptions, 'render'> = {
  render: tagGroup({ class: 'coarse', visibility: 'hidden' }),
};

/** @param draw by default Plot's own drawing of the mark */
function tagGroup(
  attributes: Readonly<Record<string, string>>,
  draw: RenderFunction = (index, scales, values, dimensions, context, next) =>
    next?.(index, scales, values, dimensions, context) ?? null,
): RenderFunction {
  return (...drawing) => {
    const group = draw(...drawing);
    for (const [name, value] of Object.entries(attributes)) group?.setAttribute(name, value);
    return group;
  };
}
