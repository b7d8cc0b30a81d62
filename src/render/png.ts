/** Pictures as PNG, drawn by resvg compiled to WebAssembly: the same bytes on every machine. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';

import { cached } from './build-cache.ts';
import { FACES } from './fonts.ts';
import { readPackageFile } from './package-file.ts';
import type { Picture } from './picture.ts';

const LIBRARY = readPackageFile('@resvg/resvg-wasm/index_bg.wasm');
let ready: Promise<void> | undefined;

export function renderPng({ svg, width, pngScale }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = svg.outerHTML;
  const files = FACES.map(({ file }) => file);
  return cached(['png', LIBRARY, ...files, drawing, String(pngScale)], () =>
    drawPng(drawing, width * pngScale),
  );
}

async function drawPng(drawing: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(LIBRARY);
  await ready;
  const resvg = new Resvg(drawing, {
    fitTo: { mode: 'width', value: width },
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
