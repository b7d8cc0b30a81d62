import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sourceLineOf } from '#charts/source-line.ts';
import { filePerChartPaths } from '#layouts/routes.ts';
import { drawPicture, renderPictureSvg } from '#render/picture.ts';

export const getStaticPaths = filePerChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(
    await renderPictureSvg(drawPicture(props.chart, sourceLineOf(props.chart, props.edition))),
  );
