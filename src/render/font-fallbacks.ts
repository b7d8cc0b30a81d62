/**
 * Fonts that readers have, made to fit those that we serve. What the fonts that we serve do not say themselves is from
 * @capsizecss/metrics 4.3.0, a collection of 169 MB of which a few lines are needed.
 */
import { SANS, SERIF_TEXT, type Face } from './fonts.ts';

/** In font units, as the font's own tables and the frequency of letters in English text give them. */
interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Mean width of a letter, each as often as it occurs. */
  readonly xWidthAvg: number;
}

/** A font's own table counts what is under the line as negative. */
const metricsOf = ({ metrics }: Face, xWidthAvg: number): Metrics => ({
  unitsPerEm: metrics.unitsPerEm,
  ascent: metrics.ascent,
  descent: -metrics.descent,
  xWidthAvg,
});

const NEWSREADER = metricsOf(SERIF_TEXT, 857);
/** Of Windows and of Apple's systems. */
const GEORGIA: Metrics = { unitsPerEm: 2048, ascent: 1878, descent: 449, xWidthAvg: 913 };
/** Of Android. */
const NOTO_SERIF: Metrics = { unitsPerEm: 1000, ascent: 1069, descent: 293, xWidthAvg: 481 };

const SOURCE_SANS = metricsOf(SANS, 418);
/** Of Android. Segoe UI, of Windows (908), and Arial (913) have nearly the same width, so one face is enough for all. */
const ROBOTO: Metrics = { unitsPerEm: 2048, ascent: 1900, descent: 500, xWidthAvg: 911 };

/** All in percent. */
export interface Fallback {
  /** As `--serif` and `--sans` name it. */
  readonly family: string;
  /** The reader's font: the first of these that the system has. */
  readonly local: readonly string[];
  readonly sizeAdjust: number;
  readonly ascent: number;
  readonly descent: number;
}

export const FALLBACKS: readonly Fallback[] = [
  fit('G', ['Georgia'], GEORGIA, NEWSREADER),
  fit('N', ['Noto Serif'], NOTO_SERIF, NEWSREADER),
  fit('A', ['Segoe UI', 'Roboto', 'Arial'], ROBOTO, SOURCE_SANS),
];

/** Widths are brought to those of the font that we serve; its heights are set against the size that results. */
function fit(family: string, local: readonly string[], own: Metrics, served: Metrics): Fallback {
  const widthPerEm = ({ xWidthAvg, unitsPerEm }: Metrics): number => xWidthAvg / unitsPerEm;
  const scale = widthPerEm(served) / widthPerEm(own);
  const percent = (part: number): number => Number((part * 100).toFixed(1));
  return {
    family,
    local,
    sizeAdjust: percent(scale),
    ascent: percent(served.ascent / served.unitsPerEm / scale),
    descent: percent(served.descent / served.unitsPerEm / scale),
  };
}
