import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { defineChart } from '../chart.ts';
import { OUTSIDE, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, squareGrid, VALUE } from '../frame.ts';
import { rowsOfSquares, unitSquares } from '../marks/unit-grid.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** Number of squares; each stands for one in a hundred workers. */
const WORKERS = 100;
/** Gaps in user units. */
const GRIDS = {
  narrow: { columns: 10, gap: 2 },
  wide: { columns: 20, gap: 2 },
} as const;

const figures = (edition: Edition) => ({
  covered: edition.figure(`ucj-coverage@${edition.year}`),
  notCovered: edition.figure(`ucj-not-covered@${edition.year}`),
  denominator: edition.figure(`ucj-denominator/all-segments@${edition.year}`),
  /** `undefined` if construction services may have more participants than all segments together, by wrong numbers. */
  denominatorWithoutConstruction: edition.find(
    `ucj-denominator/without-construction@${edition.year}`,
  ),
  employed: edition.find(`employed@${edition.year}-08`),
  shareOfEmployed: edition.find(`participants-to-employed@${edition.december}`),
  region: edition.region.name,
});
export type Figures = ReturnType<typeof figures>;

/** A hundred squares for a hundred workers; those of covered workers are filled, the others open. */
export const coverage = defineChart({
  slug: 'coverage',
  words: { id, en },
  figures,
  rows: (shown) =>
    Object.values(shown).flatMap((each) =>
      each === undefined || typeof each === 'string' ? [] : [each],
    ),
  plot: ({ figures: { covered, notCovered }, words, format }, layout) => {
    const grid = GRIDS[layout];
    return {
      ...squareGrid(layout, grid, {
        rows: rowsOfSquares(WORKERS, grid.columns),
        marginBottom: 28,
      }),
      marks: [
        unitSquares([covered], {
          from: ({ value }: Figure) => Math.floor(value * WORKERS),
          units: WORKERS,
          ...grid,
          fill: 'none',
          stroke: OUTSIDE,
          strokeWidth: 1.2,
          inset: 0.6,
          ...encodes(() => notCovered),
        }),
        unitSquares([covered], {
          units: ({ value }: Figure) => value * WORKERS,
          ...grid,
          fill: PARTICIPANTS,
          ...encodes(Plot.identity),
        }),
        Plot.text([`${format.label(covered)} ${words.labels.covered}`], {
          frameAnchor: 'bottom-left',
          dy: 22,
          ...VALUE,
        }),
        Plot.text([`${format.label(notCovered)} ${words.labels.notCovered}`], {
          frameAnchor: 'bottom-right',
          dy: 22,
          ...NAME,
        }),
      ],
    };
  },
});
