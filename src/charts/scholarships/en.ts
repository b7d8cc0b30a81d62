import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ children, value }, say) =>
    `Scholarships worth ${say.figure(value)} went to ${say.figure(children)} children`,
  measure: ({ children, childrenPerBlock, childrenPerDot }, say) =>
    `Participants’ children with scholarships, ${say.period(children.period)}. One dot is ${childrenPerDot === 1 ? 'one child' : `${say.inWords(childrenPerDot)} children`}; a full block is ${say.inWords(childrenPerBlock)}`,
  alt: ({ children, value, perChild }, say) =>
    `Scholarships worth ${say.figure(value)} went to ${say.figure(children)} children, ${say.figure(perChild)} each on average.`,
  background: () => [
    'By government regulation, scholarships go to at most two children per participant.',
  ],
};
