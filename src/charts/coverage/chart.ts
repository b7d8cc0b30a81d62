import type { Edition } from '#editions';
import { canvas, labels } from '../canvas.ts';
import { LAYOUT_WIDTH, defineChart, type Layout } from '../chart.ts';
import { BEFORE, MUTED, NOW } from '../colours.ts';
import { figureAttributes, pathMark } from '../path-mark.ts';
import { gridHeight, squaresPath, type SquareGrid } from '../unit-grid.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** One square for one in a hundred workers. */
const WORKERS = 100;
const GRIDS: Readonly<Record<Layout, SquareGrid>> = {
  narrow: { left: 0, top: 0, columns: 10, pitch: 24.2, side: 22 },
  wide: { left: 0, top: 0, columns: 20, pitch: 32.1, side: 30 },
};

const figures = (edition: Edition) => ({
  covered: edition.figure(`ucj-coverage@${edition.year}`),
  notCovered: edition.figure(`ucj-not-covered@${edition.year}`),
  denominator: edition.figure(`ucj-denominator/all-segments@${edition.year}`),
  denominatorWithoutConstruction: edition.figure(
    `ucj-denominator/without-construction@${edition.year}`,
  ),
  employed: edition.find(`employed-elsewhere@${edition.year}-08`),
  shareOfEmployed: edition.find(`participants-to-employed@${edition.december}`),
});
export type Figures = ReturnType<typeof figures>;

/** A hundred workers, of whom the covered are filled. */
export const coverage = defineChart({
  slug: 'coverage',
  words: { id, en },
  figures,
  rows: (shown) => Object.values(shown).flatMap((figure) => (figure === undefined ? [] : [figure])),
  plot: ({ figures: { covered, notCovered }, words, say }, layout) => {
    const grid = GRIDS[layout];
    const bottom = gridHeight(WORKERS, grid);
    const y = bottom + 22;
    return canvas(layout, bottom + 28, [
      pathMark(squaresPath(WORKERS, grid), {
        fill: 'none',
        stroke: BEFORE,
        'stroke-width': '1',
      }),
      pathMark(squaresPath(covered.value * WORKERS, grid), {
        fill: NOW,
        ...figureAttributes(covered),
      }),
      labels([{ x: 0, y, text: `${say.label(covered)} ${words.labels.covered}` }], { bold: true }),
      labels(
        [
          {
            x: LAYOUT_WIDTH[layout],
            y,
            text: `${say.label(notCovered)} ${words.labels.notCovered}`,
            fill: MUTED,
          },
        ],
        { anchor: 'end' },
      ),
    ]);
  },
});
