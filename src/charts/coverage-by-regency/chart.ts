import * as Plot from '@observablehq/plot';
import { group, max as greatest, sum } from 'd3';
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Figure } from '#indicators/figure.ts';
import { yearOf } from '#schema/period.ts';
import { REGENCIES, type Area } from '#schema/vocabulary.ts';
import { defineChart, LAYOUT_WIDTH, type Layout } from '../chart.ts';
import { BEFORE, INK, MUTED, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, VALUE } from '../frame.ts';
import { en } from './en.ts';
import { id } from './id.ts';

interface Known {
  readonly area: Area;
  readonly figure: Figure;
}

/** What one page says about one or more regencies. */
interface Report {
  readonly areas: readonly Area[];
  readonly period: string;
  readonly outlet: string;
  /** Name and office of the speaker; `null` if nobody is named. */
  readonly speaker: Readonly<Record<Locale, string>> | null;
}

function figures(edition: Edition) {
  const known = REGENCIES.flatMap((area): Known[] => {
    const [figure] = edition.all
      .filter((each) => each.indicator === 'coverage' && each.area === area)
      .sort((a, b) => b.period.localeCompare(a.period));
    return figure === undefined ? [] : [{ area, figure }];
  }).sort((a, b) => b.figure.value - a.figure.value);
  const [highest, lowest] = [known[0], known.at(-1)];
  if (highest === undefined || lowest === undefined) return undefined;
  const reports = group(
    known,
    ({ figure: { source, speaker, period } }) => `${String(source)} ${String(speaker)} ${period}`,
  );
  return {
    /** The highest first. */
    known,
    highest: highest.figure,
    lowest: lowest.figure,
    missing: REGENCIES.filter((area) => !known.some((each) => each.area === area)),
    all: REGENCIES.length,
    years: [...new Set(known.map(({ figure }) => yearOf(figure.period)))].sort(),
    reports: [...reports.values()].flatMap(([first, ...others]): Report[] =>
      first === undefined
        ? []
        : [
            {
              areas: [first, ...others].map(({ area }) => area),
              period: first.figure.period,
              outlet: edition.sourceOf(first.figure).outlet,
              speaker: edition.speakerOf(first.figure),
            },
          ],
    ),
    /** Whether one of the reports also gives a number of people for its regency, which may be the base. */
    isBaseNamed: edition.all.some(
      ({ unit, area, source }) =>
        unit === 'person' &&
        known.some((each) => each.area === area && each.figure.source === source),
    ),
    region: edition.region.name,
  };
}
export type Figures = NonNullable<ReturnType<typeof figures>>;

/** Where the label of a tile is: on the side of the sea or of the land. */
type Side = 'sea' | 'land';

interface Tile {
  readonly area: Area;
  readonly column: number;
  readonly row: number;
  readonly label: Side;
}

/** A tile map: each tile is near the place of its regency. Columns are from west to east, rows from north to south. */
export const TILES: readonly Tile[] = [
  { area: 'mukomuko', column: 0, row: 0, label: 'sea' },
  { area: 'bengkulu-utara', column: 1, row: 1, label: 'sea' },
  { area: 'lebong', column: 2, row: 1, label: 'land' },
  { area: 'bengkulu-tengah', column: 2, row: 2, label: 'sea' },
  { area: 'rejang-lebong', column: 3, row: 2, label: 'land' },
  { area: 'kota-bengkulu', column: 2, row: 3, label: 'sea' },
  { area: 'kepahiang', column: 3, row: 3, label: 'land' },
  { area: 'seluma', column: 3, row: 4, label: 'sea' },
  { area: 'bengkulu-selatan', column: 4, row: 5, label: 'sea' },
  { area: 'kaur', column: 5, row: 6, label: 'sea' },
];

/** Lengths in user units. */
const MAPS = {
  narrow: {
    left: 33,
    tile: 31,
    pitch: { x: 34, y: 42 },
    number: { height: 18, size: '1.25em' },
    line: 14.5,
  },
  wide: {
    left: 236,
    tile: 58,
    pitch: { x: 64, y: 68 },
    number: { height: 26, size: '1.75em' },
    line: 18,
  },
} as const;
/** Distance between a tile and its label, in user units. */
const LABEL_GAP = { narrow: 6, wide: 9 } as const;
/** Narrow: average width of a character of a name, at most, in user units. */
const CHARACTER = 7;
/** From the baseline of a line to its bottom, as a share of its height. */
const DESCENT = 0.24;
/** Vertical position of the name of the sea, in rows of the map. */
const SEA_ROW = 2.6;
const OUTLINE = 1.5;
const DASHES = '3 3';

/** A line of a label; its baseline is `dy` below the middle of the tile. */
interface Line extends Tile {
  readonly text: string;
  readonly dy: number;
  readonly kind: 'number' | 'name' | 'period';
}

/**
 * Ten tiles at the places of the regencies, filled from below in proportion to the coverage of workers; empty if no
 * figure was found.
 */
export const coverageByRegency = defineChart({
  slug: 'coverage-by-regency',
  words: { id, en },
  figures,
  rows: ({ known }) => known.map(({ figure }) => figure),
  plot: ({ figures: { known, all, missing }, words: { labels }, format }, layout) => {
    const { left, tile, pitch, number, line } = MAPS[layout];
    const figureOf = ({ area }: Tile): Figure | undefined =>
      known.find(({ figure }) => figure.area === area)?.figure;
    const filled = TILES.flatMap((each) => {
      const figure = figureOf(each);
      return figure === undefined ? [] : [{ ...each, figure }];
    });
    const empty = TILES.filter((each) => figureOf(each) === undefined);
    const columns = 1 + (greatest(TILES, ({ column }) => column) ?? 0);
    const rows = 1 + (greatest(TILES, ({ row }) => row) ?? 0);
    const side = { x: tile / pitch.x, y: tile / pitch.y };
    const outline = {
      x1: 'column',
      x2: ({ column }: Tile) => column + side.x,
      y1: 'row',
      y2: ({ row }: Tile) => row + side.y,
      fill: 'none',
      strokeWidth: OUTLINE,
    } as const;
    const lines = TILES.flatMap((each): Line[] => {
      const figure = figureOf(each);
      // Left of the first column the narrow composition has no room.
      const label = layout === 'narrow' && each.column === 0 ? 'land' : each.label;
      const name = labels.shortName(format.area(each.area));
      const room =
        label === 'sea'
          ? left + each.column * pitch.x - LABEL_GAP[layout]
          : LAYOUT_WIDTH[layout] - left - each.column * pitch.x - tile - LABEL_GAP[layout];
      // Under a number only a name that is too long is broken, because three lines may reach the next row.
      const isBroken = layout === 'narrow' && !(figure && name.length * CHARACTER <= room);
      const parts = [
        ...(figure
          ? [{ kind: 'number', text: format.label(figure), height: number.height } as const]
          : []),
        ...(isBroken ? name.split(' ') : [name]).map(
          (text) => ({ kind: 'name', text, height: line }) as const,
        ),
        ...(figure && layout === 'wide'
          ? [{ kind: 'period', text: format.shortPeriod(figure.period), height: line } as const]
          : []),
      ];
      let bottom = -sum(parts, ({ height }) => height) / 2;
      return parts.map(({ height, ...part }) => {
        bottom += height;
        return { ...each, ...part, label, dy: bottom - height * DESCENT };
      });
    });
    const isKnown = (each: Tile): boolean => figureOf(each) !== undefined;
    const height = (rows - 1) * pitch.y + tile;
    return {
      margin: 0,
      marginTop: OUTLINE,
      height: height + 2 * OUTLINE,
      x: { domain: [0, columns], range: [left, left + columns * pitch.x] },
      y: { domain: [0, rows], range: [OUTLINE, OUTLINE + rows * pitch.y] },
      marks: [
        Plot.rect(empty, { ...outline, stroke: BEFORE, strokeDasharray: DASHES }),
        Plot.rect(filled, {
          ...outline,
          y1: ({ row, figure }: (typeof filled)[number]) => row + side.y * (1 - figure.value),
          fill: PARTICIPANTS,
          ...encodes('figure'),
        }),
        Plot.rect(filled, { ...outline, stroke: INK }),
        ...lines.map((each) =>
          Plot.text([each], {
            x: ({ column }: Line) => (each.label === 'land' ? column + side.x : column),
            y: ({ row }: Line) => row + side.y / 2,
            text: 'text',
            textAnchor: each.label === 'land' ? 'start' : 'end',
            dx: each.label === 'land' ? LABEL_GAP[layout] : -LABEL_GAP[layout],
            dy: each.dy,
            ...(each.kind === 'number'
              ? { ...VALUE, fontSize: number.size, fill: PARTICIPANTS }
              : { ...NAME, fill: each.kind === 'name' && isKnown(each) ? INK : MUTED }),
          }),
        ),
        ...(missing.length === 0
          ? []
          : atSea(
              layout,
              {
                some: labels.some(format.inWords(missing.length)),
                ofAll: labels.ofAll(format.inWords(all)),
              },
              [labels.withoutFigure, labels.found],
            )),
        ...(layout === 'wide'
          ? [Plot.text([labels.sea], { x: 0, y: SEA_ROW, dx: -left, textAnchor: 'start', ...NAME })]
          : []),
      ],
    };
  },
});

/** The finding, in the sea at the lower left, where the map has no tile. */
function atSea(
  layout: Layout,
  { some, ofAll }: Readonly<Record<'some' | 'ofAll', string>>,
  [withoutFigure, found]: readonly [string, string],
): Plot.Markish[] {
  const lines =
    layout === 'narrow'
      ? [
          { text: some, size: '1.75em', up: 47 },
          { text: ofAll, size: '1.25em', up: 26 },
          { text: withoutFigure, size: undefined, up: 8 },
        ]
      : [
          { text: `${some} ${ofAll}`, size: '1.75em', up: 130 },
          { text: withoutFigure, size: undefined, up: 106 },
          { text: found, size: undefined, up: 87 },
        ];
  return lines.map(({ text, size, up }) =>
    Plot.text([text], {
      frameAnchor: 'bottom-left',
      dy: -up,
      ...(size === undefined ? NAME : { ...VALUE, fontSize: size }),
    }),
  );
}
