import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ lowest, highest, region }, format) =>
    lowest.value < highest.value
      ? `Reports put the coverage of ${region}’s workers anywhere from ${format.figure(lowest)} to ${format.figure(highest)}`
      : `The coverage of ${region}’s workers is reported to be ${format.figure(highest)}`,
  measure: ({ region, years }, format) =>
    `Coverage of BPJS Ketenagakerjaan in ${region} Province as each report gives it, ${format.list(years)}, per cent of workers; in date order`,
  alt: ({ reports, targets, lowest, highest, region }, format) =>
    `Reports put the coverage of BPJS Ketenagakerjaan in ${region} Province ${lowest.value < highest.value ? `between ${format.figure(lowest)} and` : 'at'} ${format.figure(highest)}. In date order: ${reports.map(({ figure, day }) => `${format.period(day)}, ${format.figure(figure)}`).join('; ')}.${targets.map(({ figure, ownerIn }) => ` The target for ${format.period(figure.period)} according to ${ownerIn(format.locale)}: ${format.figure(figure)}.`).join('')}`,
  notes: ({ reports, regulated, region }, format) => [
    ...(reports.length === 1 ? [`We have no other report of ${region}’s coverage.`] : []),
    ...(regulated
      ? [
          `${regulated.ownerIn(format.locale)} ascribes the target for ${format.period(regulated.figure.period)} to a regulation of the Minister of Home Affairs, whose number is not given.`,
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
