import type { Figure } from '#indicators/figure.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

const changeOf = ({ value }: Figure): string => (value >= 0 ? 'kenaikan' : 'penurunan');

export const id = {
  title: ({ value, region }, format) =>
    `Klaim senilai ${format.figure(value)} dibayar di ${region} dalam setahun`,
  measure: ({ value, previous, region }, format) =>
    `Nilai klaim yang dibayar BPJS Ketenagakerjaan ${region}, ${format.period(previous.period)} (tersirat) dan ${format.period(value.period)} (dilaporkan), rupiah`,
  alt: ({ value, previous, rise, region }, format) =>
    `Klaim yang dibayar BPJS Ketenagakerjaan ${region} pada ${format.period(value.period)} bernilai ${format.figure(value)}. ${rise.value >= 0 ? 'Kenaikan' : 'Penurunan'} ${format.size(rise)} yang disebut sumber, jika berarti ${changeOf(rise)} nilai rupiah, menyiratkan ${format.figure(previous)} pada ${format.period(previous.period)}.`,
  notes: ({ previous }, format) => [
    `Garis tegak menandai rentang pembulatan ${format.period(previous.period)}: ${format.interval(previous)}.`,
  ],
  background: ({ previous, rise, previousNumber }, format) => [
    `Nilai ${format.period(previous.period)} tidak ditulis sumber: kami menghitungnya dari ${changeOf(rise)} ${format.size(rise)}, yang kami baca sebagai ${changeOf(rise)} nilai rupiah. Jika yang ${rise.value >= 0 ? 'naik' : 'turun'} adalah jumlah klaim, pada ${format.period(previous.period)} ada ${format.figure(previousNumber)} klaim.`,
  ],
  labels: {
    implied: (period: string) => `${period} (tersirat)`,
  },
} satisfies ChartWords<Figures>;
