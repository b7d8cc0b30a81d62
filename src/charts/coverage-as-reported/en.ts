import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ lowest, highest, region }, say) =>
    lowest.value < highest.value
      ? `Reports put the coverage of ${region}’s workers anywhere from ${say.figure(lowest)} to ${say.figure(highest)}`
      : `The coverage of ${region}’s workers is reported to be ${say.figure(highest)}`,
  measure: ({ region, years }) =>
    `Coverage of BPJS Ketenagakerjaan in ${region} Province as each report gives it, ${years.join(' and ')}, per cent of workers; in date order`,
  alt: ({ reports, targets, lowest, highest, region }, say) =>
    `Reports put the coverage of BPJS Ketenagakerjaan in ${region} Province ${lowest.value < highest.value ? `between ${say.figure(lowest)} and` : 'at'} ${say.figure(highest)}. In date order: ${reports.map(({ figure, day }) => `${say.period(day)}, ${say.figure(figure)}`).join('; ')}.${targets.map(({ figure, owner }) => ` The target for ${say.period(figure.period)} according to ${owner}: ${say.figure(figure)}.`).join('')}`,
  notes: ({ reports, regulated, region }, say) => [
    ...(reports.length === 1 ? [`We have no other report of ${region}’s coverage.`] : []),
    ...(regulated
      ? [
          `${regulated.owner} ascribes the target for ${say.period(regulated.figure.period)} to a regulation of the Minister of Home Affairs, whose number is not given.`,
        ]
      : []),
  ],
  background: () => [
    'The dots are deliberately not joined: the reports give no common denominator (number of workers), so the ups and downs cannot be read as a trend.',
  ],
  labels: {
    byOutlet: (when, outlet) => `${when}, ${outlet}`,
    target: (year, owner) => `For ${year}, by ${owner}`,
    targetOf: (outlet) => `Target, ${outlet}`,
    primary: 'primary source',
    others: 'other reports',
    targets: 'target',
  },
};
