import type { Edition } from '#editions';
import type { Figure } from '#indicators/figure.ts';
import { canvas, labels } from '../canvas.ts';
import { LAYOUT_WIDTH, defineChart, type Layout } from '../chart.ts';
import { MUTED, NOW } from '../colours.ts';
import { figureAttributes, pathMark } from '../path-mark.ts';
import { gridHeight, squaresPath, unitsPerMark, type SquareGrid } from '../unit-grid.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const BILLION = 1e9;
const MOST_SQUARES = 500;
const GRIDS: Readonly<Record<Layout, Omit<SquareGrid, 'top'>>> = {
  narrow: { left: 0, columns: 21, pitch: 11.45, side: 10.2 },
  wide: { left: 0, columns: 41, pitch: 15.65, side: 14 },
};
const LABEL_HEIGHT = 20;
const ROW_GAP = 20;

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

/** Recovered arrears beside claims and scholarships, in squares of as many billion rupiah in all three rows: one honest scale. */
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
    let top = 0;
    const marks = stacked.flatMap(([figure, name]) => {
      const grid = { ...GRIDS[layout], top: top + LABEL_HEIGHT };
      const count = figure.value / (shown.billionsPerSquare * BILLION);
      const baseline = top + LABEL_HEIGHT - 6;
      top = grid.top + gridHeight(count, grid) + ROW_GAP;
      return [
        labels([{ x: 0, y: baseline, text: name, fill: MUTED }]),
        labels([{ x: LAYOUT_WIDTH[layout], y: baseline, text: say.label(figure) }], {
          anchor: 'end',
          bold: true,
        }),
        pathMark(squaresPath(count, grid), { fill: NOW, ...figureAttributes(figure) }),
      ];
    });
    return canvas(layout, top - ROW_GAP + 2, marks);
  },
});
