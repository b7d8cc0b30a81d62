import * as Plot from '@observablehq/plot';
import { ascending, extent, max, pairs, scaleUtc, utcDay } from 'd3';
import type { Edition } from '#editions/edition.ts';
import {
  directionOf,
  figureId,
  filterByProvince,
  possibleValues,
  type Figure,
} from '#indicators/figure.ts';
import { periodForm, yearOf } from '#schema/period.ts';
import { NARROW_ONLY, wideOnly } from '../by-size.ts';
import { defineChart, LAYOUT_WIDTH, type Drawing, type Translated } from '../chart.ts';
import { BEFORE, INK, OUTSIDE, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { LINES, NAME, VALUE } from '../frame.ts';
import { rowsOfUnits, unitsX, unitsY } from '../marks/unit-stack.ts';
import { inDots } from '../people-in-dots.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** More dots make the picture too high and its markup too large; fewer dots do not form a tower. */
const DOTS = { fewest: 50, most: 600 };
/** Least number of days between two counts: the labels of closer counts would overlap in the narrow drawing. */
const MIN_DAYS_APART = 90;

function figures(edition: Edition) {
  const now = edition.figure(`active-participants@${edition.december}`);
  const before = edition.figure(`active-participants@${edition.previousDecember}`);
  const others = filterByProvince(edition.all, 'covered-workers')
    .filter(({ period }) => period.length > edition.year.length && period > before.period)
    .sort((a, b) => ascending(dayOf(a), dayOf(b)));
  const differenceOf = ({ id, period }: Figure): Figure | undefined => {
    const difference = edition.find(figureId('covered-workers-difference', null, period));
    // If two sources give a count for one period, the difference is that of the first one.
    return difference?.inputs.includes(id) ? difference : undefined;
  };
  const isWithin = ({ period }: Figure): boolean => period < now.period;
  const candidates = others.filter(
    (figure) => isWithin(figure) || differenceOf(figure) !== undefined,
  );
  const drawn = selectDrawable([before, now], candidates, edition.addedOn);
  const later = drawn.flatMap((figure) => {
    const difference = differenceOf(figure);
    return difference === undefined ? [] : { figure, difference };
  });
  if (later.length === 0) return undefined;
  return {
    before,
    now,
    increase: edition.figure(`active-participants-increase@${edition.december}`),
    within: candidates.filter((figure) => isWithin(figure) && drawn.includes(figure)),
    later,
    /** Counts that are not drawn; those after the count of the edition may have a difference from it. */
    leftOut: others
      .filter((figure) => !drawn.includes(figure))
      .map((figure) => ({ figure, difference: differenceOf(figure) })),
    /** How all counts after the year of the edition compare with its own, drawn or not. */
    comparison: compare(
      others.filter(({ period }) => yearOf(period) > edition.year),
      now,
    ),
    region: edition.region.name,
    outletOf: (figure: Figure): string => edition.sourceOf(figure).outlet,
    speakerOf: edition.speakerOf,
  };
}
export type Figures = NonNullable<ReturnType<typeof figures>>;

/** `alike` and `alike-or-higher` where rounding leaves the direction open. Not every count has a difference from `now`. */
function compare(
  counts: readonly Figure[],
  now: Figure,
): 'lower' | 'some-lower' | 'higher' | 'alike' | 'alike-or-higher' {
  const { lower, upper } = possibleValues(now);
  const areLower = counts.map((count) => possibleValues(count).upper < lower);
  const areHigher = counts.map((count) => possibleValues(count).lower > upper);
  if (areLower.some(Boolean)) return areLower.every(Boolean) ? 'lower' : 'some-lower';
  if (areHigher.some(Boolean)) return areHigher.every(Boolean) ? 'higher' : 'alike-or-higher';
  return 'alike';
}

/** Whether a count is of a later period than another one. */
const after =
  (now: Figure) =>
  ({ period }: Figure): boolean =>
    period > now.period;

/** The day of a count; if the day is not known, the middle of the month. */
function dayOf({ period }: Figure): Date {
  const [year = Number.NaN, month = 1, day = 15] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/**
 * The counts that one drawing has room for, in the order of time. A count that was published before others stays, because
 * dated embeds show it: one that was added later is left out if both have no room.
 * @param always counts that every drawing has
 */
function selectDrawable(
  always: readonly [before: Figure, now: Figure],
  candidates: readonly Figure[],
  addedOn: Edition['addedOn'],
): readonly Figure[] {
  const [, now] = always;
  const isLater = after(now);
  return candidates
    .toSorted(
      (a, b) =>
        ascending(addedOn(a), addedOn(b)) ||
        // Without a later count there is no chart.
        Number(isLater(b)) - Number(isLater(a)),
    )
    .reduce<readonly Figure[]>((drawn, count) => {
      const counts = [...drawn, count].sort((a, b) => ascending(dayOf(a), dayOf(b)));
      return haveDrawableSize(counts) && haveRoom(counts, now) ? counts : drawn;
    }, always);
}

const haveDrawableSize = (counts: readonly Figure[]): boolean =>
  counts.map(inDots).every((dots) => dots >= DOTS.fewest && dots <= DOTS.most);

/** Whether neither towers nor their labels overlap. */
function haveRoom(counts: readonly Figure[], now: Figure): boolean {
  const areFarApart = pairs(counts.map(dayOf)).every(
    ([from, to]) => utcDay.count(from, to) >= MIN_DAYS_APART,
  );
  const isLater = after(now);
  return (
    areFarApart &&
    [WIDE, CARD].every((shape) => {
      const side = sideOf(shape);
      const x = scaleUtc(...axisOf(counts, shape));
      // Labels of later counts end at the right edge of their tower, others start at the left edge.
      const boxes = counts.map((count) => {
        const [left, right] = [x(dayOf(count)) - side, x(dayOf(count)) + side];
        const width = labelWidth(count);
        return isLater(count)
          ? { start: right - width, end: right }
          : { start: left, end: left + width };
      });
      return pairs(boxes).every(([a, b]) => a.end <= b.start);
    })
  );
}

/**
 * Width of the labels of a count in the wide drawing and of the space after them, in user units. A number is at most as
 * wide as "888.888", a period as "28 Sept 2026".
 */
const labelWidth = ({ period }: Figure): number => (periodForm(period) === 'day' ? 89 : 75);

type Drawn = Drawing<Figures, Translated<typeof id, Figures>>;

/** The counts on a time axis to scale, each as a tower of dots. No line joins them: methods of counting may differ. */
export const participantsOverTime = defineChart({
  slug: 'participants-over-time',
  words: { id, en },
  figures,
  rows: ({ before, now, increase, within, later, leftOut }) => [
    before,
    ...within,
    now,
    increase,
    ...[...later, ...leftOut].flatMap(({ figure, difference }) =>
      difference === undefined ? [figure] : [figure, difference],
    ),
  ],
  plot: (drawing, layout) => (layout === 'wide' ? drawWide(drawing, WIDE) : drawNarrow(drawing)),
  excerpt: (drawing, layout) => (layout === 'wide' ? drawWide(drawing, CARD) : drawNarrow(drawing)),
});

const countsOf = ({ before, within, now, later }: Figures): readonly Figure[] => [
  before,
  ...within,
  now,
  ...later.map(({ figure }) => figure),
];

/** Later counts that are lower than the count of the edition. Rings fill the difference. */
const lowerIn = ({ now, later }: Figures): Figure[] =>
  later
    .filter(({ difference }) => directionOf(difference) === 'down')
    .map(({ figure }) => figure)
    .filter((figure) => inDots(figure) < inDots(now));

interface Shape {
  readonly across: number;
  readonly pitch: number;
  readonly r: number;
  readonly ring: number;
}

/** Dots of all towers, and the rings of those that are lower. */
function stack(
  figures: Figures,
  { across, r, ring }: Shape,
  unitsOn: (data: readonly Figure[], options: Units) => Plot.Markish,
  isSmall = false,
): Plot.Markish[] {
  const [first, ...others] = countsOf(figures);
  const difference = encodes(
    (count: Figure) => figures.later.find(({ figure }) => figure === count)?.difference,
  );
  const dots = (data: readonly Figure[], stroke: string): Plot.Markish =>
    unitsOn(data, { across, r, units: inDots, stroke, ...encodes(Plot.identity) });
  return [
    dots(first === undefined ? [] : [first], BEFORE),
    dots(others, PARTICIPANTS),
    unitsOn(lowerIn(figures), {
      across,
      r,
      ring,
      from: inDots,
      units: inDots(figures.now),
      stroke: OUTSIDE,
      ...(isSmall ? wideOnly(difference) : difference),
    }),
  ];
}
type Units = Omit<Parameters<typeof unitsY>[1], 'x'>;

/** Half the width of a tower. */
const sideOf = ({ across, pitch }: Shape): number => (across * pitch) / 2;

/** The number of units in the rows of a tower, the last of which may not be full. */
const inRows = (figure: Figure, { across }: Shape): number =>
  rowsOfUnits(inDots(figure), across) * across;

/** The difference of the first later count, if it is lower, and the assumption behind the difference. */
function labelShortfall(
  { figures: { now, later }, words: { labels }, format }: Drawn,
  place: Plot.TextOptions,
  { dy, fontSize, gap }: { dy: number; fontSize: string; gap: number },
): Plot.Markish[] {
  const [first] = later;
  if (first === undefined || directionOf(first.difference) !== 'down') return [];
  return [
    Plot.text([first.difference], {
      ...place,
      ...VALUE,
      fill: OUTSIDE,
      dy,
      text: (difference: Figure) => format.label(difference),
      fontSize,
    }),
    Plot.text([labels.ifAlike(format.shortPeriod(now.period))], {
      ...place,
      ...LINES,
      fill: OUTSIDE,
      dy: dy + gap,
    }),
  ];
}

interface WideShape extends Shape {
  readonly above: number;
  readonly below: number;
  /** From the top of the tower of the edition down to the baseline of the difference. */
  readonly shortfall: number;
  /** Whether remarks below the axis give the counts of one source. */
  readonly hasRemarks: boolean;
}
const WIDE: WideShape = {
  across: 7,
  pitch: 5.75,
  r: 2.3,
  ring: 0.9,
  above: 34,
  below: 74,
  shortfall: 34,
  hasRemarks: true,
};
/** Lower towers, because a card has less room than a page. */
const CARD: WideShape = {
  across: 14,
  pitch: 4.1,
  r: 1.65,
  ring: 0.7,
  above: 26,
  below: 26,
  shortfall: 22,
  hasRemarks: false,
};
/** Distances of baselines, and of the rule, from the tower or axis that they belong to, in user units. */
const WIDE_LABELS = { number: 9, period: 22, rule: 36, remark: 58 };
/** Distance of the difference from its tower, and below it the distance and size of the assumption, with a space. */
const WIDE_SHORTFALL = { beside: 9, gap: 9, width: 139, height: 40 };

/** Domain and range of the time axis of the wide drawing. */
function axisOf(
  counts: readonly Figure[],
  shape: Shape,
): readonly [domain: [Date, Date], range: [number, number]] {
  const side = sideOf(shape);
  return [extent(counts, dayOf) as [Date, Date], [side, LAYOUT_WIDTH.wide - side]];
}

function drawWide(drawing: Drawn, shape: WideShape): Plot.PlotOptions {
  const { figures, words, format } = drawing;
  const { across, pitch, above, below, hasRemarks } = shape;
  const { now } = figures;
  const counts = countsOf(figures);
  const most = max(counts, (figure) => inRows(figure, shape)) ?? 0;
  const floor = above + (most / across) * pitch;
  const side = sideOf(shape);
  const [domain, range] = axisOf(counts, shape);
  const x = scaleUtc(domain, range);
  const unitsIn = (pixels: number): number => (pixels / pitch) * across;
  const isLater = after(now);
  const groups = [counts.filter((figure) => !isLater(figure)), counts.filter(isLater)] as const;
  /** Labels of later counts end at the right edge of their tower: to its right there is no room. */
  const sides = [
    { data: groups[0], dx: -side, textAnchor: 'start' },
    { data: groups[1], dx: side, textAnchor: 'end' },
  ] as const;
  const [first] = groups[1];
  const { beside, gap, width, height } = WIDE_SHORTFALL;
  const hasRoom =
    first !== undefined &&
    x(dayOf(first)) - side - beside - width >= x(dayOf(now)) + side &&
    (inDots(now) / across) * pitch >= shape.shortfall + gap + height;
  return {
    height: floor + below,
    margin: 0,
    x: { type: 'utc', domain, range },
    y: { domain: [0, most], range: [floor, above] },
    marks: [
      ...stack(figures, shape, (data, options) => unitsY(data, { ...options, x: dayOf })),
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1.5, dy: 2 }),
      ...sides.flatMap(({ data, ...place }) => [
        Plot.text(data, {
          ...place,
          ...VALUE,
          x: dayOf,
          // The label is also above the rings.
          y: (figure: Figure) =>
            Math.max(inRows(figure, shape), isLater(figure) ? inRows(now, shape) : 0),
          dy: -WIDE_LABELS.number,
          text: format.label,
          fontSize: '1.1em',
        }),
        Plot.text(data, {
          ...place,
          ...NAME,
          fill: INK,
          x: dayOf,
          y: 0,
          dy: WIDE_LABELS.period,
          text: ({ period }: Figure) => format.shortPeriod(period),
        }),
      ]),
      ...(hasRemarks
        ? [
            ...groups.map((group, index) =>
              Plot.ruleY([extent(group, dayOf)], {
                x1: '0',
                x2: '1',
                y: -unitsIn(WIDE_LABELS.rule),
                insetLeft: -side,
                insetRight: -side,
                stroke: INK,
                strokeDasharray: index === 0 ? 'none' : '3 3',
              }),
            ),
            Plot.text([words.labels.sameSource(format.change(figures.increase))], {
              ...NAME,
              frameAnchor: 'bottom-left',
              dy: WIDE_LABELS.remark - below,
            }),
            Plot.text([words.labels.otherSources], {
              ...NAME,
              frameAnchor: 'bottom-right',
              textAnchor: 'end',
              dy: WIDE_LABELS.remark - below,
            }),
          ]
        : []),
      ...(hasRoom
        ? labelShortfall(
            drawing,
            { x: () => dayOf(first), y: inDots(now), dx: -side - beside, textAnchor: 'end' },
            { dy: shape.shortfall, fontSize: '1.1em', gap },
          )
        : []),
    ],
  };
}

const NARROW = { across: 4, pitch: 3.6, r: 1.5, ring: 0.65, month: 13.6, above: 26, below: 8 };
/** From the edge of a tower up to the baselines of its labels, in user units. */
const NARROW_LABELS = { number: 6, remark: 36, shortfall: 65 };
/** Height of a line of labels. */
const NARROW_LINE = 13;
const DAYS_IN_MONTH = 365.25 / 12;

/** The narrow shape with dots small enough for the longest tower. */
function fitNarrow(most: number): typeof NARROW {
  const { across, pitch, r, ring } = NARROW;
  const scale = Math.min(1, LAYOUT_WIDTH.narrow / ((most / across) * pitch));
  return { ...NARROW, pitch: scale * pitch, r: scale * r, ring: scale * ring };
}

function drawNarrow(drawing: Drawn): Plot.PlotOptions {
  const { figures, words, format } = drawing;
  const { now } = figures;
  const counts = countsOf(figures);
  const most = max(counts, (figure) => inRows(figure, NARROW)) ?? 0;
  const shape = fitNarrow(most);
  const { across, pitch, month, above, below } = shape;
  const side = sideOf(shape);
  const [from, to] = extent(counts, dayOf) as [Date, Date];
  const top = above + side;
  const between = (a: Date, b: Date): number => (utcDay.count(a, b) / DAYS_IN_MONTH) * month;
  const bottom = top + between(from, to);
  const [first] = figures.later;
  /** Whether a label this far above the tower of a count is below the tower before it. */
  const hasRoom = (count: Figure, label: number): boolean => {
    const previous = counts[counts.indexOf(count) - 1];
    return (
      previous !== undefined &&
      between(dayOf(previous), dayOf(count)) >= 2 * side + label + NARROW_LINE
    );
  };
  const aboveTower = { y: dayOf, dy: -side - NARROW_LABELS.number };
  return {
    height: bottom + side + below,
    margin: 0,
    x: { domain: [0, most], range: [0, (most / across) * pitch] },
    y: { type: 'utc', domain: [from, to], range: [top, bottom] },
    marks: [
      ...stack(figures, shape, (data, options) => unitsX(data, { ...options, y: dayOf }), true),
      Plot.rect(lowerIn(figures), {
        x1: (figure: Figure) => inRows(figure, shape),
        x2: inRows(now, shape),
        y1: dayOf,
        y2: dayOf,
        insetTop: -side + 0.5,
        insetBottom: -side + 0.5,
        fill: 'none',
        stroke: OUTSIDE,
        ...NARROW_ONLY,
      }),
      Plot.text(counts, {
        ...aboveTower,
        ...VALUE,
        x: 0,
        textAnchor: 'start',
        text: format.label,
        fontSize: '1.3em',
      }),
      Plot.text(counts, {
        ...aboveTower,
        ...NAME,
        frameAnchor: 'right',
        textAnchor: 'end',
        text: ({ period }: Figure) => format.shortPeriod(period),
      }),
      ...(hasRoom(now, NARROW_LABELS.remark)
        ? [
            Plot.text([words.labels.sameSource(format.change(figures.increase))], {
              ...NAME,
              frameAnchor: 'left',
              y: () => dayOf(now),
              dy: -side - NARROW_LABELS.remark,
            }),
          ]
        : []),
      ...(first !== undefined && hasRoom(first.figure, NARROW_LABELS.shortfall)
        ? labelShortfall(
            drawing,
            { x: 0, y: () => dayOf(first.figure), textAnchor: 'start' },
            { dy: -side - NARROW_LABELS.shortfall, fontSize: '1.3em', gap: 8 },
          )
        : []),
    ],
  };
}
