import { directionOf } from '#indicators/figure.ts';
import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ increase, region }, format) =>
    directionOf(increase) === 'unknown'
      ? `${region} had about as many active participants as a year before`
      : `${region} had ${format.size(increase)} ${directionOf(increase) === 'up' ? 'more' : 'fewer'} active participants than a year before`,
  measure: ({ current, previous, region }, format) =>
    `Active participants of BPJS Ketenagakerjaan, ${region} Province, ${format.period(previous.period)} and ${format.period(current.period)}, people`,
  alt: ({ current, previous, increase, growth, region }, format) =>
    `Active participants of BPJS Ketenagakerjaan in ${region} Province ${{ up: `rose by ${format.size(growth)}`, down: `fell by ${format.size(growth)}`, unknown: 'hardly changed' }[directionOf(increase)]}, from ${format.figure(previous)} in ${format.period(previous.period)} to ${format.figure(current)} in ${format.period(current.period)}.`,
  notes: () => [],
};
