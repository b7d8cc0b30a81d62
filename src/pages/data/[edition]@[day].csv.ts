import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { datedFilePaths } from '#layouts/routes.ts';
import { renderCsv } from '#render/csv.ts';

export const getStaticPaths = datedFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderCsv(props.edition));
