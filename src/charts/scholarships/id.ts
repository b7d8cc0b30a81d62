import type { ChartWords } from '../chart.ts';
import { CONDITIONS, LIMIT, type Figures } from './chart.ts';

export const id = {
  title: ({ children, value, region }, format) =>
    `Beasiswa senilai ${format.figure(value)} diterima ${format.figure(children)} anak di ${region}`,
  measure: ({ children, childrenPerBlock, childrenPerDot, region }, format) =>
    `Penerima beasiswa BPJS Ketenagakerjaan ${region}, ${format.period(children.period)}: anak dari pekerja yang meninggal dunia atau mengalami cacat total tetap akibat kerja. Satu titik mewakili ${format.inWords(childrenPerDot)} anak; satu blok penuh berisi ${format.inWords(childrenPerBlock)} anak`,
  alt: ({ children, value, perChild, region }, format) =>
    `Pada ${format.period(children.period)}, sebanyak ${format.figure(children)} anak menerima beasiswa dari BPJS Ketenagakerjaan ${region} senilai ${format.figure(value)}, rata-rata ${format.figure(perChild)} per anak.`,
  background: () => [
    `Siapa yang berhak kami kutip dari ${CONDITIONS}: anak peserta yang meninggal atau cacat total tetap akibat kerja, atau yang meninggal karena sebab lain setelah tiga tahun membayar iuran. Penerimanya paling banyak dua anak per peserta, menurut ${LIMIT.speaker}, direktur utama BPJS Ketenagakerjaan (${LIMIT.outlet}). Peraturannya sendiri tidak kami lihat.`,
  ],
} satisfies ChartWords<Figures>;
