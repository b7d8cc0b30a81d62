import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ glasses: [implied, named, employed] }, say) =>
    `One count of participants in Bengkulu, three shares: ${say.figure(implied.share)}, ${say.figure(named.share)} or ${say.figure(employed.share)}`,
  measure: ({ participants }, say) =>
    `Active participants of BPJS Ketenagakerjaan, the workers’ social security agency, in Bengkulu Province, ${say.period(participants.period)}, against three numbers of workers. One dot stands for ${say.inWords(1000)} people`,
  alt: ({ participants, glasses: [implied, named, employed], namedBy }, say) =>
    `Active participants of BPJS Ketenagakerjaan in Bengkulu Province, ${say.period(participants.period)}: ${say.figure(participants)} people, which is ${say.figure(implied.share)} of ${say.figure(implied.base)} workers (implied), ${say.figure(named.share)} of the ${say.figure(named.base)} workers that ${namedBy} gave in ${say.period(named.base.period)}, or ${say.figure(employed.share)} of the ${say.figure(employed.base)} people in work according to BPS.`,
  notes: ({ glasses: [implied, named], primaryOutlet, namedBy, stated }, say) => [
    `${primaryOutlet} printed ${say.figure(implied.share)} without the number of workers. ${stated ? `${stated.speaker[say.locale]}, gave ${say.figure(stated.share)} for ${stated.share.period} (${stated.outlets.join(', ')}). ` : ''}That ${stated ? 'this' : say.figure(named.share)} is a share of the ${say.figure(named.base)} workers that ${namedBy} gave in ${say.period(named.base.period)} is our inference.`,
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
