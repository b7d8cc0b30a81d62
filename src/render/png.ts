/**
 * Pictures as PNG: the same bytes on every machine, because resvg, which draws them, is WebAssembly, and fast-png, which
 * writes those of few colours, is plain JavaScript. Threads draw them, while the build goes on with the next picture.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';

import { cached } from './build-cache.ts';
import { FACES } from './fonts.ts';
import { readCode, versionOf } from './package-file.ts';
import type { Picture } from './picture.ts';
import type drawPng from './png-thread.ts';

/** fast-png collects bytes with iobuffer and compresses them with fflate. */
const LIBRARIES = ['@resvg/resvg-wasm', 'fast-png', 'iobuffer', 'fflate'].map(versionOf);
/** Level 9 takes eight times as long for 5% fewer bytes. */
const COMPRESSION = 5;
/** From the root of the project, because a bundler may change the address of this module. */
const THREAD = 'src/render/png-thread.ts';
const CODE = readCode(THREAD);
let pool: Tinypool | undefined;

export function renderPng({ svg, width, pngScale }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = svg.outerHTML;
  const fonts = FACES.map(({ file }) => file);
  const settings = [pngScale, COMPRESSION].map(String);
  return cached(['png', ...LIBRARIES, CODE, ...fonts, drawing, ...settings], () =>
    drawInThread({ drawing, fonts, width: width * pngScale, compression: COMPRESSION }),
  );
}

/** Threads start with the first picture that is not in the cache. They do not keep the process alive. */
function drawInThread(drawing: Parameters<typeof drawPng>[0]): Promise<ReturnType<typeof drawPng>> {
  pool ??= new Tinypool({ filename: pathToFileURL(join(process.cwd(), THREAD)).href });
  return pool.run(drawing) as Promise<ReturnType<typeof drawPng>>;
}
