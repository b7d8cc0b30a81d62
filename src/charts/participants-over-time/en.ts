import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';

export const en: Translated<typeof id, Figures> = {
  title: ({ now, later, region }, say) => {
    const isLower = later.map(({ difference }) => difference.value < 0);
    const how = isLower.every(Boolean)
      ? 'later counts are lower'
      : isLower.some(Boolean)
        ? 'not all later counts are as high'
        : 'no later count is lower';
    return `${region} had ${say.figure(now)} active participants in ${say.period(now.period)}; ${how}`;
  },
  measure: ({ before, later, region }, say) =>
    `Active participants of BPJS Ketenagakerjaan, the workers’ social security agency, or covered workers in ${region} Province, ${say.period(before.period)} to ${say.period(later.at(-1)?.figure.period ?? '')}. One dot stands for ${say.inWords(1000)} people`,
  alt: ({ before, now, increase, within, later, region, outletOf, speakerOf }, say) =>
    [
      `According to ${outletOf(now)}, BPJS Ketenagakerjaan had ${say.figure(before)} active participants in ${region} Province in ${say.period(before.period)} and ${say.figure(now)} in ${say.period(now.period)}; the difference, our sum, is ${say.size(increase)}.`,
      ...within.map(
        (figure) =>
          `From an event on ${say.period(figure.period)} ${outletOf(figure)} printed ${say.figure(figure)}.`,
      ),
      ...later.map(
        ({ figure, difference }) =>
          `For ${say.period(figure.period)} ${say.figure(figure)} were given (${speakerOf(figure)?.en ?? outletOf(figure)}), ${say.size(difference)} ${difference.value < 0 ? 'fewer' : 'more'} than in ${say.period(now.period)} if counted alike.`,
      ),
    ].join(' '),
  notes: ({ within, later, outletOf, speakerOf }, say) => [
    `${[...within, ...later.map(({ figure }) => figure)]
      .map((figure) => {
        const speaker = speakerOf(figure);
        return `${say.period(figure.period)}: ${speaker ? `${speaker.en} (${outletOf(figure)})` : outletOf(figure)}`;
      })
      .join('; ')}. None says how it was counted, so the counts may not be comparable.`,
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
