import type { Figure } from '#indicators/figure.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

const changeOf = ({ value }: Figure): string => (value >= 0 ? 'kenaikan' : 'penurunan');

export const id = {
  title: ({ value, region }, say) =>
    `Klaim senilai ${say.figure(value)} dibayar di ${region} dalam setahun`,
  measure: ({ value, previous, region }, say) =>
    `Nilai klaim yang dibayar BPJS Ketenagakerjaan ${region}, ${say.period(previous.period)} (tersirat) dan ${say.period(value.period)} (dilaporkan), rupiah`,
  alt: ({ value, previous, rise, region }, say) =>
    `Klaim yang dibayar BPJS Ketenagakerjaan ${region} pada ${say.period(value.period)} bernilai ${say.figure(value)}. ${rise.value >= 0 ? 'Kenaikan' : 'Penurunan'} ${say.size(rise)} yang disebut sumber, jika berarti ${changeOf(rise)} nilai rupiah, menyiratkan ${say.figure(previous)} pada ${say.period(previous.period)}.`,
  notes: ({ previous }, say) => [
    `Garis tegak menandai rentang pembulatan ${say.period(previous.period)}: ${say.interval(previous)}.`,
  ],
  background: ({ previous, rise, previousNumber }, say) => [
    `Nilai ${say.period(previous.period)} tidak ditulis sumber: kami menghitungnya dari ${changeOf(rise)} ${say.size(rise)}, yang kami baca sebagai ${changeOf(rise)} nilai rupiah. Jika yang ${rise.value >= 0 ? 'naik' : 'turun'} adalah jumlah klaim, pada ${say.period(previous.period)} ada ${say.figure(previousNumber)} klaim.`,
  ],
  labels: {
    implied: (period: string) => `${period} (tersirat)`,
  },
} satisfies ChartWords<Figures>;
