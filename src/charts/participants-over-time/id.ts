import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ now, later, region }, say) => {
    const isLower = later.map(({ difference }) => difference.value < 0);
    const how = isLower.every(Boolean)
      ? 'lebih rendah'
      : isLower.some(Boolean)
        ? 'ada yang lebih rendah'
        : 'tidak lebih rendah';
    return `Pada ${say.period(now.period)} ada ${say.figure(now)} peserta aktif di ${region}; hitungan sesudahnya ${how}`;
  },
  measure: ({ before, later, region }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan atau pekerja terlindungi di Provinsi ${region}, ${say.period(before.period)} hingga ${say.period(later.at(-1)?.figure.period ?? '')}. Satu titik mewakili ${say.inWords(1000)} orang`,
  alt: ({ before, now, increase, within, later, region, outletOf, speakerOf }, say) =>
    [
      `Menurut ${outletOf(now)}, peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} berjumlah ${say.figure(before)} pada ${say.period(before.period)} dan ${say.figure(now)} pada ${say.period(now.period)}; selisihnya, hitungan kami, ${say.size(increase)}.`,
      ...within.map(
        (figure) =>
          `Dari acara ${say.period(figure.period)} ${outletOf(figure)} menulis ${say.figure(figure)}.`,
      ),
      ...later.map(
        ({ figure, difference }) =>
          `Pada ${say.period(figure.period)} disebut ${say.figure(figure)} (${speakerOf(figure)?.id ?? outletOf(figure)}), ${say.size(difference)} lebih ${difference.value < 0 ? 'sedikit' : 'banyak'} daripada ${say.period(now.period)} jika dihitung sama.`,
      ),
    ].join(' '),
  notes: ({ within, later, outletOf, speakerOf }, say) => [
    `${[...within, ...later.map(({ figure }) => figure)]
      .map((figure) => {
        const speaker = speakerOf(figure);
        return `${say.period(figure.period)}: ${speaker ? `${speaker.id} (${outletOf(figure)})` : outletOf(figure)}`;
      })
      .join('; ')}. Cara menghitungnya tidak disebut, jadi hitungan itu belum tentu sebanding.`,
  ],
  background: () => [
    'Tanggalnya ialah saat angka disebut; yang hanya berbulan digambar di tengah bulan itu.',
  ],
  labels: {
    sameSource: (change: string) => `${change} setahun, satu sumber`,
    otherSources: 'cara menghitung tidak disebut',
    ifAlike: (when: string) => `dibanding ${when},\njika dihitung sama`,
  },
} satisfies ChartWords<Figures>;
