import type { Figure } from '#indicators/figure.ts';

/** What the address of the table calls the area of a figure: a code of the data, or the province itself. */
export const areaOf = ({ area }: Figure): string => area ?? 'province';
