/**
 * The colours of the site in both themes, defined only here. Pages get them as custom properties from `Colours.astro`;
 * pictures and the icon contain the values. This year is always red, last year always grey, and each sector has the same
 * colour and the same place everywhere. `npm run colours` measures contrast and distance.
 */
import type { Sector } from '#schema/vocabulary.ts';

interface Themed {
  readonly light: string;
  readonly dark: string;
}

export const COLOURS = {
  paper: { light: '#fbf6ec', dark: '#1b1613' },
  raised: { light: '#fffdf8', dark: '#27201b' },
  ink: { light: '#221c17', dark: '#f1e9dc' },
  muted: { light: '#685d51', dark: '#b8ac9b' },
  rule: { light: '#dcd0bd', dark: '#40372e' },
  now: { light: '#a8321f', dark: '#e96b52' },
  before: { light: '#8d8272', dark: '#746e68' },
  indigo: { light: '#2b4a7f', dark: '#8fabe8' },
  ochre: { light: '#b57a10', dark: '#fcc155' },
  link: { light: '#8c2918', dark: '#ff9b86' },
} as const satisfies Readonly<Record<string, Themed>>;

export type Colour = keyof typeof COLOURS;
export const isColour = (name: string): name is Colour => name in COLOURS;

/** A reference to the colour, as the value of an attribute or a CSS property. */
export const paint = (name: Colour): string => `var(--${name})`;

export const NOW = paint('now');
export const BEFORE = paint('before');
export const INK = paint('ink');
export const MUTED = paint('muted');
export const RULE = paint('rule');

export const SECTOR_COLOUR: Readonly<Record<Sector, string>> = {
  'wage-earners': NOW,
  informal: paint('indigo'),
  'construction-services': paint('ochre'),
};

/** The colours as declarations of custom properties in CSS. */
export const declareColours = (valueOf: (colour: Themed) => string): string =>
  Object.entries(COLOURS)
    .map(([name, colour]) => `--${name}:${valueOf(colour)}`)
    .join(';');
