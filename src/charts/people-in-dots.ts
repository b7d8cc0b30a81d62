/** The number of people per dot in pictures of participants and workers. The size of a dot has no meaning. */
import type { Figure } from '#indicators/figure.ts';

export const PEOPLE_PER_DOT = 1000;

export const inDots = ({ value }: Figure): number => Math.round(value / PEOPLE_PER_DOT);
