import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import type { Edition } from '#editions/edition.ts';
import {
  filterByProvince,
  type Figure,
  type FigureId,
  possibleValues,
} from '#indicators/figure.ts';
import { overlaps } from '#indicators/interval.ts';
import { NARROW_ONLY, wideOnly } from '../by-size.ts';
import { defineChart, type Drawing, type Layout, type Translated } from '../chart.ts';
import { INK, OUTSIDE, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { LINES, NAME, VALUE } from '../frame.ts';
import { glassY, levelY } from '../marks/glass.ts';
import { rowsOfUnits, unitsY } from '../marks/unit-stack.ts';
import { inDots, PEOPLE_PER_DOT } from '../people-in-dots.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/**
 * More dots make the picture too high and its markup too large. Fewer dots of participants are not visible at the floor
 * of a glass.
 */
const DOTS = { fewest: 50, most: 1500 };

/** A number of workers (the denominator), and the participants as a share of it. */
interface Base {
  readonly kind: 'implied' | 'named' | 'employed';
  readonly base: Figure;
  readonly share: Figure;
}

function figures(edition: Edition) {
  const { year, december } = edition;
  const participants = edition.figure(`active-participants@${december}`);
  const findPair = (kind: Base['kind'], base: FigureId, share: FigureId): Base | undefined => {
    const pair = { base: edition.find(base), share: edition.find(share) };
    return pair.base && pair.share && pair.base.value >= participants.value
      ? { kind, base: pair.base, share: pair.share }
      : undefined;
  };
  const implied = findPair(
    'implied',
    `ucj-denominator/all-segments@${year}`,
    `ucj-coverage@${year}`,
  );
  // The newest base that is not smaller than the participants.
  const [named] = filterByProvince(edition.all, 'coverage-base')
    .filter(({ status }) => status === 'reported')
    .sort((a, b) => b.period.localeCompare(a.period))
    .flatMap(({ id, period }) => findPair('named', id, `participants-to-base@${period}`) ?? []);
  const employed = findPair(
    'employed',
    `employed@${year}-08`,
    `participants-to-employed@${december}`,
  );
  if (!implied || !named || !employed) return undefined;
  const glasses = [implied, named, employed] as const;
  const most = max(glasses, ({ base }) => inDots(base)) ?? 0;
  if (inDots(participants) < DOTS.fewest || most > DOTS.most) return undefined;
  return {
    participants,
    glasses,
    primaryOutlet: edition.primarySource.outlet,
    namedBy: edition.sourceOf(named.base).outlet,
    stated: findStated(edition, named.share),
  };
}
export type Figures = NonNullable<ReturnType<typeof figures>>;

/**
 * The coverage of the year that an official stated in another source, with its outlets; `undefined` if there is none, or if
 * it cannot be the share of the named base.
 */
function findStated(edition: Edition, share: Figure) {
  const [first, ...others] = filterByProvince(edition.all, 'coverage').filter(
    ({ period }) => period === edition.year,
  );
  const speaker = first && edition.speakerOf(first);
  if (!first || !speaker || !overlaps(possibleValues(first), possibleValues(share)))
    return undefined;
  const figures = [
    first,
    ...others.filter((each) => each.value === first.value && each.speaker === first.speaker),
  ];
  return {
    share: first,
    figures,
    speaker,
    outlets: figures.map((figure) => edition.sourceOf(figure).outlet),
  };
}

/** Lengths of a composition in user units; sizes of numbers are ratios of the size of words. */
interface Metrics {
  /** Whether text gives the origin of the numbers above and below a glass. */
  readonly hasOrigin: boolean;
  /** Dots in a row, distance between their middles, radius, and stroke of a ring. */
  readonly across: number;
  readonly pitch: number;
  readonly r: number;
  readonly ring: number;
  /** Space left of the dots of the first glass, and between the dots of two glasses. */
  readonly left: number;
  readonly gap: number;
  readonly wall: number;
  readonly dash: string;
  /** Space above the dots of the highest glass, and below the floor. */
  readonly above: number;
  readonly below: number;
  /** From the baseline of the number of workers down to the top of the words under it. */
  readonly under: number;
  /**
   * From the rim up to the baselines of the share and of the words above it, and from the floor down to the baseline of
   * the number of workers.
   */
  readonly lift: number;
  readonly origin: number;
  readonly drop: number;
  readonly shareSize: number;
  readonly baseSize: number;
  /** The size of numbers of workers if one of them has more characters than `USUAL_CHARACTERS`. */
  readonly longBaseSize: number;
  /**
   * The key (legend): the number of participants and the meaning of the colours. Its baselines are measured from the
   * top of the picture or from the level.
   */
  readonly key: {
    readonly below: 'top' | 'level';
    readonly x: number;
    readonly textAnchor: 'start' | 'end';
    readonly size: number;
    readonly number: number;
    readonly name: number;
    readonly outside: number;
    /** The highest place for labels of glasses under the key; 0 if the key is beside all glasses. */
    readonly bottom: number;
  };
}

/** Characters of a number of workers for which `baseSize` is small enough, as in `1,101,234`. */
const USUAL_CHARACTERS = 9;

const METRICS: Readonly<Record<Layout | 'card', Metrics>> = {
  narrow: {
    hasOrigin: true,
    across: 16,
    pitch: 4.5,
    r: 1.9,
    ring: 0.8,
    left: 4,
    gap: 8,
    wall: 1,
    dash: '3 2',
    above: 45,
    below: 58,
    under: 8,
    lift: 7.5,
    origin: 30,
    drop: 18,
    shareSize: 1.5,
    baseSize: 1.1,
    longBaseSize: 1,
    key: {
      below: 'top',
      x: 4,
      textAnchor: 'start',
      size: 1.8,
      number: 30,
      name: 39,
      outside: 83,
      bottom: 95,
    },
  },
  wide: {
    hasOrigin: true,
    across: 20,
    pitch: 6.5,
    r: 2.5,
    ring: 1,
    left: 168,
    gap: 36,
    wall: 1.5,
    dash: '5 3',
    above: 66,
    below: 77,
    under: 9,
    lift: 11,
    origin: 49,
    drop: 27,
    shareSize: 2.2,
    baseSize: 1.4,
    longBaseSize: 1.4,
    key: {
      below: 'level',
      x: 146,
      textAnchor: 'end',
      size: 1.9,
      number: 32,
      name: 42,
      outside: -9,
      bottom: 0,
    },
  },
  card: {
    hasOrigin: false,
    across: 20,
    pitch: 3.6,
    r: 1.4,
    ring: 0.6,
    left: 4,
    gap: 8,
    wall: 1,
    dash: '3 2',
    above: 26,
    below: 25,
    under: 0,
    lift: 8,
    origin: 0,
    drop: 20,
    shareSize: 1.55,
    baseSize: 1.25,
    longBaseSize: 1,
    key: {
      below: 'top',
      x: 4,
      textAnchor: 'start',
      size: 1.8,
      number: 20,
      name: 29,
      outside: 68,
      bottom: 71,
    },
  },
};

type Drawn = Drawing<Figures, Translated<typeof id, Figures>>;

/** The same participants in three glasses. The size of each glass is the number of workers that is the denominator. */
export const coverageByBase = defineChart({
  slug: 'coverage-by-base',
  words: { id, en },
  figures,
  rows: ({ participants, glasses, stated }) => [
    participants,
    ...glasses.flatMap(({ share, base }) => [share, base]),
    ...(stated?.figures ?? []),
  ],
  plot: (drawing, layout) => draw(drawing, METRICS[layout]),
  excerpt: (drawing, layout) => draw(drawing, METRICS[layout === 'narrow' ? 'card' : layout]),
});

function draw(drawing: Drawn, metrics: Metrics): Plot.PlotOptions {
  const { participants, glasses } = drawing.figures;
  const { across, pitch, r, ring, left, gap, wall, dash, below, key } = metrics;
  const width = across * pitch;
  const dots = inDots(participants);
  const level = participants.value / PEOPLE_PER_DOT;
  const x = ({ kind }: Base): string => kind;
  // Glasses hold whole rows, so that no ring is above the rim.
  const rim = ({ base }: Base): number => rowsOfUnits(inDots(base), across) * across;
  const most = max(glasses, rim) ?? 0;
  // A key at the top is over all glasses but the last.
  const underKey = most - (max(glasses.slice(0, -1), rim) ?? 0);
  const above = Math.max(metrics.above, key.bottom + metrics.above - (underKey / across) * pitch);
  const floor = above + (most / across) * pitch;
  const walls = { x, y: rim, inset: wall, stroke: INK, strokeWidth: wall, ...encodes('base') };
  const isSmall = metrics === METRICS.narrow;
  const isImplied = ({ base }: Base): boolean => base.status === 'implied';
  return {
    height: floor + below,
    margin: 0,
    x: {
      type: 'band',
      domain: glasses.map(x),
      range: [left, left + glasses.length * (width + gap) - gap],
      paddingInner: gap / (width + gap),
      paddingOuter: 0,
      round: false,
    },
    y: { domain: [0, most], range: [floor, above] },
    marks: [
      levelY([level], { y: Plot.identity, inset: wall, stroke: INK, strokeWidth: wall / 2 }),
      unitsY(glasses, {
        x,
        from: dots,
        units: ({ base }: Base) => inDots(base),
        across,
        r,
        ring,
        stroke: OUTSIDE,
        ...(isSmall && wideOnly()),
      }),
      ...(isSmall
        ? [
            Plot.barY(glasses, {
              x,
              y1: rowsOfUnits(dots, across) * across,
              y2: rim,
              inset: wall / 2,
              fill: 'none',
              stroke: OUTSIDE,
              ...NARROW_ONLY,
            }),
          ]
        : []),
      unitsY(glasses, {
        x,
        units: dots,
        across,
        r,
        stroke: PARTICIPANTS,
        ...encodes(() => participants),
      }),
      glassY(
        glasses.filter((glass) => !isImplied(glass)),
        walls,
      ),
      glassY(glasses.filter(isImplied), {
        ...walls,
        strokeDasharray: dash,
      }),
      ...labelGlasses(drawing, metrics, { x, rim, dx: -width / 2 }),
      ...labelColours(drawing, metrics, Math.round(floor - (level / across) * pitch)),
    ],
  };
}

interface Places {
  readonly x: (glass: Base) => string;
  readonly rim: (glass: Base) => number;
  readonly dx: number;
}

/** The share above each glass, the number of workers below it, and the origin of both. */
function labelGlasses(
  { figures: { glasses, namedBy }, words: { labels }, format }: Drawn,
  { hasOrigin, under, lift, origin, drop, shareSize, ...metrics }: Metrics,
  { x, rim, dx }: Places,
): Plot.Markish[] {
  const over = { x, y: rim, dx, textAnchor: 'start' } as const;
  const below = { ...over, y: 0 };
  const isUsual = glasses.every(({ base }) => format.label(base).length <= USUAL_CHARACTERS);
  const numbers = [
    Plot.text(glasses, {
      ...over,
      ...VALUE,
      dy: -lift,
      fontSize: `${shareSize}em`,
      text: ({ share }: Base) => format.label(share),
    }),
    Plot.text(glasses, {
      ...below,
      ...VALUE,
      dy: drop,
      fontSize: `${isUsual ? metrics.baseSize : metrics.longBaseSize}em`,
      text: ({ base }: Base) => format.label(base),
    }),
  ];
  if (!hasOrigin) return numbers;
  // "BPJS" is short, and the agency's whole name is above the picture.
  const outlet = namedBy.replace(/^BPJS .*/, 'BPJS');
  const originOf = ({ kind, share, base }: Base): string => {
    const when = format.shortPeriod(base.period);
    return kind === 'implied'
      ? labels.implied(format.label(share))
      : kind === 'named'
        ? labels.named(outlet, when)
        : labels.employed(when);
  };
  return [
    ...numbers,
    Plot.text(glasses, {
      ...over,
      ...NAME,
      dy: -origin,
      text: ({ share }: Base) => (share.status === 'reported' ? labels.inSource : labels.ours),
    }),
    Plot.text(glasses, { ...below, ...LINES, dy: drop + under, text: originOf }),
  ];
}

/** The number of participants, which is the same in all glasses, and who the others are. */
function labelColours(
  { figures: { participants }, words: { labels }, format }: Drawn,
  { key }: Metrics,
  level: number,
): Plot.Markish[] {
  const start = key.below === 'level' ? level : 0;
  const write = (text: string, y: number, style: Plot.TextOptions): Plot.Text =>
    Plot.text([text], {
      frameAnchor: 'top-left',
      textAnchor: key.textAnchor,
      dx: key.x,
      dy: start + y,
      ...style,
    });
  return [
    write(format.label(participants), key.number, {
      ...VALUE,
      fill: PARTICIPANTS,
      fontSize: `${key.size}em`,
    }),
    write(labels.participants, key.name, { ...LINES, fill: PARTICIPANTS }),
    write(labels.outside, key.outside, { ...NAME, fill: OUTSIDE }),
  ];
}
