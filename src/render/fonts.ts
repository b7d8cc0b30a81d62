/** The typefaces of pictures, from packages: never the machine's own, so that a picture is the same everywhere. */
import { create, type Font, type GlyphRun } from 'fontkit';

import { memoize } from '#editions/memoize.ts';
import { readPackageFile } from './package-file.ts';

export interface Face {
  readonly family: 'Newsreader' | 'Source Sans 3';
  readonly weight: 400 | 600;
  /** TrueType. */
  readonly file: Buffer;
  readonly metrics: Font;
  /** The glyphs of one line of text and their places. Kept, because the same texts stand in all pictures of a chart. */
  readonly layOut: (text: string) => GlyphRun;
}

function readFace(family: Face['family'], weight: Face['weight'], path: string): Face {
  const file = readPackageFile(`@expo-google-fonts/${path}`);
  const metrics = create(file);
  if (!('layout' in metrics))
    throw new Error(`${path} is a collection of fonts; expected a single one.`);
  return { family, weight, file, metrics, layOut: memoize((text: string) => metrics.layout(text)) };
}

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
