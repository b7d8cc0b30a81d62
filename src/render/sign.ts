/** The sign of the site: a rafflesia, five petals around its bowl. Lengths are units of a square that it fills. */

/** Side of the square, whose middle is the origin. */
export const SIGN_SIZE = 24;

/** Turns of the petals in degrees. */
const PETALS = [0, 72, 144, 216, 288];

/**
 * Its shapes as SVG markup, around the origin.
 * @param red of petals and eye, and of `paper` under it, as values of an attribute
 */
export function drawSign({ red, paper }: { readonly red: string; readonly paper: string }): string {
  const petals = PETALS.map(
    (angle) => `<ellipse cy="-7" rx="5.2" ry="4.6" transform="rotate(${angle})"/>`,
  );
  return `<g fill="${red}">${petals.join('')}<circle r="5.2" fill="${paper}"/><circle r="2.4"/></g>`;
}
