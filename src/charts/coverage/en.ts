import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ covered, region }, say) =>
    `${
      covered.interval.upper <= 0.5
        ? 'Fewer than half'
        : covered.interval.lower >= 0.5
          ? 'More than half'
          : 'About half'
    } of ${region}’s eligible workers were covered in ${say.period(covered.period)}`,
  measure: ({ covered, region }, say) =>
    `Universal Coverage Jamsostek (UCJ) of BPJS Ketenagakerjaan, ${region} Province, ${say.period(covered.period)}. One square stands for one in a hundred eligible workers`,
  alt: ({ covered, notCovered, region }, say) =>
    `Of all eligible workers in ${region} Province, ${say.figure(covered)} were covered in ${say.period(covered.period)} and ${say.figure(notCovered)} were not.`,
  background: ({ denominator, denominatorWithoutConstruction, employed, shareOfEmployed }, say) => [
    `The source does not give the denominator, that is, the number of eligible workers. Working backwards, it would be ${say.figure(denominator)} if all three segments count, or ${say.figure(denominatorWithoutConstruction)} if construction services do not. Neither is official.`,
    ...(employed && shareOfEmployed
      ? [
          `Another base gives another share: active participants equal ${say.figure(shareOfEmployed)} of the ${say.figure(employed)} people in work according to BPS (${say.period(employed.period)}).`,
        ]
      : []),
  ],
  labels: {
    covered: 'covered',
    notCovered: 'not covered',
  },
};
