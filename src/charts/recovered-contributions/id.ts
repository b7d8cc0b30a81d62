import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

const BILLION = 1e9;

export const id = {
  title: ({ recovered, region }, format) =>
    `Piutang iuran ${format.figure(recovered)} tertagih di ${region}; jumlah seluruh tunggakan tidak diketahui`,
  measure: ({ recovered, perSquare, region }, format) =>
    `Piutang iuran yang tertagih oleh BPJS Ketenagakerjaan ${region}, ${format.period(recovered.period)}, rupiah. Satu kotak mewakili ${perSquare < BILLION ? `${format.inWords(perSquare / 1e6)} juta` : `${format.inWords(perSquare / BILLION)} miliar`} rupiah`,
  alt: ({ recovered, region }, format) =>
    `Pada ${format.period(recovered.period)}, piutang iuran yang tertagih BPJS Ketenagakerjaan ${region} berjumlah ${format.figure(recovered)}; jumlah seluruh tunggakan tidak disebut sumber.`,
  background: () => [
    'Piutang iuran ialah iuran yang terlambat dibayar pemberi kerja. Penagihannya dilakukan bersama Kejaksaan Tinggi. Tanpa jumlah seluruh tunggakan, hasilnya tidak dapat dinilai besar atau kecil.',
  ],
  labels: {
    recovered: 'Tertagih',
    owed: 'Seluruh tunggakan',
    unknown: 'tidak disebut',
  },
} satisfies ChartWords<Figures>;
