import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOfEditionPaths } from '#layouts/routes.ts';
import { renderJson } from '#render/json.ts';

export const getStaticPaths = fileOfEditionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderJson(props.edition));
