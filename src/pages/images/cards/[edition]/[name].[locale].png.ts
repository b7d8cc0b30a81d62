import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { specifyCard } from '#layouts/card.ts';
import { cardPaths } from '#layouts/routes.ts';
import { drawCard } from '#render/picture.ts';
import { renderPng } from '#render/png.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { name, edition, locale } = props;
  const { title, chart } = await specifyCard(name, edition, locale);
  return new Response(await renderPng(drawCard(title, chart)));
};
