import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import { defineChart, LAYOUT_WIDTH } from '../chart.ts';
import { INK } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { BLOCK_SIDE, DOTS_PER_BLOCK, unitDots } from '../marks/unit-grid.ts';
import { unitsPerMark } from '../units-per-mark.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** Gaps and radii in user units. */
const BLOCKS = {
  narrow: { blocksAcross: 3, blockGap: 12, r: 2.5 },
  wide: { blocksAcross: 5, blockGap: 17.5, r: 4 },
} as const;

const MOST_DOTS = 1000;

/** The page whose speaker gives the limit of two children, cited for this statement only: no figure is from it. */
export const LIMIT = { outlet: 'Kompas.com', speaker: 'Anggoro Eko Cahyo' } as const;
/** The page that lists who gets a scholarship; its date is not known. */
export const CONDITIONS = 'Harian Muba';

function figures(edition: Edition) {
  const children = edition.figure(`scholarship-children@${edition.year}`);
  const childrenPerDot = unitsPerMark(children.value, MOST_DOTS);
  return {
    children,
    value: edition.figure(`scholarship-value@${edition.year}`),
    perChild: edition.figure(`rupiah-per-scholarship-child@${edition.year}`),
    childrenPerDot,
    childrenPerBlock: childrenPerDot * DOTS_PER_BLOCK,
    region: edition.region.name,
  };
}
export type Figures = ReturnType<typeof figures>;

/** One dot for each child with a scholarship; with many children, one dot for 10, 100 or 1,000 of them. */
export const scholarships = defineChart({
  slug: 'scholarships',
  words: { id, en },
  figures,
  rows: ({ children, value, perChild }) => [children, value, perChild],
  plot: ({ figures: { children, childrenPerDot } }, layout) => {
    const dots = Math.round(children.value / childrenPerDot);
    const blocks = BLOCKS[layout];
    const { blocksAcross, blockGap } = blocks;
    const side = (LAYOUT_WIDTH[layout] + blockGap) / blocksAcross - blockGap;
    const blocksDown = Math.ceil(dots / DOTS_PER_BLOCK / blocksAcross);
    return {
      height: blocksDown * (side + blockGap) - blockGap,
      margin: 0,
      x: { domain: [0, BLOCK_SIDE], range: [0, side] },
      marks: [
        unitDots([children], { units: dots, ...blocks, stroke: INK, ...encodes(Plot.identity) }),
      ],
    };
  },
});
