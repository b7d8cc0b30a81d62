import type { Figure } from '#indicators/figure.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

const changed = ({ value }: Figure): string => (value < 0 ? 'berkurang' : 'bertambah');

export const id = {
  title: ({ growth, wageEarners, region }, format) => {
    const { isMore: faster } = growth;
    const { isMore: larger } = wageEarners;
    const grew =
      growth.here.value < 0 || growth.country.value < 0
        ? `Peserta di ${region} ${changed(growth.here)} ${format.size(growth.here)}, di Indonesia ${changed(growth.country)} ${format.size(growth.country)}`
        : `Peserta di ${region} bertambah ${faster === undefined ? 'kurang lebih secepat angka' : faster ? 'lebih cepat daripada secara' : 'lebih lambat daripada secara'} nasional`;
    const share =
      larger === undefined ? 'kurang lebih sama' : larger ? 'lebih besar' : 'lebih kecil';
    return `${grew}, ${faster !== larger ? 'tetapi' : 'dan'} bagian penerima upahnya ${share}`;
  },
  measure: ({ growth, inactive, region }, format) =>
    `Peserta BPJS Ketenagakerjaan di Provinsi ${region} dan di Indonesia, ${format.period(growth.here.period)} (yang tidak aktif: ${format.period(inactive.here.period)}), persen; semua batang pada satu skala`,
  alt: ({ growth, wageEarners, informal, inactive, region, then }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan ${changed(growth.here)} ${format.size(growth.here)} di Provinsi ${region} dari ${format.period(then)} hingga ${format.period(growth.here.period)}, ${changed(growth.country)} ${format.size(growth.country)} di Indonesia. Penerima upah ${format.figure(wageEarners.here)} dari peserta aktif di ${region}, ${format.figure(wageEarners.country)} di Indonesia; sektor informal ${format.figure(informal.here)} dan ${format.figure(informal.country)}. Yang tidak aktif di antara semua yang terdaftar pada ${format.period(inactive.here.period)}: ${format.figure(inactive.here)} di ${region}, ${format.figure(inactive.country)} di Indonesia.`,
  notes: ({ fewestOf, region, then }, format) =>
    fewestOf === undefined
      ? []
      : [
          `Jumlah peserta aktif ${region} pada ${format.period(then)} paling kecil di antara ${format.inWords(fewestOf)} provinsi di Sumatra, tetapi peserta yang sedikit belum berarti cakupan yang rendah. Peringkat nasional tidak kami sebut karena tabel Kementerian Ketenagakerjaan itu tidak kami lihat sampai akhir.`,
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
