/**
 * Serifs that readers have, made to fit the one that we serve. What the font that we serve does not say itself is from
 * @capsizecss/metrics 4.3.0, a collection of 169 MB of which three lines are needed.
 */
import { SERIF_TEXT } from './fonts.ts';

/** In font units, as the font's own tables and the frequency of letters in English text give them. */
interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Mean width of a letter, each as often as it occurs. */
  readonly xWidthAvg: number;
}

const { unitsPerEm, ascent, descent } = SERIF_TEXT.metrics;
/** A font's own table counts what is under the line as negative. */
const NEWSREADER: Metrics = { unitsPerEm, ascent, descent: -descent, xWidthAvg: 857 };
/** Of Windows and of Apple's systems. */
const GEORGIA: Metrics = { unitsPerEm: 2048, ascent: 1878, descent: 449, xWidthAvg: 913 };
/** Of Android. */
const NOTO_SERIF: Metrics = { unitsPerEm: 1000, ascent: 1069, descent: 293, xWidthAvg: 481 };

/** All in percent. */
export interface Fallback {
  /** As `--serif` names it. */
  readonly family: string;
  /** The reader's font. */
  readonly local: string;
  readonly sizeAdjust: number;
  readonly ascent: number;
  readonly descent: number;
}

export const FALLBACKS: readonly Fallback[] = [
  fit('G', 'Georgia', GEORGIA),
  fit('N', 'Noto Serif', NOTO_SERIF),
];

/** Widths are brought to those of Newsreader; its heights are set against the size that results. */
function fit(family: string, local: string, own: Metrics): Fallback {
  const widthPerEm = ({ xWidthAvg, unitsPerEm }: Metrics): number => xWidthAvg / unitsPerEm;
  const scale = widthPerEm(NEWSREADER) / widthPerEm(own);
  const percent = (part: number): number => Number((part * 100).toFixed(1));
  return {
    family,
    local,
    sizeAdjust: percent(scale),
    ascent: percent(NEWSREADER.ascent / NEWSREADER.unitsPerEm / scale),
    descent: percent(NEWSREADER.descent / NEWSREADER.unitsPerEm / scale),
  };
}
