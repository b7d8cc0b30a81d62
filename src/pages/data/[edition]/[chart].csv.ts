import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { specifyChart } from '#charts/registry.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { fileOfChartPaths } from '#layouts/routes.ts';
import { renderChartCsv } from '#render/csv.ts';

export const getStaticPaths = fileOfChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(
    renderChartCsv(specifyChart(props.slug, props.edition, DEFAULT_LOCALE), props.edition),
  );
