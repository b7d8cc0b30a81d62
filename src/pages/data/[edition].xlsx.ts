import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOfEditionPaths } from '#layouts/routes.ts';
import { renderXlsx } from '#render/xlsx.ts';

export const getStaticPaths = fileOfEditionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await renderXlsx(props.edition));
