import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { picturePaths } from '#layouts/routes.ts';
import { drawPicture, renderPictureSvg } from '#render/picture.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await renderPictureSvg(drawPicture(props.chart, props.variant)));
