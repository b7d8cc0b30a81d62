/**
 * `npm run colours`: measures the pairs of colours that must be distinguishable, in both themes and for each kind of
 * colour vision. Exit code 1 if a pair is too close. docs/decisions/013-colour-vision.md gives the reasons.
 */
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Rgb,
} from 'culori';

import { COLOURS, type Colour } from '#charts/colours.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11, as ratios to 1. */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;
/** CIEDE2000, between marks that mean different things. */
export const MARK_DISTANCE = 15;
/** CIEDE2000 without the difference in lightness. Below this distance, two colours look like the same hue. */
const HUE_DISTANCE = 5;

interface Pair {
  readonly colours: readonly [Colour, Colour];
  readonly where: string;
}

const GROUNDS: readonly Colour[] = ['paper', 'raised'];
const on = (colour: Colour, where: string, grounds: readonly Colour[] = GROUNDS): Pair[] =>
  grounds.map((ground) => ({ colours: [colour, ground], where }));

export const TEXTS: readonly Pair[] = [
  ...on('ink', 'text, labels of charts'),
  ...on('muted', 'notes, names of bars'),
  ...on('participants', 'numbers and labels of participants', ['paper']),
  ...on('outside', 'numbers and labels of whoever is outside', ['paper']),
  ...on('informal-text', 'numbers and labels of informal work', ['paper']),
  ...on('paper', 'buttons, "disagrees"', ['ink']),
];

export const MARKS: readonly Pair[] = [
  ...on('ink', 'rupiah, other reports, targets, intervals, ring of focus'),
  ...on('participants', 'participants'),
  ...on('outside', 'whoever is outside, open'),
  ...on('informal', 'informal work'),
  ...on('before', 'a year before, underlines'),
  ...on('ink', 'what was found, on the band of a rounding strip', ['rule']),
];

/** Colours of marks that appear in the same picture and have different meanings. */
export const NEIGHBOURS: readonly Pair[] = [
  { colours: ['participants', 'before'], where: 'participants, a year before' },
  { colours: ['participants', 'outside'], where: 'inside, outside' },
  { colours: ['participants', 'informal'], where: 'participants by segment' },
  { colours: ['before', 'informal'], where: 'a year before under a segment' },
  { colours: ['ink', 'participants'], where: 'another report, ours; increase under a bar' },
  {
    colours: ['ink', 'outside'],
    where: 'walls of a glass, outside; inactive in the country, inactive here',
  },
  { colours: ['ink', 'before'], where: 'rupiah, a year before' },
  { colours: ['ink', 'informal'], where: 'axis or country, informal work' },
  { colours: ['before', 'outside'], where: 'a year before, fewer than a year before' },
  { colours: ['informal', 'outside'], where: 'informal participants, the inactive' },
];

/** Colours of open marks: rings and empty squares, of which a reader sees only the stroke. */
export const OPEN_MARKS = ['outside', 'informal', 'before', 'ink'] as const satisfies Colour[];

type Theme = keyof (typeof COLOURS)[Colour];
/** Both themes of every colour, as hexadecimal numbers. */
export type Palette = Readonly<Record<Colour, Readonly<Record<Theme, string>>>>;

const toRgb = converter('rgb');
const toLinear = converter('lrgb');
const toLab = converter('lab65');
const distance = differenceCiede2000();

/**
 * The matrices of Machado et al. (2009) apply to linear RGB, but culori applies them to the numbers that it gets, without
 * a conversion. So the colour is converted to linear RGB first. Results outside the sRGB gamut are clamped.
 */
const simulate =
  (filter: (colour: Rgb) => Rgb) =>
  (colour: Rgb): Rgb => {
    const { r, g, b } = toLinear(colour);
    return clampRgb(toRgb({ ...filter({ mode: 'rgb', r, g, b }), mode: 'lrgb' }));
  };

/** Simulates how a colour looks with each kind of colour vision. */
export const VISIONS = {
  normal: (colour: Rgb): Rgb => colour,
  protanopia: simulate(filterDeficiencyProt()),
  deuteranopia: simulate(filterDeficiencyDeuter()),
  tritanopia: simulate(filterDeficiencyTrit()),
} as const;

type Vision = keyof typeof VISIONS;

export interface Measurement {
  readonly pair: Pair;
  readonly theme: Theme;
  readonly vision: Vision;
  /** CIEDE2000. */
  readonly distance: number;
  /** From 1 to 21. */
  readonly contrast: number;
  readonly needs: string;
  readonly passes: boolean;
  /** Whether only lightness distinguishes the two neighbours. */
  readonly byLightness: boolean;
}

interface Bound {
  readonly by: 'contrast' | 'distance';
  readonly least: number;
}

/** Every pair of the tables above, in both themes: neighbours in every vision, contrasts in the vision with the lowest. */
export function measureColours(palette: Palette = COLOURS): Measurement[] {
  const themes = ['light', 'dark'] as const;
  const inEachVision = (pair: Pair, theme: Theme, bound: Bound): Measurement[] =>
    (Object.keys(VISIONS) as Vision[]).map((vision) =>
      measure(palette, pair, theme, vision, bound),
    );
  const contrasts = (pairs: readonly Pair[], least: number): Measurement[] =>
    pairs.flatMap((pair) =>
      themes.map((theme) =>
        inEachVision(pair, theme, { by: 'contrast', least }).reduce((a, b) =>
          b.contrast < a.contrast ? b : a,
        ),
      ),
    );
  return [
    ...contrasts(TEXTS, TEXT_CONTRAST),
    ...contrasts(MARKS, MARK_CONTRAST),
    ...NEIGHBOURS.flatMap((pair) =>
      themes.flatMap((theme) =>
        inEachVision(pair, theme, { by: 'distance', least: MARK_DISTANCE }),
      ),
    ),
  ];
}

function measure(
  palette: Palette,
  pair: Pair,
  theme: Theme,
  vision: Vision,
  { by, least }: Bound,
): Measurement {
  const simulate = (name: Colour): Rgb => VISIONS[vision](rgbOf(palette[name][theme]));
  const [first, second] = pair.colours;
  const [a, b] = [simulate(first), simulate(second)];
  const measured = { distance: distance(a, b), contrast: wcagContrast(a, b) };
  const asLightAsA = { ...toLab(b), l: toLab(a).l };
  return {
    ...measured,
    pair,
    theme,
    vision,
    needs: by === 'contrast' ? `${least}:1` : `ΔE ${least}`,
    passes: measured[by] >= least,
    byLightness: by === 'distance' && distance(a, asLightAsA) < HUE_DISTANCE,
  };
}

/**
 * The least width of a stroke on paper, in CSS pixels, that reaches the contrast of marks in both themes and in every vision.
 * Browsers mix the colour of a stroke that is narrower than a device pixel with the background, in proportion to its
 * width. The result is for a stroke inside one pixel at a device pixel ratio of 1. A higher ratio needs a smaller
 * width; a thin stroke across two pixels is fainter.
 */
export function leastStroke(colour: Colour, palette: Palette = COLOURS): number {
  const reaches = (width: number): boolean =>
    (['light', 'dark'] as const).every((theme) => {
      const [stroke, paper] = [rgbOf(palette[colour][theme]), rgbOf(palette.paper[theme])];
      const seen = mix(stroke, paper, width);
      return Object.values(VISIONS).every(
        (see) => wcagContrast(see(seen), see(paper)) >= MARK_CONTRAST,
      );
    });
  // In hundredths, rounded up.
  const least = Array.from({ length: 100 }, (_, index) => (index + 1) / 100).find(reaches);
  if (least === undefined) throw new Error(`No stroke in the colour "${colour}" is visible.`);
  return least;
}

/** As browsers blend: in sRGB, without a conversion to linear light. */
const mix = (stroke: Rgb, paper: Rgb, share: number): Rgb => ({
  mode: 'rgb',
  r: stroke.r * share + paper.r * (1 - share),
  g: stroke.g * share + paper.g * (1 - share),
  b: stroke.b * share + paper.b * (1 - share),
});

function rgbOf(text: string): Rgb {
  const colour = toRgb(text);
  if (colour === undefined) throw new Error(`${text} is no colour.`);
  return colour;
}

/** A table with one measurement per line. */
export function describeMeasurements(measurements: readonly Measurement[]): string[] {
  const rows = measurements.map((each) => [
    each.pair.colours.join(', '),
    each.theme,
    each.vision,
    each.distance.toFixed(1),
    each.contrast.toFixed(2),
    each.needs,
    each.passes ? 'ok' : 'TOO CLOSE',
    `${each.pair.where}${each.byLightness ? ' (by lightness alone)' : ''}`,
  ]);
  const header = ['pair', 'theme', 'vision', 'ΔE', 'contrast', 'needs', 'verdict', 'where'];
  return [header, ...rows].map((cells) =>
    cells
      .map((cell, column) => {
        const width = Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0));
        return column === 3 || column === 4 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

if (import.meta.main) {
  const measurements = measureColours();
  const faults = measurements.filter(({ passes }) => !passes);
  console.log(describeMeasurements(measurements).join('\n'));
  for (const colour of OPEN_MARKS)
    console.log(`${colour}, open: strokes of ${leastStroke(colour)} px or more`);
  if (faults.length > 0) {
    console.error(
      `\n${faults.length} too close: change a colour in src/charts/colours.ts.\n${describeMeasurements(faults).join('\n')}`,
    );
    process.exitCode = 1;
  }
}
