import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import type { Figure } from '#indicators/figure.ts';
import { canvas, labels } from './canvas.ts';
import { defineChart, type Layout } from './chart.ts';
import { INK, MUTED, NOW, RULE } from './colours.ts';
import { tagFigures } from './path-mark.ts';

interface Measures {
  readonly left: number;
  readonly right: number;
  /** What a dot at the end and its value need. */
  readonly room: number;
  readonly rowHeight: number;
  /** From the top of a row to the middle of its dot. */
  readonly dot: number;
  /** From the top of a row to the baseline of its label. */
  readonly baseline: number;
  readonly radius: number;
  /** From the middle of a dot down to the baseline of its value. */
  readonly rise: number;
}

/** User units. Narrow: the label stands over its stem; wide: before it. */
const MEASURES: Readonly<Record<Layout, Measures>> = {
  narrow: {
    left: 0,
    right: 240,
    room: 66,
    rowHeight: 40,
    dot: 26,
    baseline: 15,
    radius: 5,
    rise: 6,
  },
  wide: {
    left: 270,
    right: 632,
    room: 64,
    rowHeight: 32,
    dot: 16,
    baseline: 22,
    radius: 6.5,
    rise: 6,
  },
};
const GROUP_GAP = 14;
/** Up to here a value has room behind its dot on the whole width; beyond, a hundred per cent stands further left. */
const ROOMY = 0.75;

/** Every report of coverage as a dot of its own at the end of a stem from zero; no line joins them, for they have no common denominator. */
export const coverageAsReported = defineChart(
  'coverage-as-reported',
  ({ edition, catalogue, words, say, row }) => {
    const primary = edition.figure(`ucj-coverage@${edition.year}`);
    const reports = edition.all.filter(({ indicator }) => indicator === 'coverage-elsewhere');
    const targets = edition.all.filter(
      ({ indicator }) => indicator === 'coverage-target-elsewhere',
    );
    const province = [primary, ...reports.filter(({ area }) => area === null)].sort(byTime);
    const context = [...reports.filter(({ area }) => area !== null), ...targets];
    const byValue = [...province].sort((a, b) => a.value - b.value);
    const figures = {
      primary,
      province,
      context,
      lowest: byValue[0] ?? primary,
      highest: byValue.at(-1) ?? primary,
    };
    const labelOf = (figure: Figure): string => {
      if (figure.indicator === 'coverage-target-elsewhere') return words.target(figure.period);
      const where =
        figure.area === null ? say.shortPeriod(figure.period) : catalogue.areas[figure.area];
      return words.byOutlet(where, edition.sourceOf(figure).outlet);
    };
    // A table has a column for the period.
    const rows = [...province, ...context].map((figure) =>
      figure.indicator === 'coverage-target-elsewhere'
        ? row(figure)
        : {
            label: figure.area === null ? edition.sourceOf(figure).outlet : labelOf(figure),
            figure,
          },
    );
    const draw = (layout: Layout, shown: readonly Figure[]) => {
      const measures = MEASURES[layout];
      const isRoomy = rows.every(({ figure }) => figure.value <= ROOMY);
      const end = measures.right - (isRoomy ? 0 : measures.room);
      const scale = scaleLinear([0, 1], [measures.left, end]);
      const dots = shown.map((figure, index) => {
        const top = index * measures.rowHeight + (index < province.length ? 0 : GROUP_GAP);
        return { figure, x: scale(figure.value), y: top + measures.dot, top };
      });
      const height = (dots.at(-1)?.top ?? 0) + measures.rowHeight;
      return canvas(layout, height, [
        Plot.link(dots, {
          x1: scale(0),
          x2: 'x',
          y1: 'y',
          y2: 'y',
          stroke: RULE,
          strokeWidth: 1.5,
        }),
        Plot.dot(dots, {
          x: 'x',
          y: 'y',
          r: measures.radius,
          fill: ({ figure }: (typeof dots)[number]) =>
            figure === primary ? NOW : province.includes(figure) ? INK : 'var(--paper)',
          stroke: ({ figure }: (typeof dots)[number]) => (figure === primary ? NOW : INK),
          strokeWidth: 1.5,
          render: tagFigures(dots.map(({ figure }) => figure)),
        }),
        labels(
          dots.map(({ figure, top }) => ({
            x: 0,
            y: top + measures.baseline,
            text: labelOf(figure),
            fill: MUTED,
          })),
        ),
        labels(
          dots.map(({ figure, x, y }) => ({
            x: x + measures.radius + 6,
            y: y + measures.rise,
            text: say.label(figure),
          })),
          { bold: true },
        ),
      ]);
    };
    return {
      figures,
      rows,
      compose: (layout) => draw(layout, [...province, ...context]),
      excerpt: (layout) => draw(layout, province),
    };
  },
);

/** A bare year stands for its end: the source speaks of the year as a whole, after it. */
function byTime(a: Figure, b: Figure): number {
  const end = ({ period }: Figure): string => (period.length === 4 ? `${period}-12` : period);
  return end(a).localeCompare(end(b));
}
