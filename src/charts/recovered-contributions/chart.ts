import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import { defineChart, LAYOUT_WIDTH } from '../chart.ts';
import { BEFORE, INK } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, squareGrid, VALUE } from '../frame.ts';
import { rowsOfSquares, unitSquares } from '../marks/unit-grid.ts';
import { unitsPerMark } from '../units-per-mark.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const HUNDRED_MILLION = 1e8;
const MOST_SQUARES = 160;
const COLUMNS = 16;
/** `gap` is in user units; `between` is the space for a name above squares, in rows of squares. */
const GRIDS = {
  narrow: { columns: COLUMNS, gap: 2, between: 2.2 },
  wide: { columns: COLUMNS, gap: 4, between: 1.1 },
} as const;
const DASHES = '3 3';

function figures(edition: Edition) {
  const recovered = edition.figure(`contribution-arrears-recovered@${edition.year}`);
  const units = unitsPerMark(recovered.value / HUNDRED_MILLION, MOST_SQUARES);
  return { recovered, perSquare: units * HUNDRED_MILLION, region: edition.region.name };
}
export type Figures = ReturnType<typeof figures>;

/**
 * Recovered arrears as squares of equal amounts. The total of arrears is not known, so it is a dashed square, like
 * every missing figure.
 */
export const recoveredContributions = defineChart({
  slug: 'recovered-contributions',
  words: { id, en },
  figures,
  rows: ({ recovered }) => [recovered],
  plot: ({ figures: { recovered, perSquare }, words, format }, layout) => {
    const { between, ...grid } = GRIDS[layout];
    const units = recovered.value / perSquare;
    const second = rowsOfSquares(units, grid.columns) + between;
    const name = (text: string, y: number) =>
      Plot.text([text], { y: () => y, dy: -7, frameAnchor: 'left', ...NAME });
    const pitch = (LAYOUT_WIDTH[layout] + grid.gap) / COLUMNS;
    return {
      ...squareGrid(layout, grid, { rows: second + 1, marginTop: 24, marginBottom: 2 }),
      marks: [
        name(words.labels.recovered, 0),
        Plot.text([recovered], {
          y: () => 0,
          dy: -7,
          text: format.label,
          frameAnchor: 'right',
          ...VALUE,
        }),
        unitSquares([recovered], {
          units,
          y: () => 0,
          ...grid,
          fill: INK,
          ...encodes(Plot.identity),
        }),
        name(words.labels.owed, second),
        Plot.text([words.labels.unknown], {
          y: () => second,
          dx: pitch + 4,
          dy: pitch / 2 + 4,
          frameAnchor: 'left',
          ...NAME,
        }),
        unitSquares([second], {
          units: 1,
          y: Plot.identity,
          ...grid,
          fill: 'none',
          stroke: BEFORE,
          strokeWidth: 1.5,
          strokeDasharray: DASHES,
          inset: 0.75,
        }),
      ],
    };
  },
});
