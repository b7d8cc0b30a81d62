import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ increase }, say) =>
    increase.value >= 0
      ? `The scheme gained ${say.size(increase)} active participants in a year`
      : `The scheme lost ${say.size(increase)} active participants in a year`,
  measure: ({ current, previous }, say) =>
    `Active participants in BPJS Ketenagakerjaan, Bengkulu Province, ${say.period(previous.period)} and ${say.period(current.period)}, people`,
  alt: ({ current, previous, growth }, say) =>
    `Active participants ${growth.value >= 0 ? 'rose' : 'fell'} by ${say.size(growth)}, from ${say.figure(previous)} in ${say.period(previous.period)} to ${say.figure(current)} in ${say.period(current.period)}.`,
  notes: () => [],
};
