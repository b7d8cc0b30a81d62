/** The logo of the site: a rafflesia, five petals around its centre. Lengths are units of a square that it fills. */

/** Side of the square, whose middle is the origin. */
export const LOGO_SIZE = 24;

/** Rotations of the petals in degrees. */
const PETALS = [0, 72, 144, 216, 288];

/**
 * The shapes of the logo as SVG markup, centred on the origin.
 * @param red `fill` of the petals and the centre; `paper` is the `fill` of the ring around the centre
 */
export function drawLogo({ red, paper }: { readonly red: string; readonly paper: string }): string {
  const petals = PETALS.map(
    (angle) => `<ellipse cy="-7" rx="5.2" ry="4.6" transform="rotate(${angle})"/>`,
  );
  return `<g fill="${red}">${petals.join('')}<circle r="5.2" fill="${paper}"/><circle r="2.4"/></g>`;
}
