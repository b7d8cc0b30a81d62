import type { APIRoute } from 'astro';
import { renderObservationSchema } from '#render/json-schema.ts';

export const GET: APIRoute = () => new Response(renderObservationSchema());
