import { canvas } from './canvas.ts';
import { defineChart, type Layout } from './chart.ts';
import { NOW } from './colours.ts';
import { figureAttributes, pathMark } from './path-mark.ts';
import { dotsHeight, dotsPath, unitsPerMark, type DotBlocks } from './unit-grid.ts';

const BLOCKS: Readonly<Record<Layout, DotBlocks & { readonly diameter: number }>> = {
  narrow: { blocksAcross: 3, pitch: 7.2, blockGap: 12, diameter: 5 },
  wide: { blocksAcross: 5, pitch: 11.4, blockGap: 17.5, diameter: 8 },
};

const MOST_DOTS = 1000;

/** One dot for each child with a scholarship, or for ten, a hundred, a thousand where there are many. */
export const scholarships = defineChart('scholarships', ({ edition, row }) => {
  const children = edition.figure(`scholarship-children@${edition.year}`);
  const shown = {
    children,
    value: edition.figure(`scholarship-value@${edition.year}`),
    perChild: edition.figure(`rupiah-per-scholarship-child@${edition.year}`),
  };
  const childrenPerDot = unitsPerMark(children.value, MOST_DOTS);
  const dots = Math.round(children.value / childrenPerDot);
  return {
    figures: { ...shown, childrenPerDot },
    rows: Object.values(shown).map(row),
    compose: (layout) => {
      const blocks = BLOCKS[layout];
      return canvas(layout, dotsHeight(dots, blocks), [
        pathMark(dotsPath(dots, blocks), {
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
