import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ lowest, highest }, say) =>
    lowest.value < highest.value
      ? `Reports put Bengkulu’s coverage anywhere from ${say.figure(lowest)} to ${say.figure(highest)}`
      : `Bengkulu’s coverage is reported to be ${say.figure(highest)}`,
  measure: () => 'Coverage as each report gives it, in date order, per cent of workers',
  alt: ({ province, lowest, highest }, say) =>
    `Reports put Bengkulu’s coverage ${lowest.value < highest.value ? `between ${say.figure(lowest)} and` : 'at'} ${say.figure(highest)}. In date order: ${province.map((f) => `${say.period(f.period)}, ${say.figure(f)}`).join('; ')}.`,
  notes: ({ province }) =>
    province.length === 1 ? ['We have no other report of the province’s coverage.'] : [],
  background: () => [
    'The dots are deliberately not joined: the reports give no common denominator (number of workers), so the ups and downs cannot be read as a trend.',
  ],
  labels: {
    byOutlet: (when, outlet) => `${when}, ${outlet}`,
    target: (year) => `Target for ${year}`,
  },
};
