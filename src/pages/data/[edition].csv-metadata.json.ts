import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOfEditionPaths } from '#layouts/routes.ts';
import { renderCsvw } from '#render/csvw.ts';

export const getStaticPaths = fileOfEditionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderCsvw(props.edition));
