import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import { filterByProvince, type Figure } from '#indicators/figure.ts';
import { yearOf } from '#schema/period.ts';
import { defineChart, type Drawing, type Layout, type Translated } from '../chart.ts';
import { INK, paint, PARTICIPANTS, RULE } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, STEM_MARGINS, VALUE } from '../frame.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { groupReports, type Report } from './reports.ts';

/**
 * User units. `nameDy` places the name above its stem (narrow) or left of it (wide). `key` is the height of a line of
 * the key (legend), `secondKey` the x position of the second mark in it.
 */
const ROWS = {
  narrow: { height: 37, aboveStem: 26, nameDy: -11, r: 5, key: 22, secondKey: 126 },
  wide: { height: 29, aboveStem: 15, nameDy: 6, r: 6.5, key: 28, secondKey: 154 },
} as const;
/** Distance between the key of a group and the row before it, in user units. */
const GROUP_GAP = 12;
/** Distance between two lines of a name, in user units. */
const LINE = 14.5;
/** Additional distance between reports of different years, in user units. */
const YEAR_GAP = 8;

/** The page on which Ferama Putri ascribes the target to a regulation of the Minister of Home Affairs. */
const NAMES_THE_REGULATION = 'investigasi';

const everyFigureOf = ({ figure, others }: Report): Figure[] => [figure, ...others];

function figures(edition: Edition) {
  const primary = edition.figure(`ucj-coverage@${edition.year}`);
  const reports = groupReports([primary, ...filterByProvince(edition.all, 'coverage')], edition);
  const targets = groupReports(filterByProvince(edition.all, 'coverage-target'), edition);
  const byValue = reports.map(({ figure }) => figure).sort((a, b) => a.value - b.value);
  return {
    primary,
    /** Reports of the province's coverage, including that of the primary source. */
    reports,
    targets,
    /** The target that one of its pages ascribes to a regulation; `undefined` if there is none. */
    regulated: targets.find((target) =>
      everyFigureOf(target).some(({ source }) => source === NAMES_THE_REGULATION),
    ),
    lowest: byValue[0] ?? primary,
    highest: byValue.at(-1) ?? primary,
    years: [...new Set(reports.map(({ day }) => yearOf(day)))].sort(),
    region: edition.region.name,
  };
}
export type Figures = ReturnType<typeof figures>;

/**
 * Each report of coverage as a filled dot at the end of a stem from zero, and each target as a hollow one. No line joins
 * the dots, because denominators differ.
 */
export const coverageAsReported = defineChart({
  slug: 'coverage-as-reported',
  words: { id, en },
  figures,
  rows: ({ reports, targets }) => [...reports, ...targets].flatMap(everyFigureOf),
  // The table has a separate column for the period, so the label does not contain it.
  rowLabel: (figure, { edition, words }) =>
    figure.indicator === 'coverage-target'
      ? words.labels.targetOf(edition.sourceOf(figure).outlet)
      : edition.sourceOf(figure).outlet,
  plot: (drawing, layout) => draw(drawing, layout, drawing.figures.targets),
  excerpt: (drawing, layout) => draw(drawing, layout, []),
});

type Drawn = Drawing<Figures, Translated<typeof id, Figures>>;

/** A report with the y position of its stem, in user units. */
interface Row extends Report {
  readonly y: number;
  /** The lines of the name; the last one is beside or above the stem. */
  readonly name: readonly string[];
}

/** An entry of the key (legend): a mark as in the rows below it, and its meaning. */
interface LegendEntry {
  readonly text: string;
  readonly fill: string;
  readonly stroke: string;
  /** The middle of the mark, in user units from the left edge. */
  readonly x: number;
  readonly y: number;
}

function draw(drawing: Drawn, layout: Layout, targets: readonly Report[]): Plot.PlotOptions {
  const { format, words } = drawing;
  const { labels: own } = words;
  const { primary, reports } = drawing.figures;
  const { height, aboveStem, nameDy, r, key, secondKey } = ROWS[layout];
  const { valueWidth, ...margins } = STEM_MARGINS[layout];
  const strokeOf = ({ figure }: Report): string => (figure === primary ? PARTICIPANTS : INK);
  let bottom = key;
  let year = '';
  const shown = reports.map((report): Row => {
    const [first = '', ...outlets] = report.outlets;
    const name = own.byOutlet(format.shortPeriod(report.day), first);
    // Two outlets are too long for one line of the narrow composition.
    const lines =
      layout === 'narrow'
        ? [name, ...outlets].map((line, index) => (index < outlets.length ? `${line},` : line))
        : [[name, ...outlets].join(', ')];
    if (yearOf(report.day) !== year && year !== '') bottom += YEAR_GAP;
    year = yearOf(report.day);
    bottom += height + (lines.length - 1) * LINE;
    return { ...report, name: lines, y: bottom - height + aboveStem };
  });
  const targetsTop = bottom + GROUP_GAP;
  const targetRows = targets.map((target, index): Row => ({
    ...target,
    name: [own.target(target.figure.period, target.ownerIn(format.locale))],
    y: targetsTop + key + aboveStem + index * height,
  }));
  const rows = [...shown, ...targetRows];
  const names = rows.flatMap(({ name, y }) =>
    name.toReversed().map((text, line) => ({ text, y: y - line * LINE })),
  );
  const paper = paint('paper');
  const legend: LegendEntry[] = [
    { text: own.primary, fill: PARTICIPANTS, stroke: PARTICIPANTS, x: r + 1, y: key / 2 },
    ...(reports.length > 1
      ? [{ text: own.others, fill: INK, stroke: INK, x: secondKey, y: key / 2 }]
      : []),
    ...(targets.length > 0
      ? [{ text: own.targets, fill: paper, stroke: INK, x: r + 1, y: targetsTop + key / 2 }]
      : []),
  ];
  return {
    ...margins,
    marginRight: valueWidth,
    marginTop: 0,
    marginBottom: 0,
    height: (rows.at(-1)?.y ?? key) + r + 3,
    x: { domain: [0, Math.max(...rows.map(({ figure }) => figure.value))] },
    // User units, because lines of the key are between the rows and have another height.
    y: { type: 'identity' },
    marks: [
      Plot.dot(legend, {
        // User units too: marks of the key are not on the scale of shares.
        x: { value: 'x', scale: null },
        y: 'y',
        r,
        fill: 'fill',
        stroke: 'stroke',
        strokeWidth: 1.5,
      }),
      Plot.text(legend, {
        x: { value: ({ x }: LegendEntry) => x + r + 5, scale: null },
        y: 'y',
        text: 'text',
        textAnchor: 'start',
        dy: 5,
        ...NAME,
      }),
      Plot.link(rows, {
        x1: 0,
        x2: ({ figure }: Row) => figure.value,
        y: 'y',
        stroke: RULE,
        strokeWidth: 1.5,
      }),
      Plot.dot(rows, {
        x: ({ figure }: Row) => figure.value,
        y: 'y',
        r,
        fill: (row: Row) => (targetRows.includes(row) ? paper : strokeOf(row)),
        stroke: strokeOf,
        strokeWidth: 1.5,
        ...encodes(({ figure }: Row) => figure),
      }),
      Plot.text(names, {
        y: 'y',
        text: 'text',
        frameAnchor: 'left',
        dx: -margins.marginLeft,
        dy: nameDy,
        ...NAME,
      }),
      Plot.text(rows, {
        x: ({ figure }: Row) => figure.value,
        y: 'y',
        text: ({ figure }: Row) => format.label(figure),
        textAnchor: 'start',
        dx: r + 6,
        dy: 6,
        ...VALUE,
      }),
    ],
  };
}
