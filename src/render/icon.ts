/** The logo of the site as the icon of its pages, in the colours of the light theme. */
import { COLOURS } from '#charts/colours.ts';
import { basePath } from '../../site.config.ts';
import { drawSign, SIGN_SIZE } from './sign.ts';

export const iconPath = (): string => `${basePath}favicon.svg`;

export function renderIcon(): string {
  const corner = -SIGN_SIZE / 2;
  const sign = drawSign({ red: COLOURS.flower.light, paper: COLOURS.paper.light });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${corner} ${corner} ${SIGN_SIZE} ${SIGN_SIZE}">${sign}</svg>`;
}
