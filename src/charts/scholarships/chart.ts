import type { Edition } from '#editions';
import { canvas } from '../canvas.ts';
import { defineChart, type Layout } from '../chart.ts';
import { NOW } from '../colours.ts';
import { figureAttributes, pathMark } from '../path-mark.ts';
import {
  dotsHeight,
  dotsPath,
  DOTS_PER_BLOCK,
  unitsPerMark,
  type DotBlocks,
} from '../unit-grid.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const BLOCKS: Readonly<Record<Layout, DotBlocks & { readonly diameter: number }>> = {
  narrow: { blocksAcross: 3, pitch: 7.2, blockGap: 12, diameter: 5 },
  wide: { blocksAcross: 5, pitch: 11.4, blockGap: 17.5, diameter: 8 },
};

const MOST_DOTS = 1000;

function figures(edition: Edition) {
  const children = edition.figure(`scholarship-children@${edition.year}`);
  const childrenPerDot = unitsPerMark(children.value, MOST_DOTS);
  return {
    children,
    value: edition.figure(`scholarship-value@${edition.year}`),
    perChild: edition.figure(`rupiah-per-scholarship-child@${edition.year}`),
    childrenPerDot,
    childrenPerBlock: childrenPerDot * DOTS_PER_BLOCK,
  };
}
export type Figures = ReturnType<typeof figures>;

/** One dot for each child with a scholarship, or for ten, a hundred, a thousand where there are many. */
export const scholarships = defineChart({
  slug: 'scholarships',
  words: { id, en },
  figures,
  rows: ({ children, value, perChild }) => [children, value, perChild],
  plot: ({ figures: { children, childrenPerDot } }, layout) => {
    const dots = Math.round(children.value / childrenPerDot);
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
});
