import type { APIRoute } from 'astro';
import { securityTxtPaths } from '#layouts/routes.ts';
import { renderSecurityTxt } from '#render/security-txt.ts';

export const getStaticPaths = securityTxtPaths;

export const GET: APIRoute<ReturnType<typeof securityTxtPaths>[number]['props']> = ({ props }) =>
  new Response(renderSecurityTxt(props.contacts, props.modified));
