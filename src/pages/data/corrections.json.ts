import type { APIRoute } from 'astro';
import { corrections } from '#layouts/routes.ts';
import { renderCorrections } from '#render/corrections.ts';

export const GET: APIRoute = () => new Response(renderCorrections(corrections()));
