import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import type { Sector } from '#schema/vocabulary.ts';
import { defineChart, LAYOUT_WIDTH, type Layout } from '../chart.ts';
import { BEFORE, INFORMAL, INFORMAL_TEXT, INK, MUTED, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, VALUE } from '../frame.ts';
import { en } from './en.ts';
import { id } from './id.ts';

function figures(edition: Edition) {
  const formal = edition.find(`formal-employed-share@${edition.year}-08`);
  const informal = edition.find(`informal-employed-share@${edition.year}-08`);
  if (formal === undefined || informal === undefined) return undefined;
  const share = (sector: Sector) =>
    edition.figure(`active-participants-share/${sector}@${edition.december}`);
  return {
    employed: { formal, informal },
    participants: {
      wageEarners: share('wage-earners'),
      construction: share('construction-services'),
      informal: share('informal'),
    },
    region: edition.region.name,
  };
}
export type Figures = NonNullable<ReturnType<typeof figures>>;

/** Distances in user units. Those of labels are from the edge of a bar to their baselines. */
const ROWS = {
  narrow: { bar: 30, above: 64, below: 45, between: 18, name: 6, number: 24, heading: 51 },
  wide: { bar: 46, above: 79, below: 8, between: 26, name: 9, number: 31, heading: 64 },
} as const;
/**
 * Space for labels at each side of the axis, in user units: left for the names of wage earners and construction services,
 * which the wide composition has in one line, right for a number of four digits.
 */
const ROOM = {
  narrow: { left: 88, right: 98 },
  wide: { left: 216, right: 122 },
} as const;
/** Distances of the baselines below a bar from its edge, in user units. */
const BASELINES_BELOW = { number: 25, name: 41 };
/** Distance between the axis and the labels at its sides, in user units. */
const AXIS_LABEL_GAP = 8;
/** Length of the axis beyond a bar, at each end, in user units. */
const AXIS_OVERHANG = 6;
/** Font sizes relative to the text of the picture; larger for the numbers of informal work, which are compared. */
const NUMBER_SIZE = { compared: '2em', other: '1.5em' } as const;
/** Stroke width of open bars, in user units. */
const OUTLINE = 2;
/** Gap between two parts in one colour, in user units. */
const GAP = 2;
/** Margin at the left end with room for outline or gap. Names and numbers start at its left edge. */
const EDGE = Math.max(OUTLINE / 2, GAP);

type Row = 'employed' | 'participants';

/** One part of a bar: from `x1` to `x2`, informal work right of zero, everything else left of it. */
interface Part {
  readonly row: Row;
  readonly figure: Figure;
  readonly x1: number;
  readonly x2: number;
  readonly colour: string;
  readonly textColour: string;
  readonly name: string;
  /** The end of the part with which its label is aligned. */
  readonly labelAt: 'x1' | 'x2';
  readonly isLabelBelow?: boolean;
  readonly isCompared?: true;
}

interface Heading {
  readonly row: Row;
  readonly text: string;
}

/** Two bars that diverge from one axis: people in work as counted by BPS (open) and participants (filled). */
export const informalGap = defineChart({
  slug: 'informal-gap',
  words: { id, en },
  figures,
  rows: ({ employed, participants }) => [
    employed.formal,
    employed.informal,
    participants.wageEarners,
    participants.informal,
    participants.construction,
  ],
  plot: ({ figures: { employed, participants }, words: { labels }, format }, layout) => {
    const period = ({ period: of }: Figure, at: Layout): string =>
      at === 'narrow' ? format.shortPeriod(of) : format.period(of);
    const { wageEarners, construction, informal } = participants;
    const parts: readonly Part[] = [
      {
        row: 'employed',
        figure: employed.formal,
        x1: -employed.formal.value,
        x2: 0,
        colour: BEFORE,
        textColour: MUTED,
        name: labels.formal,
        labelAt: 'x2',
      },
      {
        row: 'employed',
        figure: employed.informal,
        x1: 0,
        x2: employed.informal.value,
        colour: INFORMAL,
        textColour: INFORMAL_TEXT,
        name: labels.informal,
        labelAt: 'x1',
        isCompared: true,
      },
      {
        row: 'participants',
        figure: wageEarners,
        x1: -construction.value - wageEarners.value,
        x2: -construction.value,
        colour: PARTICIPANTS,
        textColour: PARTICIPANTS,
        name: labels.wageEarners,
        labelAt: 'x1',
      },
      {
        row: 'participants',
        figure: construction,
        x1: -construction.value,
        x2: 0,
        colour: PARTICIPANTS,
        textColour: PARTICIPANTS,
        name: labels.construction,
        // Above the bar it would overlap the label of its neighbour.
        isLabelBelow: layout === 'narrow',
        labelAt: 'x2',
      },
      {
        row: 'participants',
        figure: informal,
        x1: 0,
        x2: informal.value,
        colour: INFORMAL,
        textColour: INFORMAL_TEXT,
        name: labels.informal,
        labelAt: 'x1',
        isCompared: true,
      },
    ];
    const headings: readonly Heading[] = [
      { row: 'employed', text: labels.employed(period(employed.formal, layout)) },
      {
        row: 'participants',
        text: (layout === 'narrow' ? labels.participants : labels.participantsOfScheme)(
          period(informal, layout),
        ),
      },
    ];
    return compose(parts, headings, layout, format.label);
  },
});

function compose(
  parts: readonly Part[],
  headings: readonly Heading[],
  layout: Layout,
  numberOf: (figure: Figure) => string,
): Plot.PlotOptions {
  const { bar, above, below, between, ...baselines } = ROWS[layout];
  const open = parts.filter(({ row }) => row === 'employed');
  const filled = parts.filter(({ row }) => row === 'participants');
  const rows: readonly Row[] = ['employed', 'participants'];
  const step = bar + between + above;
  const length = LAYOUT_WIDTH[layout] - EDGE - OUTLINE / 2;
  /** The end of the scale at a side with bars up to `end` and with bars up to `opposite` at the other side. */
  const withRoom = (end: number, opposite: number, room: number): number =>
    Math.max(end, (opposite * room) / (length - room));
  const ends = {
    left: -Math.min(...parts.map(({ x1 }) => x1)),
    right: Math.max(...parts.map(({ x2 }) => x2)),
  };
  const left = withRoom(ends.left, ends.right, ROOM[layout].left);
  const right = withRoom(ends.right, ends.left, ROOM[layout].right);
  /** The start of a label that has exactly the space left of the axis. */
  const latest = (-ROOM[layout].left * (left + right)) / length;
  return {
    margin: 0,
    marginTop: above,
    marginBottom: below,
    marginLeft: EDGE,
    marginRight: OUTLINE / 2,
    height: above + step + bar + below,
    x: { domain: [-left, right] },
    y: { type: 'band', domain: rows, paddingInner: 1 - bar / step, paddingOuter: 0, round: false },
    marks: [
      Plot.barX(open, {
        x1: 'x1',
        x2: 'x2',
        y: 'row',
        fill: 'none',
        stroke: 'colour',
        strokeWidth: OUTLINE,
        ...encodes('figure'),
      }),
      ...filled.map(({ x1, x2, ...part }) =>
        Plot.barX([part], {
          x1,
          x2,
          y: 'row',
          fill: 'colour',
          // Moves a part that does not meet the axis away from its neighbour, without a change of its length.
          insetLeft: x1 * x2 > 0 ? -GAP : 0,
          insetRight: x1 * x2 > 0 ? GAP : 0,
          ...encodes('figure'),
        }),
      ),
      Plot.tickX(rows, {
        x: 0,
        y: Plot.identity,
        inset: -AXIS_OVERHANG,
        stroke: INK,
        strokeWidth: OUTLINE,
      }),
      Plot.text(headings, {
        y: 'row',
        text: 'text',
        frameAnchor: 'left',
        dx: -EDGE,
        dy: -bar / 2 - baselines.heading,
        ...NAME,
        fill: INK,
      }),
      ...parts.flatMap((part) => {
        const place = { ...placeOf(part, latest), y: 'row' };
        const dy = (line: 'number' | 'name'): number =>
          part.isLabelBelow ? bar / 2 + BASELINES_BELOW[line] : -bar / 2 - baselines[line];
        return [
          Plot.text([part], {
            ...place,
            ...VALUE,
            text: ({ figure }: Part) => numberOf(figure),
            dy: dy('number'),
            fill: part.textColour,
            fontSize: NUMBER_SIZE[part.isCompared ? 'compared' : 'other'],
          }),
          Plot.text([part], { ...place, ...NAME, text: 'name', dy: dy('name') }),
        ];
      }),
    ],
  };
}

/** @param latest where the label of a part left of the axis starts at the latest, so that it ends before the axis */
function placeOf({ labelAt, x1, x2 }: Part, latest: number): Plot.TextOptions {
  if (labelAt === 'x1')
    return x1 === 0
      ? { x: x1, textAnchor: 'start', dx: AXIS_LABEL_GAP }
      : { x: Math.min(x1, latest), textAnchor: 'start', dx: -EDGE };
  return { x: x2, textAnchor: 'end', dx: -AXIS_LABEL_GAP };
}
