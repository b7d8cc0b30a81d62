import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

const BILLION = 1e9;

export const id = {
  title: ({ recovered, region }, say) =>
    `Piutang iuran ${say.figure(recovered)} tertagih di ${region}; jumlah seluruh tunggakan tidak diketahui`,
  measure: ({ recovered, perSquare, region }, say) =>
    `Iuran terlambat yang tertagih oleh BPJS Ketenagakerjaan ${region}, ${say.period(recovered.period)}, rupiah. Satu kotak mewakili ${perSquare < BILLION ? `${say.inWords(perSquare / 1e6)} juta` : `${say.inWords(perSquare / BILLION)} miliar`} rupiah`,
  alt: ({ recovered, region }, say) =>
    `Pada ${say.period(recovered.period)}, piutang iuran yang tertagih BPJS Ketenagakerjaan ${region} berjumlah ${say.figure(recovered)}; jumlah seluruh tunggakan tidak disebut sumber.`,
  background: () => [
    'Piutang iuran ialah iuran yang terlambat dibayar pemberi kerja. Penagihannya dilakukan bersama Kejaksaan Tinggi. Tanpa jumlah seluruh tunggakan, hasilnya tidak dapat dinilai besar atau kecil.',
  ],
  labels: {
    recovered: 'Tertagih',
    owed: 'Seluruh tunggakan',
    unknown: 'tidak disebut',
  },
} satisfies ChartWords<Figures>;
