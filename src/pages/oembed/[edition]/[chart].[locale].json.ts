import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sourceLineOf } from '#charts/source-line.ts';
import { filePerChartPaths } from '#layouts/routes.ts';
import { renderOembed } from '#render/oembed.ts';

export const getStaticPaths = filePerChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderOembed(props.chart, sourceLineOf(props.chart, props.edition)));
