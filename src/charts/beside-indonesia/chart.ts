import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import type { Interval } from '#indicators/interval.ts';
import { SUMATRA } from '#schema/vocabulary.ts';
import { defineChart, LAYOUT_WIDTH, type Drawing, type Translated } from '../chart.ts';
import { INFORMAL, INFORMAL_TEXT, INK, MUTED, OUTSIDE, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME, VALUE } from '../frame.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** One measure of the province and of the country. */
interface Pair {
  readonly here: Figure;
  readonly country: Figure;
  /** Whether the value of the province is higher; `undefined` if the intervals overlap or touch. */
  readonly isMore: boolean | undefined;
}

function figures(edition: Edition) {
  const { december: now, previousDecember: then } = edition;
  const pair = (here: Figure | undefined, country: Figure | undefined): Pair | undefined =>
    here && country && { here, country, isMore: isMore(here.interval, country.interval) };
  const growth = pair(
    edition.find(`active-participants-growth@${now}`),
    edition.find(`active-participants-growth/indonesia@${now}`),
  );
  const wageEarners = pair(
    edition.find(`active-participants-share/wage-earners@${now}`),
    edition.find(`active-participants-share/indonesia/wage-earners@${now}`),
  );
  const informal = pair(
    edition.find(`active-participants-share/informal@${now}`),
    edition.find(`active-participants-share/indonesia/informal@${now}`),
  );
  const inactive = pair(
    edition.find(`inactive-share@${then}`),
    edition.find(`inactive-share/indonesia@${then}`),
  );
  if (!growth || !wageEarners || !informal || !inactive) return undefined;
  const provinces = provincesOfSumatra(edition);
  return {
    growth,
    wageEarners,
    informal,
    inactive,
    then,
    region: edition.region.name,
    provinces,
    /**
     * Number of provinces of Sumatra, including this one, if the edition has participants of each province and this one
     * has the fewest; otherwise `undefined`.
     */
    fewestOf: fewestOf(provinces),
  };
}
export type Figures = NonNullable<ReturnType<typeof figures>>;

function isMore(a: Interval, b: Interval): boolean | undefined {
  if (a.lower > b.upper) return true;
  return a.upper < b.lower ? false : undefined;
}

/** The participants of the provinces of Sumatra, this one first; none if those of a province are missing. */
function provincesOfSumatra(edition: Edition): readonly Figure[] {
  const { previousDecember: then } = edition;
  const own = edition.figure(`active-participants@${then}`);
  const others = edition.all.filter(
    ({ indicator, area, sector, period }) =>
      indicator === 'active-participants' &&
      area !== null &&
      SUMATRA.includes(area) &&
      sector === null &&
      period === then,
  );
  const areCounted = SUMATRA.every((area) => others.some((other) => other.area === area));
  return areCounted ? [own, ...others] : [];
}

function fewestOf([own, ...others]: readonly Figure[]): number | undefined {
  if (own === undefined) return undefined;
  return others.every(({ value }) => value > own.value) ? SUMATRA.length + 1 : undefined;
}

/** Distances in user units. */
const WIDE = {
  gap: 12,
  /** Baselines of the lines above a panel, measured from the top of the drawing. */
  heading: [16, 36, 54],
  top: 96,
  height: 190,
  below: 24,
  bar: 24,
  /** Left edge of the bar of the country in a panel; `long` if a number of the province has more characters than usual. */
  country: { usual: 77, long: 82 },
  countryBar: 4,
} as const;
/** Lower panels with only the first line of each heading, because a card has less room than a page. */
const CARD = { ...WIDE, heading: [16], top: 49, height: 52 } as const;
const NARROW = {
  gap: 50,
  /** Baselines of the lines above a panel, measured upwards from its top. */
  heading: [22, 7],
  top: 36,
  /** Height of the row of one bar. */
  row: 20,
  bar: 14,
  countryBar: 3,
  /** Space for the names of the places. */
  left: 66,
  /** Space for the number of the longest bar. */
  right: 58,
} as const;

const OUTLINE = 2;
/** Characters of a number of the province for which the usual place of the country leaves room, as in `23.34%`. */
const USUAL_CHARACTERS = 6;
/** Font size of the numbers of the province, relative to the text of the picture. */
const OWN_NUMBER_SIZE = '1.2em';

interface Panel extends Pair {
  /** What the pair measures, of whom, and when. */
  readonly heading: readonly [measure: string, of: string, period: string];
  readonly colour: string;
  readonly textColour: string;
  readonly isOpen?: true;
}

/** The province and the country in four measures, all per cent on one scale from zero. */
export const besideIndonesia = defineChart({
  slug: 'beside-indonesia',
  words: { id, en },
  figures,
  rows: (shown) =>
    [shown.growth, shown.wageEarners, shown.informal, shown.inactive].flatMap(
      ({ here, country }) => [here, country],
    ),
  dependsOn: ({ provinces }) => provinces,
  rowLabel: (figure, { words: { labels }, language, figures: { region } }) => {
    const { indicators, areas, sectors } = language.words;
    const name = indicators[figure.indicator];
    const measure =
      figure.sector === null ? name : `${name}, ${lowerFirst(sectors[figure.sector])}`;
    return labels.inPlace(measure, figure.area === null ? region : areas[figure.area]);
  },
  plot: (drawing, layout) =>
    draw(drawing, layout === 'wide' ? composeVertical(WIDE) : composeHorizontal),
  excerpt: (drawing, layout) =>
    draw(drawing, layout === 'wide' ? composeVertical(CARD) : composeHorizontal),
});

function draw(
  {
    figures: shown,
    words: { labels },
    language,
    format,
  }: Drawing<Figures, Translated<typeof id, Figures>>,
  compose: Compose,
): Plot.PlotOptions {
  const { growth, wageEarners, informal, inactive, then, region } = shown;
  const at = ({ here }: Pair): string => format.shortPeriod(here.period);
  const panels: readonly Panel[] = [
    {
      ...growth,
      heading: [
        labels.growth,
        labels.growing,
        labels.between(format.shortPeriod(then), at(growth)),
      ],
      colour: PARTICIPANTS,
      textColour: PARTICIPANTS,
    },
    {
      ...wageEarners,
      heading: [language.words.sectors['wage-earners'], labels.ofParticipants, at(wageEarners)],
      colour: PARTICIPANTS,
      textColour: PARTICIPANTS,
    },
    {
      ...informal,
      heading: [labels.informal, labels.ofParticipants, at(informal)],
      colour: INFORMAL,
      textColour: INFORMAL_TEXT,
    },
    {
      ...inactive,
      heading: [labels.inactive, labels.ofRegistered, at(inactive)],
      colour: OUTSIDE,
      textColour: OUTSIDE,
      isOpen: true,
    },
  ];
  const places = { here: region, country: language.words.areas.indonesia };
  return compose(panels, places, format.label);
}

const SIDES = ['here', 'country'] as const;
type Side = (typeof SIDES)[number];
type Places = Readonly<Record<Side, string>>;
type Compose = (
  panels: readonly Panel[],
  places: Places,
  numberOf: (figure: Figure) => string,
) => Plot.PlotOptions;

const key = ({ here }: Panel): string => here.id;
const paintOf = (side: Side, { isOpen, colour }: Panel) =>
  side === 'country'
    ? { fill: INK }
    : isOpen
      ? { fill: 'none', stroke: colour, strokeWidth: OUTLINE }
      : { fill: colour };

/** Domain of the scale that all panels share: it includes zero and all figures. */
function domainOf(panels: readonly Panel[]): [number, number] {
  const values = panels.flatMap(({ here, country }) => [here.value, country.value]);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Panels side by side, with vertical bars. */
const composeVertical =
  (shape: typeof WIDE | typeof CARD): Compose =>
  (panels, places, numberOf) => {
    const { gap, top, height, below, bar, countryBar, heading } = shape;
    const isUsual = panels.every(({ here }) => numberOf(here).length <= USUAL_CHARACTERS);
    const country = shape.country[isUsual ? 'usual' : 'long'];
    const width = (LAYOUT_WIDTH.wide + gap) / panels.length - gap;
    const inset = {
      here: { insetLeft: 0, insetRight: width - bar },
      country: { insetLeft: country, insetRight: width - country - countryBar },
    };
    const left = { here: -width / 2, country: country - width / 2 };
    return {
      margin: 0,
      marginTop: top,
      marginBottom: below,
      height: top + height + below,
      x: {
        type: 'band',
        domain: panels.map(key),
        paddingInner: gap / (width + gap),
        paddingOuter: 0,
        round: false,
      },
      y: { domain: domainOf(panels) },
      marks: [
        ...heading.map((baseline, line) =>
          Plot.text(panels, {
            x: key,
            text: (panel: Panel) => panel.heading[line],
            frameAnchor: 'top',
            textAnchor: 'start',
            dx: -width / 2,
            dy: baseline - top,
            ...NAME,
            ...(line === 0 && { fill: INK }),
          }),
        ),
        ...SIDES.flatMap((side) => [
          ...panels.map((panel) =>
            Plot.barY([panel], {
              x: key,
              y: (each: Panel) => each[side].value,
              ...paintOf(side, panel),
              ...inset[side],
              ...encodes(side),
            }),
          ),
          ...panels.map((panel) =>
            Plot.text([panel], {
              x: key,
              y: (each: Panel) => Math.max(0, each[side].value),
              text: (each: Panel) => numberOf(each[side]),
              textAnchor: 'start',
              dx: left[side],
              dy: -8,
              ...VALUE,
              ...(side === 'here' && { fontSize: OWN_NUMBER_SIZE }),
              fill: side === 'here' ? panel.textColour : INK,
            }),
          ),
          Plot.text(panels, {
            x: key,
            text: () => places[side],
            frameAnchor: 'bottom',
            textAnchor: 'start',
            dx: left[side],
            dy: below - 4,
            ...NAME,
            fill: side === 'here' ? INK : MUTED,
          }),
        ]),
        Plot.tickY(panels, { x: key, y: 0, stroke: INK, strokeWidth: 1.5 }),
      ],
    };
  };

/** Panels below each other, with horizontal bars. */
const composeHorizontal: Compose = (panels, places, numberOf) => {
  const { gap, top, row, bar, countryBar, heading, left, right } = NARROW;
  const height = 2 * row;
  const inset = {
    here: { insetTop: (row - bar) / 2, insetBottom: height - (row + bar) / 2 },
    country: {
      insetTop: row + (row - countryBar) / 2,
      insetBottom: (row - countryBar) / 2,
    },
  };
  /** From the middle of a panel to the baseline of a label. */
  const baseline = { here: -row / 2 + 5, country: row / 2 + 5 };
  return {
    margin: 0,
    marginTop: top,
    marginLeft: left,
    marginRight: right,
    height: top + panels.length * (height + gap) - gap,
    x: { domain: domainOf(panels) },
    y: {
      type: 'band',
      domain: panels.map(key),
      paddingInner: gap / (height + gap),
      paddingOuter: 0,
      round: false,
    },
    marks: [
      ...heading.map((above, line) =>
        Plot.text(panels, {
          y: key,
          text: ({ heading: [measure, of, period] }: Panel) =>
            line === 0 ? measure : `${of}, ${period}`,
          frameAnchor: 'left',
          dx: -left,
          dy: -height / 2 - above,
          ...NAME,
          ...(line === 0 && { fill: INK }),
        }),
      ),
      ...SIDES.flatMap((side) => [
        ...panels.map((panel) =>
          Plot.barX([panel], {
            y: key,
            x: (each: Panel) => each[side].value,
            ...paintOf(side, panel),
            ...inset[side],
            ...encodes(side),
          }),
        ),
        ...panels.map((panel) =>
          Plot.text([panel], {
            y: key,
            x: (each: Panel) => Math.max(0, each[side].value),
            text: (each: Panel) => numberOf(each[side]),
            textAnchor: 'start',
            dx: 7,
            dy: baseline[side],
            ...VALUE,
            fill: side === 'here' ? panel.textColour : INK,
          }),
        ),
        Plot.text(panels, {
          y: key,
          text: () => places[side],
          frameAnchor: 'left',
          dx: -left,
          dy: baseline[side],
          ...NAME,
          fill: side === 'here' ? INK : MUTED,
        }),
      ]),
      Plot.tickX(panels, { y: key, x: 0, stroke: INK, strokeWidth: 1 }),
    ],
  };
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
