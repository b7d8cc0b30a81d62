import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ glasses: [implied, named, employed] }, format) =>
    `One count of participants in Bengkulu, three shares: ${format.figure(implied.share)}, ${format.figure(named.share)} or ${format.figure(employed.share)}`,
  measure: ({ participants }, format) =>
    `Active participants of BPJS Ketenagakerjaan, the workers’ social security agency, in Bengkulu Province, ${format.period(participants.period)}, against three numbers of workers. One dot stands for ${format.inWords(1000)} people`,
  alt: ({ participants, glasses: [implied, named, employed], namedBy }, format) =>
    `Active participants of BPJS Ketenagakerjaan in Bengkulu Province, ${format.period(participants.period)}: ${format.figure(participants)} people, which is ${format.figure(implied.share)} of ${format.figure(implied.base)} workers (implied), ${format.figure(named.share)} of the ${format.figure(named.base)} workers that ${namedBy} gave in ${format.period(named.base.period)}, or ${format.figure(employed.share)} of the ${format.figure(employed.base)} people in work according to BPS.`,
  notes: ({ glasses: [implied, named], primaryOutlet, namedBy, stated }, format) => [
    `${primaryOutlet} printed ${format.figure(implied.share)} without the number of workers. ${stated ? `${stated.speaker[format.locale]}, gave ${format.figure(stated.share)} for ${stated.share.period} (${stated.outlets.join(', ')}). ` : ''}That ${stated ? 'this' : format.figure(named.share)} is a share of the ${format.figure(named.base)} workers that ${namedBy} gave in ${format.period(named.base.period)} is our inference.`,
    'Outside that count does not mean without cover. Nor need all participants be among the people in work whom BPS estimates from a survey.',
  ],
  labels: {
    inSource: 'in the source',
    ours: 'our sum',
    participants: 'active participants,\nsame in all three',
    outside: 'outside that count',
    implied: (share) => `implied by\n${share}`,
    named: (outlet, when) => `from ${outlet},\n${when}`,
    employed: (when) => `BPS survey,\n${when}`,
  },
};
