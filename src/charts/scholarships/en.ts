import type { Translated } from '../chart.ts';
import { CONDITIONS, LIMIT, type Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ children, value, region }, say) =>
    `Scholarships worth ${say.figure(value)} went to ${say.figure(children)} children in ${region}`,
  measure: ({ children, childrenPerBlock, childrenPerDot, region }, say) =>
    `Scholarships of BPJS Ketenagakerjaan ${region}, ${say.period(children.period)}: children of workers who died, or were permanently and totally disabled by work. One dot is ${childrenPerDot === 1 ? 'one child' : `${say.inWords(childrenPerDot)} children`}; a full block is ${say.inWords(childrenPerBlock)}`,
  alt: ({ children, value, perChild, region }, say) =>
    `In ${say.period(children.period)} scholarships of BPJS Ketenagakerjaan ${region} worth ${say.figure(value)} went to ${say.figure(children)} children, ${say.figure(perChild)} each on average.`,
  background: () => [
    `Who is entitled we take from ${CONDITIONS}: children of a participant who died or was permanently and totally disabled by work, or who died of another cause after three years of contributions. At most two children per participant get one, according to ${LIMIT.speaker}, president director of BPJS Ketenagakerjaan (${LIMIT.outlet}). We have not seen the regulation itself.`,
  ],
};
