import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { webFontPaths } from '#layouts/routes.ts';
import { renderWebFont } from '#render/web-font.ts';

export const getStaticPaths = webFontPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await renderWebFont(props.name));
