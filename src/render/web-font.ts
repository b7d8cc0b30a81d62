/** The web fonts as small as possible: only the letters of both languages and their punctuation. */
import { SANS, SERIF, SERIF_TEXT, type Face } from './fonts.ts';
import { subset } from './subset.ts';
import type { WebFontName } from './web-font-address.ts';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = `${ASCII}\u00a0“”‘’–—…≈−×÷·±é`;
/** Characters of code, addresses and formulas that prose, headings and numbers do not have. */
const NOT_IN_PROSE = '#$&*<=>@\\^_`{|}~';
const PROSE = Array.from(LETTERS)
  .filter((letter) => !NOT_IN_PROSE.includes(letter))
  .join('');

const SUBSETS: Readonly<Record<WebFontName, { readonly face: Face; readonly letters: string }>> = {
  'newsreader-400': { face: SERIF_TEXT, letters: PROSE },
  'newsreader-600': { face: SERIF, letters: PROSE },
  'source-sans-3-400': { face: SANS, letters: LETTERS },
};

/** Kerning, ligatures and tabular figures. Other features, such as small capitals, take much space. */
const FEATURES = ['kern', 'liga', 'tnum'];

/** WOFF2. */
export function renderWebFont(name: WebFontName): Promise<Uint8Array<ArrayBuffer>> {
  const { face, letters } = SUBSETS[name];
  return subset(face, letters, FEATURES);
}
