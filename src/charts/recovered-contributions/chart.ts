import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { defineChart } from '../chart.ts';
import { INK } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, squareGrid, VALUE } from '../frame.ts';
import { rowsOfSquares, unitSquares } from '../marks/unit-grid.ts';
import { unitsPerMark } from '../units-per-mark.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const BILLION = 1e9;
const MOST_SQUARES = 500;
/** `gap` is in user units; `between` is the space for a name above a grid, in rows of squares. */
const GRIDS = {
  narrow: { columns: 21, gap: 1.5, between: 3.4 },
  wide: { columns: 41, gap: 1.65, between: 2.5 },
} as const;

function figures(edition: Edition) {
  const claims = edition.figure(`claims-paid-value@${edition.year}`);
  const scholarships = edition.figure(`scholarship-value@${edition.year}`);
  const recovered = edition.figure(`contribution-arrears-recovered@${edition.year}`);
  const share = edition.figure(`arrears-to-claims@${edition.year}`);
  const most = Math.max(claims.value, scholarships.value, recovered.value);
  const billionsPerSquare = unitsPerMark(most / BILLION, MOST_SQUARES);
  return { claims, scholarships, recovered, share, billionsPerSquare };
}
export type Figures = ReturnType<typeof figures>;

/** Recovered arrears, claims and scholarships in three rows. A square is the same amount of rupiah in all rows. */
export const recoveredContributions = defineChart({
  slug: 'recovered-contributions',
  words: { id, en },
  figures,
  rows: ({ claims, scholarships, recovered, share }) => [claims, scholarships, recovered, share],
  plot: ({ figures: shown, words, say }, layout) => {
    const stacked: readonly (readonly [Figure, string])[] = [
      [shown.claims, words.labels.claims],
      [shown.scholarships, words.labels.scholarships],
      [shown.recovered, words.labels.recovered],
    ];
    const { between, ...grid } = GRIDS[layout];
    let rows = 0;
    const grids = stacked.map(([figure, name]) => {
      const units = figure.value / (shown.billionsPerSquare * BILLION);
      const firstRow = rows;
      rows += rowsOfSquares(units, grid.columns) + between;
      return { figure, name, units, firstRow, value: say.label(figure) };
    });
    const above = { y: 'firstRow', dy: -6 };
    return {
      ...squareGrid(layout, grid, { rows: rows - between, marginTop: 24, marginBottom: 2 }),
      marks: [
        Plot.text(grids, { ...above, text: 'name', frameAnchor: 'left', ...NAME }),
        Plot.text(grids, { ...above, text: 'value', frameAnchor: 'right', ...VALUE }),
        unitSquares(grids, {
          units: 'units',
          y: 'firstRow',
          ...grid,
          fill: INK,
          ...encodes('figure'),
        }),
      ],
    };
  },
});
