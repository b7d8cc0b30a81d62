/** The height that the snippet states: enough for the whole embed, table closed, in a column of the given width. */
import { heightOf, LAYOUT_WIDTH, type Chart, type Layout } from '#charts/chart.ts';
import { LINE_BREAK } from './typeset.ts';

interface Style {
  /** Pixels, as src/styles/chart.css and src/styles/embed.css set them. */
  readonly size: number;
  readonly line: number;
  /**
   * Mean width of a letter, as a ratio of the size: a little more than in DejaVu, the widest font that a reader is
   * likely to see.
   */
  readonly letter: number;
}

const TITLE: Style = { size: 20, line: 24, letter: 0.63 };
const MEASURE: Style = { size: 15, line: 21.75, letter: 0.56 };
const NOTE: Style = { size: 14, line: 20.3, letter: 0.56 };

/** In pixels: above a paragraph, around the picture, for the closed table, around everything. */
const PARAGRAPH_GAP = 6;
const PICTURE_GAPS = 28;
const CLOSED_TABLE = 37;
const PADDING = 16;
/** A page up to this width has less padding at its sides. In pixels. */
const NARROW_PAGE = { width: 256, padding: 4 };
/** Spare pixels for browsers that round differently. */
const SPARE = 4;

const WIDEST_NARROW_PICTURE = 416;
const NARROWEST_WIDE_PICTURE = 528;
/** A text as long as the name of a source with the word before it. */
const SOURCE_LIKE = 'Sumber: Nama Media dari Bengkulu, ';

/** The greatest width of the content, in pixels (`main` in embed.css). */
const WIDEST_CONTENT = 720;
/** From this width of the iframe on, the height does not change. In pixels. */
const WIDEST_FRAME = WIDEST_CONTENT + PADDING;
/** Distance between the widths that are tested, in pixels. */
const STEP = 4;

/**
 * @param width of the narrowest iframe that gets this height, in pixels
 * @returns integer pixels: enough at that width and at any above it
 */
export function embedHeight(chart: Chart, width: number): number {
  const parts = partsOf(chart);
  const steps = Math.max(0, Math.ceil((WIDEST_FRAME - width) / STEP));
  const widths = Array.from({ length: steps + 1 }, (_, index) => width + index * STEP);
  return Math.ceil(Math.max(...widths.map((each) => heightAt(parts, each))));
}

/** The parts of a chart on which the height depends, besides the width. */
interface Parts {
  /** Lengths of the words, in characters. */
  readonly title: readonly number[];
  readonly measure: readonly number[];
  readonly paragraphs: readonly (readonly number[])[];
  /** Heights of the compositions, in user units. */
  readonly heights: Readonly<Record<Layout, number>>;
}

function partsOf(chart: Chart): Parts {
  const sources = SOURCE_LIKE.repeat(chart.sources.length).trimEnd();
  const { words, format } = chart.language;
  // As long as the line of any day, also after a correction, so that a copied snippet keeps enough height.
  const day = format.shortPeriod('2024-09-30');
  const { asOf, correctedOn, corrected, updated } = words.embed;
  const since = corrected.length > updated.length ? corrected : updated;
  const signature = `${words.site.name}, ${asOf(day)}, ${correctedOn(day)}. ${since}. ${words.site.notOfficial}`;
  return {
    title: wordLengths(chart.title),
    measure: wordLengths(chart.measure),
    paragraphs: [...chart.notes, sources, signature].map(wordLengths),
    heights: {
      narrow: heightOf(chart, 'narrow'),
      wide: heightOf(chart, 'wide'),
    },
  };
}

const wordLengths = (text: string): number[] => text.split(LINE_BREAK).map(({ length }) => length);

function heightAt({ title, measure, paragraphs, heights }: Parts, width: number): number {
  const padding = width > NARROW_PAGE.width ? PADDING : NARROW_PAGE.padding;
  const inner = Math.min(width - padding, WIDEST_CONTENT);
  const layout = inner >= NARROWEST_WIDE_PICTURE ? 'wide' : 'narrow';
  const drawn = layout === 'wide' ? inner : Math.min(inner, WIDEST_NARROW_PICTURE);
  const picture = (heights[layout] * drawn) / LAYOUT_WIDTH[layout];
  const notes = paragraphs.map(
    (words) => PARAGRAPH_GAP + countLines(words, NOTE, inner) * NOTE.line,
  );
  return (
    PADDING +
    countLines(title, TITLE, inner) * TITLE.line +
    PARAGRAPH_GAP +
    countLines(measure, MEASURE, inner) * MEASURE.line +
    PICTURE_GAPS +
    picture +
    notes.reduce((sum, height) => sum + height, 0) +
    CLOSED_TABLE +
    SPARE
  );
}

/** Fills lines word by word, as a browser does. */
function countLines(words: readonly number[], { size, letter }: Style, width: number): number {
  const room = width / (size * letter);
  let lines = 1;
  let filled = 0;
  for (const length of words) {
    if (filled > 0 && filled + 1 + length > room) {
      lines += 1;
      filled = length;
    } else filled += (filled > 0 ? 1 : 0) + length;
  }
  return lines;
}
