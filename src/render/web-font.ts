/** The serif of the pages as small as it gets: the letters of both languages and their punctuation. */
import subsetFont from 'subset-font';

import { SERIF, SERIF_TEXT } from './fonts.ts';
import type { WebFontWeight } from './web-font-address.ts';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = `${ASCII}\u00a0“”‘’–—…≈−×÷·±é`;

/** WOFF2. */
export async function renderWebFont(weight: WebFontWeight): Promise<Uint8Array<ArrayBuffer>> {
  const face = weight === 400 ? SERIF_TEXT : SERIF;
  return new Uint8Array(await subsetFont(face.file, LETTERS, { targetFormat: 'woff2' }));
}
