import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableOf } from '#charts/registry.ts';
import { chartFilePaths } from '#layouts/routes.ts';
import { renderChartCsv } from '#render/csv.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderChartCsv(tableOf(props.slug, props.edition), props.edition));
