import type { Figure } from '#indicators/figure.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

const changed = ({ value }: Figure): string => (value < 0 ? 'berkurang' : 'bertambah');

export const id = {
  title: ({ growth, wageEarners, region }, say) => {
    const { isMore: faster } = growth;
    const { isMore: larger } = wageEarners;
    const grew =
      growth.here.value < 0 || growth.country.value < 0
        ? `Peserta di ${region} ${changed(growth.here)} ${say.size(growth.here)}, di Indonesia ${changed(growth.country)} ${say.size(growth.country)}`
        : `Peserta di ${region} bertambah ${faster === undefined ? 'kurang lebih secepat' : faster ? 'lebih cepat daripada' : 'lebih lambat daripada'} di Indonesia`;
    const share =
      larger === undefined ? 'kurang lebih sama' : larger ? 'lebih besar' : 'lebih kecil';
    return `${grew}, ${faster !== larger ? 'tetapi' : 'dan'} bagian penerima upahnya ${share}`;
  },
  measure: ({ growth, inactive, region }, say) =>
    `Peserta BPJS Ketenagakerjaan di Provinsi ${region} dan di Indonesia, ${say.period(growth.here.period)} (yang tidak aktif: ${say.period(inactive.here.period)}), persen; semua batang pada satu skala`,
  alt: ({ growth, wageEarners, informal, inactive, region, then }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan ${changed(growth.here)} ${say.size(growth.here)} di Provinsi ${region} dari ${say.period(then)} hingga ${say.period(growth.here.period)}, ${changed(growth.country)} ${say.size(growth.country)} di Indonesia. Penerima upah ${say.figure(wageEarners.here)} dari peserta aktif di ${region}, ${say.figure(wageEarners.country)} di Indonesia; sektor informal ${say.figure(informal.here)} dan ${say.figure(informal.country)}. Yang tidak aktif di antara semua yang terdaftar pada ${say.period(inactive.here.period)}: ${say.figure(inactive.here)} di ${region}, ${say.figure(inactive.country)} di Indonesia.`,
  notes: ({ fewestOf, region, then }, say) =>
    fewestOf === undefined
      ? []
      : [
          `Jumlah peserta aktif ${region} pada ${say.period(then)} paling kecil di antara ${say.inWords(fewestOf)} provinsi di Sumatera, tetapi peserta yang sedikit belum berarti cakupan yang rendah. Peringkat nasional tidak kami sebut karena tabel Kementerian Ketenagakerjaan itu tidak kami lihat sampai akhir.`,
        ],
  background: () => [
    'Angka Indonesia mencakup Bengkulu. Pertumbuhan Indonesia kami hitung dari dua sumber, yang belum tentu menghitung dengan cara yang sama. Jasa konstruksi tidak dibandingkan karena angka nasionalnya digabung dengan pekerja migran. BPU: bukan penerima upah, nama program untuk sektor informal; kami yang menyamakan kedua istilah itu.',
  ],
  labels: {
    growth: 'Pertumbuhan',
    growing: 'peserta aktif',
    between: (from: string, to: string) => `${from}–${to}`,
    informal: 'Informal (BPU)',
    ofParticipants: 'dari peserta aktif',
    inactive: 'Tidak aktif',
    ofRegistered: 'dari yang terdaftar',
    inPlace: (measure: string, place: string) => `${measure}: ${place}`,
  },
} satisfies ChartWords<Figures>;
