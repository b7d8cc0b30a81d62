/** The sign of the site as the icon of its pages, in the colours of the light theme. */
import { COLOURS } from '#charts/colours.ts';
import { basePath } from '../../site.config.ts';
import { SIGN } from './sign.ts';

export const iconPath = (): string => `${basePath}favicon.svg`;

export function renderIcon(): string {
  const { size, petals, petal, bowl, eye } = SIGN;
  const red = COLOURS.now.light;
  const ellipses = petals.map(
    (angle) =>
      `<ellipse cy="${petal.cy}" rx="${petal.rx}" ry="${petal.ry}" transform="rotate(${angle})"/>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-size / 2} ${-size / 2} ${size} ${size}">` +
    `<g fill="${red}">${ellipses.join('')}</g>` +
    `<circle r="${bowl}" fill="${COLOURS.paper.light}"/><circle r="${eye}" fill="${red}"/></svg>`
  );
}
