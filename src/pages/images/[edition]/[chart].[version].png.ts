import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { picturePaths } from '#layouts/routes.ts';
import { drawPicture } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await renderPng(drawPicture(props.chart, props.variant)));
