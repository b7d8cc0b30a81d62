/** The unit of every picture that counts people: one dot, whatever its size. */
import type { Figure } from '#indicators/figure.ts';

export const PEOPLE_PER_DOT = 1000;

export const inDots = ({ value }: Figure): number => Math.round(value / PEOPLE_PER_DOT);
