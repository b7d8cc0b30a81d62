import { canvas } from './canvas.ts';
import { defineChart, type Layout } from './chart.ts';
import { NOW } from './colours.ts';
import { figureAttributes, pathMark } from './path-mark.ts';
import { dotsHeight, dotsPath, type DotBlocks } from './unit-grid.ts';

const BLOCKS: Readonly<Record<Layout, DotBlocks & { readonly diameter: number }>> = {
  narrow: { blocksAcross: 3, pitch: 7.2, blockGap: 12, diameter: 5 },
  wide: { blocksAcross: 5, pitch: 11.4, blockGap: 17.5, diameter: 8 },
};

/** One dot for each child with a scholarship. */
export const scholarships = defineChart('scholarships', ({ edition, row }) => {
  const figures = {
    children: edition.figure(`scholarship-children@${edition.year}`),
    value: edition.figure(`scholarship-value@${edition.year}`),
    perChild: edition.figure(`rupiah-per-scholarship-child@${edition.year}`),
  };
  const { children } = figures;
  const rows = Object.values(figures).map(row);
  return {
    figures,
    rows,
    compose: (layout) => {
      const blocks = BLOCKS[layout];
      return canvas(layout, dotsHeight(children.value, blocks), [
        pathMark(dotsPath(children.value, blocks), {
          fill: 'none',
          stroke: NOW,
          'stroke-width': String(blocks.diameter),
          'stroke-linecap': 'round',
          ...figureAttributes(children),
        }),
      ]);
    },
  };
});
