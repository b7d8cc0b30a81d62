import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sourceLineOf } from '#charts/source-line.ts';
import { filePerChartPaths } from '#layouts/routes.ts';
import { drawPicture } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';

export const getStaticPaths = filePerChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(
    await renderPng(drawPicture(props.chart, sourceLineOf(props.chart, props.edition)), 2),
  );
