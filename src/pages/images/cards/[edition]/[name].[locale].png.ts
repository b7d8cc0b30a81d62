import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sourceLineOf } from '#charts/source-line.ts';
import { cardPaths } from '#layouts/routes.ts';
import { drawCard } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(
    await renderPng(
      drawCard(props.title, props.chart, sourceLineOf(props.chart, props.edition)),
      1,
    ),
  );
