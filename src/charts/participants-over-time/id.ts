import { directionOf } from '#indicators/figure.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ now, comparison, region }, format) => {
    const how = {
      lower: 'lebih rendah',
      'some-lower': 'ada yang lebih rendah',
      higher: 'tidak lebih rendah',
      alike: 'kira-kira sama',
      'alike-or-higher': 'kira-kira sama atau lebih tinggi',
    }[comparison];
    return `Pada ${format.period(now.period)} ada ${format.figure(now)} peserta aktif di ${region}; hitungan sesudahnya ${how}`;
  },
  measure: ({ before, later, region }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan atau pekerja terlindungi di Provinsi ${region}, ${format.period(before.period)} hingga ${format.period(later.at(-1)?.figure.period ?? '')}. Satu titik mewakili ${format.inWords(1000)} orang`,
  alt: ({ before, now, increase, within, later, region, outletOf, speakerOf }, format) =>
    [
      `Menurut ${outletOf(now)}, peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} berjumlah ${format.figure(before)} pada ${format.period(before.period)} dan ${format.figure(now)} pada ${format.period(now.period)}; selisihnya, hitungan kami, ${format.size(increase)}.`,
      ...within.map(
        (figure) =>
          `Dari acara ${format.period(figure.period)} ${outletOf(figure)} menulis ${format.figure(figure)}.`,
      ),
      ...later.map(
        ({ figure, difference }) =>
          `Pada ${format.period(figure.period)} disebut ${format.figure(figure)} (${speakerOf(figure)?.id ?? outletOf(figure)}), ${{ up: `${format.size(difference)} lebih banyak daripada`, down: `${format.size(difference)} lebih sedikit daripada`, unknown: 'kira-kira sama banyak dengan' }[directionOf(difference)]} ${format.period(now.period)} jika cara menghitungnya sama.`,
      ),
    ].join(' '),
  notes: ({ within, later, leftOut, outletOf, speakerOf }, format) => [
    `${[...within, ...[...later, ...leftOut].map(({ figure }) => figure)]
      .map((figure) => {
        const speaker = speakerOf(figure);
        return `${format.period(figure.period)}: ${speaker ? `${speaker.id} (${outletOf(figure)})` : outletOf(figure)}`;
      })
      .join('; ')}. Cara menghitungnya tidak disebut, jadi hitungan itu belum tentu sebanding.`,
    ...(leftOut.length === 0
      ? []
      : [
          `Ada dalam tabel, tetapi tidak digambar supaya gambarnya terbaca: ${leftOut.map(({ figure }) => `${format.figure(figure)} (${format.period(figure.period)})`).join('; ')}.`,
        ]),
  ],
  background: () => [
    'Tanggalnya ialah saat angka disebut; yang hanya berbulan digambar di tengah bulan itu.',
  ],
  labels: {
    sameSource: (change: string) => `${change} setahun, satu sumber`,
    otherSources: 'cara menghitung tidak disebut',
    ifAlike: (when: string) => `dibanding ${when},\njika caranya sama`,
  },
} satisfies ChartWords<Figures>;
