/** The sign of the site: a rafflesia, five petals around its bowl. Lengths are units of a square that it fills. */
export const SIGN = {
  /** Side of the square around the origin. */
  size: 24,
  /** Turns of the petals in degrees. */
  petals: [0, 72, 144, 216, 288],
  petal: { cy: '-7', rx: '5.2', ry: '4.6' },
  bowl: '5.2',
  eye: '2.4',
} as const;
