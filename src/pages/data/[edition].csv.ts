import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOfEditionPaths } from '#layouts/routes.ts';
import { renderCsv } from '#render/csv.ts';

export const getStaticPaths = fileOfEditionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderCsv(props.edition));
