import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { corrections, filePerLanguagePaths } from '#layouts/routes.ts';
import { renderFeed } from '#render/feed.ts';

export const getStaticPaths = filePerLanguagePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(renderFeed(corrections(), props.locale));
