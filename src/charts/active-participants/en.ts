import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ increase, region }, format) =>
    `${region} had ${format.size(increase)} ${increase.value >= 0 ? 'more' : 'fewer'} active participants than a year before`,
  measure: ({ current, previous, region }, format) =>
    `Active participants of BPJS Ketenagakerjaan, ${region} Province, ${format.period(previous.period)} and ${format.period(current.period)}, people`,
  alt: ({ current, previous, growth, region }, format) =>
    `Active participants of BPJS Ketenagakerjaan in ${region} Province ${growth.value >= 0 ? 'rose' : 'fell'} by ${format.size(growth)}, from ${format.figure(previous)} in ${format.period(previous.period)} to ${format.figure(current)} in ${format.period(current.period)}.`,
  notes: () => [],
};
