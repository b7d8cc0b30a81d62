/** The logo of the site as the icon of its pages, in the colours of the light theme. */
import { COLOURS } from '#charts/colours.ts';
import { basePath } from '../../site.config.ts';
import { drawLogo, LOGO_SIZE } from './logo.ts';

export const iconPath = (): string => `${basePath}favicon.svg`;

export function renderIcon(): string {
  const corner = -LOGO_SIZE / 2;
  const logo = drawLogo({ red: COLOURS.flower.light, paper: COLOURS.paper.light });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${corner} ${corner} ${LOGO_SIZE} ${LOGO_SIZE}">${logo}</svg>`;
}
