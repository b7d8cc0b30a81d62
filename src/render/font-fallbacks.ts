/**
 * System fonts as fallbacks, with metrics adjusted to the web fonts. Metrics that the web fonts do not contain are from
 * @capsizecss/metrics 4.3.0. It is not a dependency, because it has 169 MB and only a few lines are needed.
 */
import { SANS, SERIF_TEXT, type Face } from './fonts.ts';

/** In font units, from the tables of the font; the mean width also from the frequency of letters in English text. */
interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Mean width of a letter, weighted by its frequency. */
  readonly xWidthAvg: number;
}

/** The tables of a font have a negative descent; here it is positive. */
const metricsOf = ({ metrics }: Face, xWidthAvg: number): Metrics => ({
  unitsPerEm: metrics.unitsPerEm,
  ascent: metrics.ascent,
  descent: -metrics.descent,
  xWidthAvg,
});

const NEWSREADER = metricsOf(SERIF_TEXT, 857);
/** A font of Windows and of Apple's systems. */
const GEORGIA: Metrics = { unitsPerEm: 2048, ascent: 1878, descent: 449, xWidthAvg: 913 };
/** A font of Android. */
const NOTO_SERIF: Metrics = { unitsPerEm: 1000, ascent: 1069, descent: 293, xWidthAvg: 481 };

const SOURCE_SANS = metricsOf(SANS, 418);
/**
 * A font of Android. Segoe UI of Windows (908) and Arial (913) have nearly the same width, so one face is enough for
 * all.
 */
const ROBOTO: Metrics = { unitsPerEm: 2048, ascent: 1900, descent: 500, xWidthAvg: 911 };

/** Descriptors of `@font-face`; numbers are percentages. */
export interface Fallback {
  /** The name that `--serif` or `--sans` contains. */
  readonly family: string;
  /** Names of system fonts: browsers use the first that is installed. */
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

/** Scales the system font to the mean width of the web font; heights of the web font are relative to that scale. */
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
