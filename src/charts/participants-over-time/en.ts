import { directionOf } from '#indicators/figure.ts';
import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ now, comparison, region }, format) => {
    const how = {
      lower: 'later counts are lower',
      'some-lower': 'not all later counts are as high',
      higher: 'no later count is lower',
      alike: 'later counts are about as high',
      'alike-or-higher': 'later counts are about as high or higher',
    }[comparison];
    return `${region} had ${format.figure(now)} active participants in ${format.period(now.period)}; ${how}`;
  },
  measure: ({ before, later, region }, format) =>
    `Active participants of BPJS Ketenagakerjaan, the workers’ social security agency, or covered workers in ${region} Province, ${format.period(before.period)} to ${format.period(later.at(-1)?.figure.period ?? '')}. One dot stands for ${format.inWords(1000)} people`,
  alt: ({ before, now, increase, within, later, region, outletOf, speakerOf }, format) =>
    [
      `According to ${outletOf(now)}, BPJS Ketenagakerjaan had ${format.figure(before)} active participants in ${region} Province in ${format.period(before.period)} and ${format.figure(now)} in ${format.period(now.period)}; the difference, our sum, is ${format.size(increase)}.`,
      ...within.map(
        (figure) =>
          `From an event on ${format.period(figure.period)} ${outletOf(figure)} printed ${format.figure(figure)}.`,
      ),
      ...later.map(
        ({ figure, difference }) =>
          `For ${format.period(figure.period)} ${format.figure(figure)} were given (${speakerOf(figure)?.en ?? outletOf(figure)}), ${{ up: `${format.size(difference)} more than`, down: `${format.size(difference)} fewer than`, unknown: 'about as many as' }[directionOf(difference)]} in ${format.period(now.period)} if counted the same way.`,
      ),
    ].join(' '),
  notes: ({ within, later, leftOut, outletOf, speakerOf }, format) => [
    `${[...within, ...[...later, ...leftOut].map(({ figure }) => figure)]
      .map((figure) => {
        const speaker = speakerOf(figure);
        return `${format.period(figure.period)}: ${speaker ? `${speaker.en} (${outletOf(figure)})` : outletOf(figure)}`;
      })
      .join('; ')}. None says how it was counted, so the counts may not be comparable.`,
    ...(leftOut.length === 0
      ? []
      : [
          `In the table, but not drawn, to keep the picture readable: ${leftOut.map(({ figure }) => `${format.figure(figure)} (${format.period(figure.period)})`).join('; ')}.`,
        ]),
  ],
  background: () => [
    'Dates are of the statement or event; a count that has only a month is drawn in its middle.',
  ],
  labels: {
    sameSource: (change) => `${change} in a year, one source`,
    otherSources: 'method of counting not stated',
    ifAlike: (when) => `against ${when},\nif counted alike`,
  },
};
