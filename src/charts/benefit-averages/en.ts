import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ perClaim, perChild }, say) =>
    `The average claim was ${say.figure(perClaim)}, scholarships ${say.figure(perChild)} per child`,
  measure: ({ perClaim }, say) =>
    `Value divided by number, ${say.period(perClaim.period)}, rupiah per claim and rupiah per child`,
  alt: ({ perClaim, perChild }, say) =>
    `On average a claim was worth ${say.figure(perClaim)} and scholarships came to ${say.figure(perChild)} per child.`,
  notes: ({ perClaim, perChild }, say) => [
    `Upright strokes mark the rounding interval: ${say.interval(perClaim)} a claim, ${say.interval(perChild)} a child.`,
  ],
  background: () => ['A claim is not necessarily a person.'],
  labels: {
    perClaim: 'Per claim',
    perChild: 'Scholarship per child',
  },
};
