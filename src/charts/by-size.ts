/**
 * Marks that are too fine for the narrowest columns, and coarse marks that replace them there. `styles/chart.css` swaps
 * them; picture files, which have no styles, show the fine marks.
 */
import type { MarkOptions, RenderFunction } from '@observablehq/plot';

/** The options that `encodes` sets. */
type TagOptions = Pick<MarkOptions, 'channels' | 'render'>;

/**
 * Options of a mark that is too fine for a column of 240 pixels.
 * @param options other options of the mark, such as those of `encodes`
 */
export const wideOnly = (options: TagOptions = {}): TagOptions => ({
  ...options,
  render: tagGroup({ class: 'fine' }, options.render),
});

/** Options of the coarse mark that replaces it in such a column. */
export const NARROW_ONLY: Pick<MarkOptions, 'render'> = {
  render: tagGroup({ class: 'coarse', visibility: 'hidden' }),
};

/** @param draw renders the mark; by default Plot's own method */
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
