/** The threads of `renderPng`: each draws one picture after the other. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import type { ZlibOptions } from 'fflate';

import { readPackageFile } from './package-file.ts';

interface Drawing {
  /** SVG. */
  readonly drawing: string;
  /** TrueType. */
  readonly fonts: readonly Uint8Array[];
  /** In pixels. */
  readonly width: number;
  /** Compression level of zlib: 0 to 9. */
  readonly compression: NonNullable<ZlibOptions['level']>;
}

/** Maximum number of colours in the palette of a PNG. */
const MOST_COLOURS = 256;

await initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm'));

/** @returns PNG */
export default function drawPng({
  drawing,
  fonts,
  width,
  compression,
}: Drawing): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(drawing, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontBuffers: [...fonts],
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
  });
  const image = resvg.render();
  const png = new Uint8Array(writePng(image, compression));
  image.free();
  resvg.free();
  return png;
}

/** Pixels as resvg returns them. */
type Drawn = ReturnType<InstanceType<typeof Resvg>['render']>;

/** Charts have few colours. A file with a palette is less than half as large as one with the colour of each pixel. */
function writePng(image: Drawn, level: Drawing['compression']): Uint8Array {
  const numbered = buildPalette(image.pixels);
  if (numbered === undefined) return image.asPng();
  const { width, height } = image;
  const picture = { width, height, channels: 1, ...numbered };
  return encode(picture, { zlib: { level } });
}

/**
 * @param pixels red, green, blue and opacity of each pixel
 * @returns the palette, and for each pixel the index of its colour; `undefined` if there are too many colours, or if
 *   one is not opaque
 */
function buildPalette(
  pixels: Uint8Array,
): { readonly palette: number[][]; readonly data: Uint8Array } | undefined {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const numbers = new Map<number, number>();
  const data = new Uint8Array(words.length);
  let number = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    // Most pixels have the colour of the one before.
    if (word !== words[index - 1]) {
      number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      if (numbers.size > MOST_COLOURS) return undefined;
    }
    data[index] = number;
  }
  const colours = new Uint8Array(Uint32Array.from(numbers.keys()).buffer);
  const starts = Array.from({ length: numbers.size }, (_, each) => 4 * each);
  if (starts.some((start) => colours[start + 3] !== 255)) return undefined;
  return { palette: starts.map((start) => [...colours.subarray(start, start + 3)]), data };
}
