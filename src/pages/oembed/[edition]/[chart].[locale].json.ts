import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localizedChartFilePaths } from '#layouts/routes.ts';
import { renderOembed } from '#render/oembed.ts';

export const getStaticPaths = localizedChartFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderOembed(props.chart));
