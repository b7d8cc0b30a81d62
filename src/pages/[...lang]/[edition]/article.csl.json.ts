import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationOfArticle } from '#layouts/cite-article.ts';
import { editionPaths } from '#layouts/routes.ts';
import { renderCslJson } from '#render/citation.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(`${renderCslJson(await citationOfArticle(props.edition, props.locale))}\n`);
