import type { APIRoute } from 'astro';
import { renderIcon } from '#render/icon.ts';

export const GET: APIRoute = () => new Response(renderIcon());
