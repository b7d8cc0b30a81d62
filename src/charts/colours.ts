/**
 * The colours of the site in both themes, defined only here. Pages get them as custom properties from `Colours.astro`;
 * pictures and the icon contain the values. A colour has one meaning on the whole site: participants are indigo, people
 * outside the count are red, informal work is ochre, the previous year is grey. Everything else is ink: axes, targets,
 * other reports, rupiah, links and ornament. `npm run colours` measures the contrast of colours and the distance
 * between them.
 */
import type { Figure } from '#indicators/figure.ts';
import type { IndicatorCode } from '#indicators/indicator-codes.ts';
import type { Sector } from '#schema/vocabulary.ts';

interface Themed {
  readonly light: string;
  readonly dark: string;
}

const RED: Themed = { light: '#a8321f', dark: '#e96b52' };

export const COLOURS = {
  paper: { light: '#fbf6ec', dark: '#1b1613' },
  raised: { light: '#fffdf8', dark: '#27201b' },
  ink: { light: '#221c17', dark: '#f1e9dc' },
  muted: { light: '#685d51', dark: '#b8ac9b' },
  rule: { light: '#dcd0bd', dark: '#40372e' },
  /** Participants at any date, filled. */
  participants: { light: '#2b4a7f', dark: '#8fabe8' },
  /** Not in the count. Only for strokes and text: a red area would attract more attention than the participants. */
  outside: RED,
  /** Informal work: filled for participants, open for people counted by BPS. */
  informal: { light: '#b57a10', dark: '#fcc155' },
  /** The same for words, which need more contrast. */
  'informal-text': { light: '#8a5a06', dark: '#fcc155' },
  /** The previous year, filled; people in formal work as counted by BPS, open. */
  before: { light: '#8d8272', dark: '#746e68' },
  /** The sign of the site. It is the only area in red. */
  flower: RED,
} as const satisfies Readonly<Record<string, Themed>>;

export type Colour = keyof typeof COLOURS;
const isColour = (name: string): name is Colour => name in COLOURS;

/** A reference to the colour, as the value of an attribute or a CSS property. */
export const paint = (name: Colour): string => `var(--${name})`;

/** The same, with the colour of the light theme for a page that has lost its styles. */
export const paintWithFallback = (name: Colour): string => `var(--${name},${COLOURS[name].light})`;

/**
 * The colour that `paint` or `paintWithFallback` has made a reference to.
 * @returns `undefined` for any other value
 * @throws Error for a reference to a colour that does not exist
 */
export function readPaint(value: string): Colour | undefined {
  const [, name] = /^var\(--([a-z-]+)(?:,#[0-9a-f]{6})?\)$/.exec(value) ?? [];
  if (name === undefined) return undefined;
  if (!isColour(name)) throw new Error(`There is no colour "${name}": see COLOURS.`);
  return name;
}

export const PARTICIPANTS = paint('participants');
export const OUTSIDE = paint('outside');
export const INFORMAL = paint('informal');
export const INFORMAL_TEXT = paint('informal-text');
export const BEFORE = paint('before');
export const INK = paint('ink');
export const MUTED = paint('muted');
export const RULE = paint('rule');

/** Wage earners and construction have the same colour; position and label distinguish them. */
export const SECTOR_COLOUR: Readonly<Record<Sector, string>> = {
  'wage-earners': PARTICIPANTS,
  informal: INFORMAL,
  'construction-services': PARTICIPANTS,
};

/** What a figure counts, for the counts that have a colour of their own. */
export type Meaning = 'participants' | 'informal' | 'outside';

/** Includes shares, growth and differences of these counts. All other indicators are ink. */
const MEANINGS: Readonly<Partial<Record<IndicatorCode, Meaning>>> = {
  'active-participants': 'participants',
  'active-participants-increase': 'participants',
  'active-participants-growth': 'participants',
  'active-participants-growth-stated': 'participants',
  'active-participants-share': 'participants',
  'covered-workers': 'participants',
  'ucj-coverage': 'participants',
  coverage: 'participants',
  'participants-to-base': 'participants',
  'participants-to-employed': 'participants',
  'informal-employed': 'informal',
  'informal-employed-share': 'informal',
  'ucj-not-covered': 'outside',
  'covered-workers-difference': 'outside',
  'covered-workers-change': 'outside',
  'inactive-participants': 'outside',
  'inactive-share': 'outside',
};

type Counted = Pick<Figure, 'indicator' | 'sector' | 'area'>;

/** @returns `undefined` for figures in ink, such as rupiah, targets and figures of Indonesia */
export function meaningOf({ indicator, sector, area }: Counted): Meaning | undefined {
  if (area === 'indonesia') return undefined;
  return sector === 'informal' ? 'informal' : MEANINGS[indicator];
}

/** The colour of a filled mark. */
export function colourOf(figure: Counted): string {
  const meaning = meaningOf(figure);
  return meaning === undefined || meaning === 'outside' ? INK : paint(meaning);
}

/**
 * The system colours that replace the colours in forced-colours mode (Windows contrast themes). All of these are
 * legible on Canvas. Browsers do not force the colours of SVG, and the theme of the site does not change Canvas. There
 * are fewer system colours than meanings: shape, position and labels distinguish marks of the same colour. Colours of
 * boxes, guides and ornament are not here, because browsers force those of boxes, and the others carry no data.
 */
const FORCED: Readonly<Partial<Record<Colour, 'Canvas' | 'CanvasText' | 'LinkText' | 'GrayText'>>> =
  {
    paper: 'Canvas',
    before: 'GrayText',
    'informal-text': 'GrayText',
    informal: 'GrayText',
    outside: 'CanvasText',
    participants: 'LinkText',
    ink: 'CanvasText',
    muted: 'CanvasText',
  };

const declare = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The colours as declarations of custom properties in CSS. */
export const declareColours = (valueOf: (colour: Themed) => string): string =>
  declare(
    Object.fromEntries(Object.entries(COLOURS).map(([name, colour]) => [name, valueOf(colour)])),
  );

/** The same for forced-colours mode. */
export const declareForcedColours = (): string => declare(FORCED);
