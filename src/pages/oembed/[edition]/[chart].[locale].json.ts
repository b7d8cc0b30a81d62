import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { filePerChartPaths } from '#layouts/routes.ts';
import { renderOembed } from '#render/oembed.ts';

export const getStaticPaths = filePerChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderOembed(props.chart));
