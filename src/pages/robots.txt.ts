import type { APIRoute } from 'astro';
import { renderRobots } from '#render/robots.ts';

export const GET: APIRoute = () => new Response(renderRobots());
