import { directionOf } from '#indicators/figure.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ increase, region }, format) =>
    directionOf(increase) === 'unknown'
      ? `Peserta aktif di ${region} kira-kira sama banyak dengan setahun sebelumnya`
      : `Dalam setahun, peserta aktif di ${region} ${directionOf(increase) === 'up' ? 'bertambah' : 'berkurang'} ${format.size(increase)} orang`,
  measure: ({ current, previous, region }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region}, ${format.period(previous.period)} dan ${format.period(current.period)}, orang`,
  alt: ({ current, previous, increase, growth, region }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} ${{ up: `naik ${format.size(growth)}`, down: `turun ${format.size(growth)}`, unknown: 'hampir tidak berubah' }[directionOf(increase)]}, dari ${format.figure(previous)} pada ${format.period(previous.period)} menjadi ${format.figure(current)} pada ${format.period(current.period)}.`,
  notes: () => [],
} satisfies ChartWords<Figures>;
