import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { filePerEditionPaths } from '#layouts/routes.ts';
import { renderBibtexFile } from '#render/citation.ts';

export const getStaticPaths = filePerEditionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderBibtexFile(props.edition, props.locale));
