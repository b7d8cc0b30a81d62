import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { defineChart, type Drawing, type Layout, type Translated } from '../chart.ts';
import { INK, paint, PARTICIPANTS, RULE } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, STEM_MARGINS, VALUE } from '../frame.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** User units. `nameDy` places the name above its stem (narrow) or left of it (wide). */
const ROWS = {
  narrow: { height: 40, aboveStem: 26, nameDy: -11, r: 5 },
  wide: { height: 32, aboveStem: 16, nameDy: 6, r: 6.5 },
} as const;
/** Distance between the reports on the province and the other rows, in user units. */
const GROUP_GAP = 14;
/** Up to this ratio there is room for a value right of its dot. Above it, the scale is shorter, so that the value fits. */
const ROOMY = 0.75;

function figures(edition: Edition) {
  const primary = edition.figure(`ucj-coverage@${edition.year}`);
  const reports = edition.all.filter(({ indicator }) => indicator === 'coverage');
  const targets = edition.all.filter(({ indicator }) => indicator === 'coverage-target');
  const province = [primary, ...reports.filter(({ area }) => area === null)].sort(byTime);
  const byValue = [...province].sort((a, b) => a.value - b.value);
  return {
    primary,
    /** Reports of the province's coverage, including that of the primary source, in order of time. */
    province,
    /** Other areas and the target, for comparison. */
    context: [...reports.filter(({ area }) => area !== null), ...targets],
    lowest: byValue[0] ?? primary,
    highest: byValue.at(-1) ?? primary,
  };
}
export type Figures = ReturnType<typeof figures>;

/** Each report of coverage as a dot at the end of a stem from zero. No line joins the dots, because denominators differ. */
export const coverageAsReported = defineChart({
  slug: 'coverage-as-reported',
  words: { id, en },
  figures,
  rows: ({ province, context }) => [...province, ...context],
  // The table has a separate column for the period, so the label does not contain it.
  rowLabel: (figure, drawing) =>
    figure.indicator === 'coverage-target'
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
  if (figure.indicator === 'coverage-target') return own.target(figure.period);
  const where =
    figure.area === null ? say.shortPeriod(figure.period) : language.words.areas[figure.area];
  return own.byOutlet(where, edition.sourceOf(figure).outlet);
}

function draw(drawing: Drawn, layout: Layout, shown: readonly Figure[]): Plot.PlotOptions {
  const { primary, province, context } = drawing.figures;
  const fill = (figure: Figure): string =>
    figure === primary ? PARTICIPANTS : province.includes(figure) ? INK : paint('paper');
  const isRoomy = [...province, ...context].every(({ value }) => value <= ROOMY);
  const { height, aboveStem, nameDy, r } = ROWS[layout];
  const { valueWidth, ...margins } = STEM_MARGINS[layout];
  const gap = GROUP_GAP / height;
  const count = shown.length + (shown.length > province.length ? gap : 0);
  const value = (figure: Figure): number => figure.value;
  // Rows have positions in a linear scale, because a band scale cannot separate the two groups by less than a row.
  const y = (figure: Figure, index: number): number =>
    index + (province.includes(figure) ? 0 : gap);
  return {
    ...margins,
    marginRight: margins.marginRight + (isRoomy ? 0 : valueWidth),
    marginTop: aboveStem,
    marginBottom: 0,
    height: count * height,
    x: { domain: [0, 1] },
    y: { domain: [0, count], range: [aboveStem, aboveStem + count * height] },
    marks: [
      Plot.link(shown, { x1: 0, x2: value, y, stroke: RULE, strokeWidth: 1.5 }),
      Plot.dot(shown, {
        x: value,
        y,
        r,
        fill,
        stroke: (figure: Figure) => (figure === primary ? PARTICIPANTS : INK),
        strokeWidth: 1.5,
        ...encodes(Plot.identity),
      }),
      Plot.text(shown, {
        y,
        text: (figure: Figure) => labelOf(figure, drawing),
        frameAnchor: 'left',
        dx: -margins.marginLeft,
        dy: nameDy,
        ...NAME,
      }),
      Plot.text(shown, {
        x: value,
        y,
        text: drawing.say.label,
        textAnchor: 'start',
        dx: r + 6,
        dy: 6,
        ...VALUE,
      }),
    ],
  };
}

/** Sorts by period. A year without a month sorts as its December, because it covers the year as a whole. */
function byTime(a: Figure, b: Figure): number {
  const end = ({ period }: Figure): string => (period.length === 4 ? `${period}-12` : period);
  return end(a).localeCompare(end(b));
}
