import type { Figure } from '#indicators/figure.ts';

/** The code of a figure's area in the query string of the table: a code of the data, or `province`. */
export const areaOf = ({ area }: Figure): string => area ?? 'province';
