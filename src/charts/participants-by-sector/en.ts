import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ largest, region }, say) =>
    largest.share.value > 0.5
      ? `More than half of ${region}’s active participants are ${say.part(largest.current)}`
      : `The largest group of active participants in ${region}: ${say.part(largest.current)}`,
  measure: ({ largest: { current, previous }, region }, say) =>
    `Active participants of BPJS Ketenagakerjaan in ${region} Province by segment, ${say.period(current.period)}${previous ? ` against ${say.period(previous.period)}` : ''}, people and share of all active participants`,
  alt: ({ largest, parts, region }, say) =>
    `The largest group is ${say.part(largest.current)}. Active participants in ${region} Province by segment, ${say.period(largest.current.period)}: ${parts.map((part) => `${say.part(part.current)} ${say.figure(part.current)}, or ${say.figure(part.share)}${part.previous ? `, from ${say.figure(part.previous)} a year earlier` : ''}`).join('; ')}.`,
  notes: () => [
    'The source writes “informal sector”; the scheme’s own term is non-wage earners (bukan penerima upah, BPU). We treat the two as the same.',
  ],
  background: ({ parts, previousPeriod }, say) =>
    parts.every(({ previous }) => previous === undefined)
      ? [
          `The source does not break down ${say.period(previousPeriod)} by segment, so there is nothing to compare with.`,
        ]
      : [],
};
