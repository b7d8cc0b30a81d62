import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { filePerEditionPaths } from '#layouts/routes.ts';
import { renderCslFile } from '#render/citation.ts';

export const getStaticPaths = filePerEditionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderCslFile(props.edition, props.locale));
