import type { APIRoute } from 'astro';
import { editions } from '#layouts/routes.ts';
import { renderDataPackage } from '#render/data-package.ts';

export const GET: APIRoute = async () => new Response(await renderDataPackage(editions()));
