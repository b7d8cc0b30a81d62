import type { Formatter } from '#i18n/formatter.ts';
import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

/** Names all that may be the largest, which are more than one. */
function tieOf({ candidates, parts }: Figures, format: Formatter, groups: string): string {
  const count = format.inWords(candidates.length);
  const subject =
    candidates.length === parts.length
      ? `All ${count} ${groups}`
      : `The ${count} largest ${groups}`;
  return `${subject} are about equal: ${format.list(candidates.map(format.part))}`;
}

export const en: Translated<typeof id, Figures> = {
  title: (figures, format) => {
    const { largest, candidates, region } = figures;
    if (candidates.length > 1)
      return tieOf(figures, format, `groups of active participants in ${region}`);
    return largest.share.interval.lower > 0.5
      ? `More than half of ${region}’s active participants are ${format.part(largest.current)}`
      : `The largest group of active participants in ${region}: ${format.part(largest.current)}`;
  },
  measure: ({ largest: { current, previous }, region }, format) =>
    `Active participants of BPJS Ketenagakerjaan in ${region} Province by segment, ${format.period(current.period)}${previous ? ` against ${format.period(previous.period)}` : ''}, people and share of all active participants`,
  alt: (figures, format) => {
    const { largest, candidates, parts, region } = figures;
    const finding =
      candidates.length > 1
        ? tieOf(figures, format, 'groups')
        : `The largest group is ${format.part(largest.current)}`;
    return `${finding}. Active participants in ${region} Province by segment, ${format.period(largest.current.period)}: ${parts.map((part) => `${format.part(part.current)} ${format.figure(part.current)}, or ${format.figure(part.share)}${part.previous ? `, from ${format.figure(part.previous)} a year earlier` : ''}`).join('; ')}.`;
  },
  notes: () => [
    'The source writes “informal sector”; the scheme’s own term is non-wage earners (bukan penerima upah, BPU). We treat the two as the same.',
  ],
  background: ({ parts, previousPeriod }, format) =>
    parts.every(({ previous }) => previous === undefined)
      ? [
          `The source does not break down ${format.period(previousPeriod)} by segment, so there is nothing to compare with.`,
        ]
      : [],
};
