import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ employed, participants, region }, format) =>
    `Of ${region}’s workers, ${format.outOf(employed.informal)} are informal; of its participants, ${format.outOf(participants.informal)}`,
  measure: ({ employed, participants, region }, format) =>
    `Informal workers as a share of people in work (BPS, ${format.period(employed.informal.period)}) and of active participants of BPJS Ketenagakerjaan (${format.period(participants.informal.period)}) in ${region} Province, per cent`,
  alt: ({ employed, participants, region }, format) =>
    `By our sums from BPS, ${format.figure(employed.informal)} of people in work in ${region} Province in ${format.period(employed.informal.period)} were in informal work and ${format.figure(employed.formal)} in formal work. Of the active participants of BPJS Ketenagakerjaan in ${format.period(participants.informal.period)}, ${format.figure(participants.informal)} were in the informal sector, ${format.figure(participants.wageEarners)} were wage earners and ${format.figure(participants.construction)} were in construction services.`,
  notes: () => [
    'The two bars are not about the same people, and their definitions differ: BPS goes by status and occupation, the scheme by who pays the contribution.',
  ],
  background: () => [
    'The figures of BPS are survey estimates; its informal share is our computation from the formal share that it gives. “Informal” among participants is the segment that the scheme calls non-wage earners (BPU); that the two are the same is our reading.',
  ],
  labels: {
    employed: (period) => `People in work (BPS, ${period})`,
    participants: (period) => `Active participants (${period})`,
    participantsOfScheme: (period) => `Active participants of BPJS Ketenagakerjaan (${period})`,
    wageEarners: 'wage earners',
    construction: 'construction',
    formal: 'formal',
    informal: 'informal',
  },
};
