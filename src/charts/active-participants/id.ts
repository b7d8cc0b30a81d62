import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ increase, region }, say) =>
    `Dalam setahun, peserta aktif di ${region} ${increase.value >= 0 ? 'bertambah' : 'berkurang'} ${say.size(increase)} orang`,
  measure: ({ current, previous, region }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region}, ${say.period(previous.period)} dan ${say.period(current.period)}, orang`,
  alt: ({ current, previous, growth, region }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} ${growth.value >= 0 ? 'naik' : 'turun'} ${say.size(growth)}, dari ${say.figure(previous)} pada ${say.period(previous.period)} menjadi ${say.figure(current)} pada ${say.period(current.period)}.`,
  notes: () => [],
} satisfies ChartWords<Figures>;
