import type { Translated } from '../chart.ts';
import type { Figures } from './chart.ts';
import type { id } from './id.ts';
import { upperFirst } from '#i18n/upper-first.ts';

const withoutKind = (name: string): string => name.replace(/ regency$/, '');

export const en: Translated<typeof id, Figures> = {
  title: ({ known, missing, all, highest, lowest, region }, format) =>
    missing.length === 0
      ? `Coverage is reported between ${format.figure(lowest)} and ${format.figure(highest)} in ${region}’s regencies and city`
      : `We found a coverage figure for only ${format.inWords(known.length)} of ${region}’s ${format.inWords(all)} regencies and cities`,
  measure: ({ missing, region, years }, format) =>
    `Share of workers who are participants of BPJS Ketenagakerjaan, as reported, by regency and city of ${region} Province, ${format.list(years)}, per cent${missing.length === 0 ? '' : '. Dashed square: no figure'}`,
  alt: ({ known, missing, region }, format) =>
    `A tile map of ${region} Province. Coverage as reported: ${known.map(({ figure, area }) => `${format.area(area)} ${format.figure(figure)} (${format.period(figure.period)})`).join('; ')}. ${missing.length === 0 ? '' : `No figure: ${missing.map(format.area).join('; ')}.`}`.trim(),
  notes: ({ reports, isBaseNamed }, format) => [
    `${reports.map(({ areas, period, speaker, outlet }) => `${format.list(areas.map((area) => withoutKind(format.area(area))))}, ${format.period(period)}: according to ${speaker === null ? outlet : `${speaker[format.locale]} (${outlet})`}.`).join(' ')} Lebong and Rejang Lebong are two different regencies.`,
    `${isBaseNamed ? 'These reports may not share one base' : 'None of these reports names the number of workers that is its base'}, so the figures may not be comparable.`,
  ],
  background: () => [
    'Tiles lie as the regencies do, from north-west to south-east; their size says nothing about area or population.',
  ],
  labels: {
    shortName: withoutKind,
    some: upperFirst,
    ofAll: (all) => `of ${all}`,
    withoutFigure: 'without a figure',
    found: 'that we could find',
    sea: 'Indian Ocean',
  },
};
