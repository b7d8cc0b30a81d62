import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ increase, region }, say) =>
    `${region} had ${say.size(increase)} ${increase.value >= 0 ? 'more' : 'fewer'} active participants than a year before`,
  measure: ({ current, previous, region }, say) =>
    `Active participants of BPJS Ketenagakerjaan, ${region} Province, ${say.period(previous.period)} and ${say.period(current.period)}, people`,
  alt: ({ current, previous, growth, region }, say) =>
    `Active participants of BPJS Ketenagakerjaan in ${region} Province ${growth.value >= 0 ? 'rose' : 'fell'} by ${say.size(growth)}, from ${say.figure(previous)} in ${say.period(previous.period)} to ${say.figure(current)} in ${say.period(current.period)}.`,
  notes: () => [],
};
