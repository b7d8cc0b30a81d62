import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ covered, region }, format) =>
    `${
      covered.interval.upper <= 0.5
        ? 'Fewer than half'
        : covered.interval.lower >= 0.5
          ? 'More than half'
          : 'About half'
    } of ${region}’s eligible workers were covered in ${format.period(covered.period)}`,
  measure: ({ covered, region }, format) =>
    `Universal Coverage Jamsostek (UCJ) of BPJS Ketenagakerjaan, ${region} Province, ${format.period(covered.period)}. One square stands for one in a hundred eligible workers`,
  alt: ({ covered, notCovered, region }, format) =>
    `Of all eligible workers in ${region} Province, ${format.figure(covered)} were covered in ${format.period(covered.period)} and ${format.figure(notCovered)} were not.`,
  background: (
    { denominator, denominatorWithoutConstruction, employed, shareOfEmployed },
    format,
  ) => [
    `The source does not give the denominator, that is, the number of eligible workers. Working backwards, it would be ${format.figure(denominator)} if all three segments count${denominatorWithoutConstruction === undefined ? '. It is not official.' : `, or ${format.figure(denominatorWithoutConstruction)} if construction services do not. Neither is official.`}`,
    ...(employed && shareOfEmployed
      ? [
          `Another base gives another share: active participants equal ${format.figure(shareOfEmployed)} of the ${format.figure(employed)} people in work according to BPS (${format.period(employed.period)}).`,
        ]
      : []),
  ],
  labels: {
    covered: 'covered',
    notCovered: 'not covered',
  },
};
