import type { APIRoute } from 'astro';
import { renderLicencesTxt } from '#render/licences-txt.ts';

export const GET: APIRoute = () => new Response(renderLicencesTxt());
