import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ increase, region }, format) =>
    `Dalam setahun, peserta aktif di ${region} ${increase.value >= 0 ? 'bertambah' : 'berkurang'} ${format.size(increase)} orang`,
  measure: ({ current, previous, region }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region}, ${format.period(previous.period)} dan ${format.period(current.period)}, orang`,
  alt: ({ current, previous, growth, region }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} ${growth.value >= 0 ? 'naik' : 'turun'} ${format.size(growth)}, dari ${format.figure(previous)} pada ${format.period(previous.period)} menjadi ${format.figure(current)} pada ${format.period(current.period)}.`,
  notes: () => [],
} satisfies ChartWords<Figures>;
