import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ increase }, say) =>
    increase.value >= 0
      ? `Dalam setahun, peserta aktif bertambah ${say.size(increase)} orang`
      : `Dalam setahun, peserta aktif berkurang ${say.size(increase)} orang`,
  measure: ({ current, previous }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi Bengkulu, ${say.period(previous.period)} dan ${say.period(current.period)}, orang`,
  alt: ({ current, previous, growth }, say) =>
    `Peserta aktif ${growth.value >= 0 ? 'naik' : 'turun'} ${say.size(growth)}, dari ${say.figure(previous)} orang pada ${say.period(previous.period)} menjadi ${say.figure(current)} orang pada ${say.period(current.period)}.`,
  notes: () => [],
} satisfies ChartWords<Figures>;
