/** The grounds of newsrooms' pages, the themes that an embed's address can choose, and the words to read on them. */
import { contrast } from '../contrast.ts';
import { SCHEMES, type Scheme } from '../reader-settings.ts';

/** The usual backgrounds of newsrooms: white in the light scheme, black in the dark scheme. */
export const GROUND: Readonly<Record<Scheme, string>> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(0, 0, 0)',
};
/** A colour that no embed uses. */
export const STRONG = 'rgb(0, 255, 200)';
/** WCAG 1.4.3. */
export const READABLE = 4.5;

interface HostGround {
  /** For a failure message. */
  readonly name: string;
  readonly ground: Scheme;
  /** Whether the page tells the browser its colour scheme. */
  readonly declares: boolean;
  readonly styles: string;
}

/** Hosts that are always light or always dark, and either declare it to the browser or do not. */
const HOSTS: readonly HostGround[] = SCHEMES.flatMap((ground) =>
  [true, false].map((declares) => ({
    name: `${ground}, ${declares ? 'declared' : 'not declared'}`,
    ground,
    declares,
    styles: `:root{background:${GROUND[ground]}${declares ? `;color-scheme:${ground}` : ''}}`,
  })),
);
/** The fragments of an embed's address that choose its theme. */
const CHOICES = ['', '#light', '#dark'] as const;

/**
 * Without a choice an embed follows the reader's system. For the browser, a black page that does not declare its scheme
 * is light, so an embed in the light theme is transparent on the black ground. The builder tells such a site to choose
 * the dark theme.
 */
const needsChoice = (system: Scheme, host: HostGround, choice: string): boolean =>
  system === 'light' && host.ground === 'dark' && !host.declares && choice === '';

/** Every host with every choice that is legible there, for a reader's system. */
export const pairsOn = (system: Scheme): { host: HostGround; choice: string }[] =>
  HOSTS.flatMap((host) => CHOICES.map((choice) => ({ host, choice }))).filter(
    ({ host, choice }) => !needsChoice(system, host, choice),
  );

export interface WordColour {
  readonly words: string;
  readonly colour: string;
}

/** The colours of all words of a page, including those of its pictures and tables. Runs in the page. */
export function coloursOfWords(): WordColour[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const colours = new Map<string, string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (words === '' || element === null || element.getClientRects().length === 0) continue;
    const { color, fill } = getComputedStyle(element);
    colours.set(element instanceof SVGElement ? fill : color, words);
  }
  return [...colours].map(([colour, words]) => ({ colour, words }));
}

/** The words that cannot be read on a ground. */
export const faintOn = (ground: string, colours: readonly WordColour[]): string[] =>
  colours
    .filter(({ colour }) => contrast(colour, ground) < READABLE)
    .map(({ words, colour }) => `${words}: ${colour} on ${ground}`);
