import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import type { Edition } from '#editions';
import type { Figure } from '#indicators/figure.ts';
import { canvas, labels } from '../canvas.ts';
import { defineChart, type Drawing, type Layout, type Translated } from '../chart.ts';
import { INK, MUTED, NOW, RULE } from '../colours.ts';
import { tagFigures } from '../path-mark.ts';
import { en } from './en.ts';
import { id } from './id.ts';

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

function figures(edition: Edition) {
  const primary = edition.figure(`ucj-coverage@${edition.year}`);
  const reports = edition.all.filter(({ indicator }) => indicator === 'coverage-elsewhere');
  const targets = edition.all.filter(({ indicator }) => indicator === 'coverage-target-elsewhere');
  const province = [primary, ...reports.filter(({ area }) => area === null)].sort(byTime);
  const byValue = [...province].sort((a, b) => a.value - b.value);
  return {
    primary,
    /** Coverage of the province, the primary source's among them, in order of time. */
    province,
    /** Other areas and the target, for orientation. */
    context: [...reports.filter(({ area }) => area !== null), ...targets],
    lowest: byValue[0] ?? primary,
    highest: byValue.at(-1) ?? primary,
  };
}
export type Figures = ReturnType<typeof figures>;

/** Every report of coverage as a dot of its own at the end of a stem from zero; no line joins them, for they have no common denominator. */
export const coverageAsReported = defineChart({
  slug: 'coverage-as-reported',
  words: { id, en },
  figures,
  rows: ({ province, context }) => [...province, ...context],
  // A table has a column for the period.
  rowLabel: (figure, drawing) =>
    figure.indicator === 'coverage-target-elsewhere'
      ? undefined
      : figure.area === null
        ? drawing.edition.sourceOf(figure).outlet
        : labelOf(figure, drawing),
  plot: (drawing, layout) =>
    draw(drawing, layout, [...drawing.figures.province, ...drawing.figures.context]),
  excerpt: (drawing, layout) => draw(drawing, layout, drawing.figures.province),
});

type Drawn = Drawing<Figures, Translated<typeof id, Figures>>;

function labelOf(
  figure: Figure,
  { edition, language, say, words: { labels: own } }: Drawn,
): string {
  if (figure.indicator === 'coverage-target-elsewhere') return own.target(figure.period);
  const where =
    figure.area === null ? say.shortPeriod(figure.period) : language.words.areas[figure.area];
  return own.byOutlet(where, edition.sourceOf(figure).outlet);
}

function draw(drawing: Drawn, layout: Layout, shown: readonly Figure[]): Plot.PlotOptions {
  const { primary, province, context } = drawing.figures;
  const measures = MEASURES[layout];
  const isRoomy = [...province, ...context].every(({ value }) => value <= ROOMY);
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
        text: labelOf(figure, drawing),
        fill: MUTED,
      })),
    ),
    labels(
      dots.map(({ figure, x, y }) => ({
        x: x + measures.radius + 6,
        y: y + measures.rise,
        text: drawing.say.label(figure),
      })),
      { bold: true },
    ),
  ]);
}

/** A bare year stands for its end: the source speaks of the year as a whole, after it. */
function byTime(a: Figure, b: Figure): number {
  const end = ({ period }: Figure): string => (period.length === 4 ? `${period}-12` : period);
  return end(a).localeCompare(end(b));
}
