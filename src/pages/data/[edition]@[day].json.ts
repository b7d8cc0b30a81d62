import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { datedFilePaths } from '#layouts/routes.ts';
import { renderJson } from '#render/json.ts';

export const getStaticPaths = datedFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderJson(props.edition));
