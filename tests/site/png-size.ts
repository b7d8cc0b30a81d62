/** Reads the header of a PNG. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DIST } from './built-site.ts';

const SIGNATURE = '89504e470d0a1a0a';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @throws Error if the file is no PNG */
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
 * @throws Error if the file is no PNG
 */
export function pngSize(file: string): Size {
  const bytes = readPng(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The colour type of a PNG with a palette. */
const INDEXED_COLOUR = 3;

/**
 * Whether a PNG has a palette, and for each pixel an index into it.
 * @param file within dist/
 * @throws Error if the file is no PNG
 */
export const numbersColours = (file: string): boolean => readPng(file)[25] === INDEXED_COLOUR;
