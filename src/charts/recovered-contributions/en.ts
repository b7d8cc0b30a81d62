import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

const BILLION = 1e9;

export const en: Translated<typeof id, Figures> = {
  title: ({ recovered, region }, format) =>
    `${format.figure(recovered)} of overdue contributions was recovered in ${region}; how much is owed is not known`,
  measure: ({ recovered, perSquare, region }, format) =>
    `Overdue contributions recovered by BPJS Ketenagakerjaan ${region}, ${format.period(recovered.period)}, rupiah. One square is ${perSquare < BILLION ? `${format.inWords(perSquare / 1e6)} million` : `${format.inWords(perSquare / BILLION)} billion`} rupiah`,
  alt: ({ recovered, region }, format) =>
    `In ${format.period(recovered.period)} BPJS Ketenagakerjaan ${region} recovered overdue contributions of ${format.figure(recovered)}; the source does not give the total owed.`,
  background: () => [
    'The contributions were owed by employers and recovered with the High Prosecutor’s Office. Without the total owed, the sum can be called neither large nor small.',
  ],
  labels: {
    recovered: 'Recovered',
    owed: 'All that is owed',
    unknown: 'not given',
  },
};
