/** Pictures as PNG, drawn by resvg compiled to WebAssembly: the same bytes on every machine. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';

import { FACES } from './fonts.ts';
import { readPackageFile } from './package-file.ts';
import type { Picture } from './picture.ts';

let ready: Promise<void> | undefined;

/** @param scale pixels per user unit */
export async function renderPng(
  { svg, width }: Picture,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm'));
  await ready;
  const resvg = new Resvg(svg.outerHTML, {
    fitTo: { mode: 'width', value: width * scale },
    font: {
      fontBuffers: FACES.map(({ file }) => file),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
  });
  const image = resvg.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  resvg.free();
  return png;
}
