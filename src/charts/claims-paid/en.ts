import type { Figure } from '#indicators/figure.ts';
import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

const changeOf = ({ value }: Figure): string => (value >= 0 ? 'rise' : 'fall');

export const en: Translated<typeof id, Figures> = {
  title: ({ value, region }, say) =>
    `Claims worth ${say.figure(value)} were paid in ${region} in a year`,
  measure: ({ value, previous, region }, say) =>
    `Value of claims paid by BPJS Ketenagakerjaan ${region}, ${say.period(previous.period)} (implied) and ${say.period(value.period)} (reported), rupiah`,
  alt: ({ value, previous, rise, region }, say) =>
    `Claims paid by BPJS Ketenagakerjaan ${region} in ${say.period(value.period)} were worth ${say.figure(value)}. The ${changeOf(rise)} of ${say.size(rise)} that the source states, if it is one in rupiah, implies ${say.figure(previous)} in ${say.period(previous.period)}.`,
  notes: ({ previous }, say) => [
    `Upright strokes mark the rounding interval for ${say.period(previous.period)}: ${say.interval(previous)}.`,
  ],
  background: ({ previous, rise, previousNumber }, say) => [
    `The value for ${say.period(previous.period)} was not printed: we worked it out from the stated ${changeOf(rise)} of ${say.size(rise)}, which we read as a ${changeOf(rise)} in rupiah. If it was the number of claims that ${rise.value >= 0 ? 'rose' : 'fell'}, there were ${say.figure(previousNumber)} claims in ${say.period(previous.period)}.`,
  ],
  labels: {
    implied: (period) => `${period} (implied)`,
  },
};
