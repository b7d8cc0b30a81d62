/** Reads what a PNG says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DIST } from './built-site.ts';

const SIGNATURE = '89504e470d0a1a0a';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Width and height in pixels.
 * @param file within dist/
 * @throws Error when it is no PNG
 */
export function pngSize(file: string): Size {
  const bytes = readFileSync(join(DIST, file));
  const isPng =
    bytes.toString('hex', 0, 8) === SIGNATURE && bytes.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) throw new Error(`${file} is no PNG.`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
