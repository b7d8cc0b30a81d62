/** The typefaces of pictures, from packages: never the machine's own, so that a picture is the same everywhere. */
import { create, type Font } from 'fontkit';

import { memoize } from '#editions/memoize.ts';
import { readPackageFile } from './package-file.ts';

/** Widths in one line of text, in units of the font. */
interface TextMetrics {
  readonly width: number;
  /** Where each space starts and ends. */
  readonly spaces: readonly { readonly start: number; readonly end: number }[];
}

export interface Face {
  readonly family: 'Newsreader' | 'Source Sans 3';
  readonly weight: 400 | 600;
  /** TrueType. */
  readonly file: Buffer;
  readonly metrics: Font;
  /** Memoized: all pictures of a chart have the same texts. */
  readonly measure: (text: string) => TextMetrics;
}

function readFace(family: Face['family'], weight: Face['weight'], path: string): Face {
  const file = readPackageFile(`@expo-google-fonts/${path}`);
  const metrics = create(file);
  if (!('layout' in metrics))
    throw new Error(`${path} is a collection of fonts; expected a single one.`);
  return { family, weight, file, metrics, measure: memoize(measureWith(metrics)) };
}

const SPACE = 0x20;

/** Returns numbers only, because the glyph objects would take kilobytes for each text. */
const measureWith =
  (metrics: Font) =>
  (text: string): TextMetrics => {
    const { glyphs, positions } = metrics.layout(text);
    const spaces = [];
    let width = 0;
    for (const [index, { codePoints }] of glyphs.entries()) {
      const start = width;
      width += positions[index]?.xAdvance ?? 0;
      if (codePoints[0] === SPACE) spaces.push({ start, end: width });
    }
    return { width, spaces };
  };

/** For findings and numbers. */
export const SERIF = readFace(
  'Newsreader',
  600,
  'newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
);
/** For reading. */
export const SERIF_TEXT = readFace(
  'Newsreader',
  400,
  'newsreader/400Regular/Newsreader_400Regular.ttf',
);
/** For everything else. */
export const SANS = readFace(
  'Source Sans 3',
  400,
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);

export const FACES: readonly Face[] = [SERIF, SANS];
