import type { Figure } from '#indicators/figure.ts';
import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

const changeOf = ({ value }: Figure): string => (value >= 0 ? 'rise' : 'fall');

export const en: Translated<typeof id, Figures> = {
  title: ({ value, region }, format) =>
    `Claims worth ${format.figure(value)} were paid in ${region} in a year`,
  measure: ({ value, previous, region }, format) =>
    `Value of claims paid by BPJS Ketenagakerjaan ${region}, ${format.period(previous.period)} (implied) and ${format.period(value.period)} (reported), rupiah`,
  alt: ({ value, previous, rise, region }, format) =>
    `Claims paid by BPJS Ketenagakerjaan ${region} in ${format.period(value.period)} were worth ${format.figure(value)}. The ${changeOf(rise)} of ${format.size(rise)} that the source states, if it is one in rupiah, implies ${format.figure(previous)} in ${format.period(previous.period)}.`,
  notes: ({ previous }, format) => [
    `Upright strokes mark the rounding interval for ${format.period(previous.period)}: ${format.interval(previous)}.`,
  ],
  background: ({ previous, rise, previousNumber }, format) => [
    `The value for ${format.period(previous.period)} was not printed: we worked it out from the stated ${changeOf(rise)} of ${format.size(rise)}, which we read as a ${changeOf(rise)} in rupiah. If it was the number of claims that ${rise.value >= 0 ? 'rose' : 'fell'}, there were ${format.figure(previousNumber)} claims in ${format.period(previous.period)}.`,
  ],
  labels: {
    implied: (period) => `${period} (implied)`,
  },
};
