import * as Plot from '@observablehq/plot';
import { extent, max, pairs, utcDay } from 'd3';
import type { Edition } from '#editions/edition.ts';
import { figureId, type Figure } from '#indicators/figure.ts';
import { COARSE, FINE } from '../by-size.ts';
import { defineChart, type Drawing, type Translated } from '../chart.ts';
import { BEFORE, INK, OUTSIDE, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { LINES, NAME, VALUE } from '../frame.ts';
import { rowsOfUnits, unitsX, unitsY } from '../marks/unit-stack.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const PEOPLE_PER_DOT = 1000;
/** More dots make a picture too high, and too large as markup; fewer are no tower. */
const DOTS = { fewest: 50, most: 600 };
/** Days between two counts, at least: the labels of closer ones would overlap. */
const CLOSEST = 90;

function figures(edition: Edition) {
  const now = edition.figure(`active-participants@${edition.december}`);
  const before = edition.figure(`active-participants@${edition.previousDecember}`);
  const others = edition.all
    .filter(
      ({ indicator, area, period }) =>
        indicator === 'covered-workers' && area === null && period.length > edition.year.length,
    )
    .map((figure) => ({ figure, day: dayOf(figure.period) }))
    .sort((a, b) => a.day.getTime() - b.day.getTime());
  const within = others.filter(
    ({ figure: { period } }) => period > before.period && period < now.period,
  );
  const later = others
    .filter(({ figure: { period } }) => period > now.period)
    .flatMap(({ figure, day }) => {
      const difference = edition.find(figureId('covered-workers-difference', null, figure.period));
      return difference === undefined ? [] : { figure, day, difference };
    });
  const days = [
    dayOf(before.period),
    ...within.map(({ day }) => day),
    dayOf(now.period),
    ...later.map(({ day }) => day),
  ];
  const counts = [before, now, ...others.map(({ figure }) => figure)].map(inDots);
  if (
    later.length === 0 ||
    pairs(days).some(([from, to]) => utcDay.count(from, to) < CLOSEST) ||
    counts.some((dots) => dots < DOTS.fewest || dots > DOTS.most)
  )
    return undefined;
  return {
    before,
    now,
    increase: edition.figure(`active-participants-increase@${edition.december}`),
    within,
    later,
    region: edition.region.name,
    outletOf: (figure: Figure): string => edition.sourceOf(figure).outlet,
    speakerOf: edition.speakerOf,
  };
}
export type Figures = NonNullable<ReturnType<typeof figures>>;

/** The middle of a month where the day is not known. */
function dayOf(period: string): Date {
  const [year = Number.NaN, month = 1, day = 15] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

const inDots = ({ value }: Figure): number => Math.round(value / PEOPLE_PER_DOT);

type Drawn = Drawing<Figures, Translated<typeof id, Figures>>;

/** The counts on a true time axis, each a tower of dots. Nothing joins them, because they need not be made alike. */
export const participantsOverTime = defineChart({
  slug: 'participants-over-time',
  words: { id, en },
  figures,
  rows: ({ before, now, increase, within, later }) => [
    before,
    ...within.map(({ figure }) => figure),
    now,
    increase,
    ...later.flatMap(({ figure, difference }) => [figure, difference]),
  ],
  plot: (drawing, layout) => (layout === 'wide' ? drawWide(drawing) : drawNarrow(drawing)),
});

interface Tower {
  readonly figure: Figure;
  readonly day: Date;
  readonly colour: string;
  /** Of a count after that of the edition: by how much it differs. */
  readonly difference?: Figure;
}

function towersOf({ figures: { before, now, within, later } }: Drawn): Tower[] {
  const inEdition = (figure: Figure, colour: string): Tower => ({
    figure,
    day: dayOf(figure.period),
    colour,
  });
  return [
    inEdition(before, BEFORE),
    ...within.map(({ figure }) => inEdition(figure, PARTICIPANTS)),
    inEdition(now, PARTICIPANTS),
    ...later.map((count) => ({ ...count, colour: PARTICIPANTS })),
  ];
}

const dayIn = ({ day }: Tower): Date => day;
const dotsIn = ({ figure }: Tower): number => inDots(figure);
const figureIn = ({ figure }: Tower): Figure => figure;

/** Towers of a chart, the fewer dots of later ones filled up with rings. */
function stack(
  drawing: Drawn,
  unitsOn: (data: Tower[], options: Omit<Parameters<typeof unitsY>[1], 'x'>) => Plot.Markish,
  { ring, ...shape }: { across: number; r: number; ring: number },
  isSmall: boolean,
): Plot.Markish[] {
  const towers = towersOf(drawing);
  const whole = inDots(drawing.figures.now);
  const fewer = towers.filter((tower) => tower.difference && dotsIn(tower) < whole);
  const dots = [BEFORE, PARTICIPANTS].map((stroke) =>
    unitsOn(
      towers.filter(({ colour }) => colour === stroke),
      { ...shape, units: dotsIn, stroke, ...encodes(figureIn) },
    ),
  );
  const rings = unitsOn(fewer, {
    ...shape,
    ring,
    from: dotsIn,
    units: whole,
    stroke: OUTSIDE,
    ...(isSmall && FINE),
  });
  return [...dots, rings];
}

const WIDE = { across: 7, pitch: 5.75, r: 2.3, ring: 0.9, above: 34, below: 74 };
/** Baselines from the edge of what they belong to. */
const WIDE_LABELS = { number: 9, period: 22, rule: 36, remark: 58, shortfall: 34 };

function drawWide(drawing: Drawn): Plot.PlotOptions {
  const { figures, words, say } = drawing;
  const { across, pitch, above, below, r, ring } = WIDE;
  const towers = towersOf(drawing);
  const most = (max(towers, (tower) => rowsOfUnits(dotsIn(tower), across)) ?? 0) * across;
  const height = above + (most / across) * pitch + below;
  const side = (across * pitch) / 2;
  const floor = height - below;
  const lengthOf = (pixels: number): number => (pixels / pitch) * across;
  const isLater = ({ difference }: Tower): boolean => difference !== undefined;
  /** Labels of later counts end at the right edge of their tower: to its right there is no room. */
  const sides = [
    { data: towers.filter((tower) => !isLater(tower)), dx: -side, textAnchor: 'start' },
    { data: towers.filter(isLater), dx: side, textAnchor: 'end' },
  ] as const;
  const [first] = figures.later;
  const spans = [towers.filter((tower) => !isLater(tower)), towers.filter(isLater)];
  return {
    height,
    margin: 0,
    x: {
      type: 'utc',
      domain: [dayOf(figures.before.period), max(towers, dayIn) ?? dayOf(figures.now.period)],
      range: [side, 640 - side],
    },
    y: { domain: [0, most], range: [floor, above] },
    marks: [
      ...stack(
        drawing,
        (data, options) => unitsY(data, { ...options, x: dayIn }),
        { across, r, ring },
        false,
      ),
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1.5, dy: 2 }),
      ...sides.flatMap(({ data, ...place }) => [
        Plot.text(data, {
          ...place,
          ...VALUE,
          x: dayIn,
          y: (tower: Tower) =>
            rowsOfUnits(
              isLater(tower) ? Math.max(dotsIn(tower), inDots(figures.now)) : dotsIn(tower),
              across,
            ) * across,
          dy: -WIDE_LABELS.number,
          text: (tower: Tower) => say.label(figureIn(tower)),
          fontSize: '1.1em',
        }),
        Plot.text(data, {
          ...place,
          ...NAME,
          fill: INK,
          x: dayIn,
          y: 0,
          dy: WIDE_LABELS.period,
          text: (tower: Tower) => say.shortPeriod(figureIn(tower).period),
        }),
      ]),
      ...spans.map((towersIn, index) =>
        Plot.ruleY([extent(towersIn, dayIn)], {
          x1: '0',
          x2: '1',
          y: -lengthOf(WIDE_LABELS.rule),
          insetLeft: -side,
          insetRight: -side,
          stroke: INK,
          strokeDasharray: index === 0 ? 'none' : '3 3',
        }),
      ),
      Plot.text([words.labels.sameSource(signed(say, figures.increase))], {
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
      ...(first && first.difference.value < 0
        ? [
            Plot.text([first.difference], {
              ...VALUE,
              fill: OUTSIDE,
              x: first.day,
              y: inDots(figures.now),
              dx: -side - 9,
              dy: WIDE_LABELS.shortfall,
              textAnchor: 'end',
              text: (difference: Figure) => say.label(difference),
              fontSize: '1.1em',
            }),
            Plot.text([words.labels.ifAlike(say.shortPeriod(figures.now.period))], {
              ...LINES,
              fill: OUTSIDE,
              x: first.day,
              y: inDots(figures.now),
              dx: -side - 9,
              dy: WIDE_LABELS.shortfall + 9,
              textAnchor: 'end',
            }),
          ]
        : []),
    ],
  };
}

const NARROW = { across: 4, pitch: 3.6, r: 1.5, ring: 0.65, month: 13.6, above: 26, below: 8 };
const NARROW_LABELS = { number: 6, shortfall: 51 };
const DAYS_IN_MONTH = 365.25 / 12;

function drawNarrow(drawing: Drawn): Plot.PlotOptions {
  const { figures, words, say } = drawing;
  const { across, pitch, r, ring, month, above, below } = NARROW;
  const towers = towersOf(drawing);
  const side = (across * pitch) / 2;
  const from = dayOf(figures.before.period);
  const to = max(towers, dayIn) ?? from;
  const length = (utcDay.count(from, to) / DAYS_IN_MONTH) * month;
  const [top, bottom] = [above + side, above + side + length];
  const most = (max(towers, (tower) => rowsOfUnits(dotsIn(tower), across)) ?? 0) * across;
  const whole = inDots(figures.now);
  const [first] = figures.later;
  const aboveBar = { x: 0, y: dayIn, dy: -side - NARROW_LABELS.number } as const;
  const missing = towers.filter((tower) => tower.difference && dotsIn(tower) < whole);
  return {
    height: bottom + side + below,
    margin: 0,
    x: { domain: [0, most], range: [0, (most / across) * pitch] },
    y: { type: 'utc', domain: [from, to], range: [top, bottom] },
    marks: [
      ...stack(
        drawing,
        (data, options) => unitsX(data, { ...options, y: dayIn }),
        { across, r, ring },
        true,
      ),
      Plot.rect(missing, {
        x1: (tower: Tower) => rowsOfUnits(dotsIn(tower), across) * across,
        x2: rowsOfUnits(whole, across) * across,
        y1: dayIn,
        y2: dayIn,
        insetTop: -side + 0.5,
        insetBottom: -side + 0.5,
        fill: 'none',
        stroke: OUTSIDE,
        ...COARSE,
      }),
      Plot.text(towers, {
        ...aboveBar,
        ...VALUE,
        textAnchor: 'start',
        text: (tower: Tower) => say.label(figureIn(tower)),
        fontSize: '1.3em',
      }),
      Plot.text(towers, {
        ...NAME,
        y: dayIn,
        frameAnchor: 'right',
        textAnchor: 'end',
        dy: aboveBar.dy,
        text: ({ figure }: Tower) => say.shortPeriod(figure.period),
      }),
      Plot.text([words.labels.sameSource(signed(say, figures.increase))], {
        ...NAME,
        frameAnchor: 'left',
        y: dayOf(figures.now.period),
        dy: -side - 36,
      }),
      ...(first && first.difference.value < 0
        ? [
            Plot.text([first.difference], {
              ...VALUE,
              fill: OUTSIDE,
              x: 0,
              y: first.day,
              dy: -side - NARROW_LABELS.shortfall - 14,
              textAnchor: 'start',
              text: (difference: Figure) => say.label(difference),
              fontSize: '1.3em',
            }),
            Plot.text([words.labels.ifAlike(say.shortPeriod(figures.now.period))], {
              ...LINES,
              fill: OUTSIDE,
              x: 0,
              y: first.day,
              dy: -side - NARROW_LABELS.shortfall - 6,
              textAnchor: 'start',
            }),
          ]
        : []),
    ],
  };
}

const signed = (say: Drawn['say'], change: Figure): string =>
  `${change.value >= 0 ? '+' : '−'}${say.size(change)}`;
