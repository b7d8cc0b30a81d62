import type { APIRoute } from 'astro';
import { renderIndicatorsCsv } from '#render/dictionary.ts';

export const GET: APIRoute = () => new Response(renderIndicatorsCsv());
