import type { Translated } from '../chart.ts';
import { CONDITIONS, LIMIT, type Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ children, value, region }, format) =>
    `Scholarships worth ${format.figure(value)} went to ${format.figure(children)} children in ${region}`,
  measure: ({ children, childrenPerBlock, childrenPerDot, region }, format) =>
    `Scholarships of BPJS Ketenagakerjaan ${region}, ${format.period(children.period)}: children of workers who died, or were permanently and totally disabled by work. One dot is ${childrenPerDot === 1 ? 'one child' : `${format.inWords(childrenPerDot)} children`}; a full block is ${format.inWords(childrenPerBlock)}`,
  alt: ({ children, value, perChild, region }, format) =>
    `In ${format.period(children.period)} scholarships of BPJS Ketenagakerjaan ${region} worth ${format.figure(value)} went to ${format.figure(children)} children, ${format.figure(perChild)} each on average.`,
  background: () => [
    `Who is entitled we take from ${CONDITIONS}: children of a participant who died or was permanently and totally disabled by work, or who died of another cause after three years of contributions. At most two children per participant get one, according to ${LIMIT.speaker}, president director of BPJS Ketenagakerjaan (${LIMIT.outlet}). We have not seen the regulation itself.`,
  ],
};
