/** Reads what a PNG says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DIST } from './built-site.ts';

const SIGNATURE = '89504e470d0a1a0a';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @throws Error when it is no PNG */
function readPng(file: string): Buffer {
  const bytes = readFileSync(join(DIST, file));
  const isPng =
    bytes.toString('hex', 0, 8) === SIGNATURE && bytes.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) throw new Error(`${file} is no PNG.`);
  return bytes;
}

/**
 * Width and height in pixels.
 * @param file within dist/
 * @throws Error when it is no PNG
 */
export function pngSize(file: string): Size {
  const bytes = readPng(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The type of colour of a picture that lists its colours. */
const INDEXED_COLOUR = 3;

/**
 * Whether a PNG has a list of colours, and for each pixel a number.
 * @param file within dist/
 * @throws Error when it is no PNG
 */
export const numbersColours = (file: string): boolean => readPng(file)[25] === INDEXED_COLOUR;
