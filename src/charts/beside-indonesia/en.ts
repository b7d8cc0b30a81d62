import type { Figure } from '#indicators/figure.ts';
import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

const changed = ({ value }: Figure): string => (value < 0 ? 'fell' : 'rose');

export const en: Translated<typeof id, Figures> = {
  title: ({ growth, wageEarners, region }, format) => {
    const { isMore: faster } = growth;
    const { isMore: larger } = wageEarners;
    const grew =
      growth.here.value < 0 || growth.country.value < 0
        ? `Participants in ${region} ${changed(growth.here)} by ${format.size(growth.here)}, in Indonesia they ${changed(growth.country)} by ${format.size(growth.country)}`
        : `Participant numbers grew ${faster === undefined ? 'about as fast' : faster ? 'faster' : 'more slowly'} in ${region} ${faster === undefined ? 'as' : 'than'} nationally`;
    const share = larger === undefined ? 'about the same' : larger ? 'a larger' : 'a smaller';
    return `${grew}, ${faster !== larger ? 'but' : 'and'} ${share} share are wage earners`;
  },
  measure: ({ growth, inactive, region }, format) =>
    `Participants of BPJS Ketenagakerjaan in ${region} Province and in Indonesia, ${format.period(growth.here.period)} (inactive ones: ${format.period(inactive.here.period)}), per cent; all bars on one scale`,
  alt: ({ growth, wageEarners, informal, inactive, region, then }, format) =>
    `From ${format.period(then)} to ${format.period(growth.here.period)} active participants of BPJS Ketenagakerjaan ${changed(growth.here)} by ${format.size(growth.here)} in ${region} Province and ${changed(growth.country)} by ${format.size(growth.country)} in Indonesia. Wage earners were ${format.figure(wageEarners.here)} of active participants in ${region}, ${format.figure(wageEarners.country)} in Indonesia; the informal sector ${format.figure(informal.here)} and ${format.figure(informal.country)}. Inactive among all registered in ${format.period(inactive.here.period)}: ${format.figure(inactive.here)} in ${region}, ${format.figure(inactive.country)} in Indonesia.`,
  notes: ({ fewestOf, region, then }, format) =>
    fewestOf === undefined
      ? []
      : [
          `${region} had fewer active participants than any other of the ${format.inWords(fewestOf)} provinces of Sumatra in ${format.period(then)}, but few participants do not mean low coverage. We give no national rank, because we have not seen the end of the Ministry of Manpower’s table.`,
        ],
  background: () => [
    'The figures of Indonesia include Bengkulu. Indonesia’s growth is our computation from two sources, which may not count alike. Construction services are not compared, because the national figure adds migrant workers to them. BPU: non-wage earners, the scheme’s name for the informal sector; that the two are the same is our reading.',
  ],
  labels: {
    growth: 'Growth',
    growing: 'participants',
    between: (from, to) => `${from}–${to}`,
    informal: 'Informal (BPU)',
    ofParticipants: 'of participants',
    inactive: 'Inactive',
    ofRegistered: 'of all registered',
    inPlace: (measure, place) => `${measure}: ${place}`,
  },
};
