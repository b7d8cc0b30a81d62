import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { picturePaths } from '#layouts/routes.ts';
import { drawPicture } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';

export const getStaticPaths = picturePaths;

/** Width of a PNG in pixels: two for one of a screen, three on a phone. */
const SCALE = { main: 2, tall: 3, dark: 2, white: 2 };

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(
    await renderPng(drawPicture(props.chart, props.variant), SCALE[props.variant ?? 'main']),
  );
