import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ recovered, share }, say) =>
    `Recovered arrears came to ${say.figure(recovered)}, equal to ${say.figure(share)} of the value of claims`,
  measure: ({ claims, billionsPerSquare }, say) =>
    `Rupiah, ${say.period(claims.period)}. One square stands for ${billionsPerSquare === 1 ? 'Rp1 billion' : `${say.inWords(billionsPerSquare)} billion rupiah`}`,
  alt: ({ recovered, share, scholarships, claims }, say) =>
    `On one scale: claims of ${say.figure(claims)}, scholarships of ${say.figure(scholarships)}, recovered contribution arrears of ${say.figure(recovered)}, equal to ${say.figure(share)} of the value of claims.`,
  background: () => [
    'The arrears were recovered with the High Prosecutor’s Office. The three must not be added up: the source does not say whether scholarships are part of the value of claims.',
  ],
  labels: {
    claims: 'Claims paid',
    scholarships: 'Scholarships',
    recovered: 'Arrears recovered',
  },
};
