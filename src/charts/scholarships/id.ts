import type { ChartWords } from '../chart.ts';
import { CONDITIONS, LIMIT, type Figures } from './chart.ts';

export const id = {
  title: ({ children, value, region }, say) =>
    `Beasiswa senilai ${say.figure(value)} diterima ${say.figure(children)} anak di ${region}`,
  measure: ({ children, childrenPerBlock, childrenPerDot, region }, say) =>
    `Penerima beasiswa BPJS Ketenagakerjaan ${region}, ${say.period(children.period)}: anak pekerja yang meninggal, atau cacat total tetap akibat kerja. Satu titik mewakili ${say.inWords(childrenPerDot)} anak; satu blok penuh berisi ${say.inWords(childrenPerBlock)} anak`,
  alt: ({ children, value, perChild, region }, say) =>
    `Pada ${say.period(children.period)}, sebanyak ${say.figure(children)} anak menerima beasiswa dari BPJS Ketenagakerjaan ${region} senilai ${say.figure(value)}, rata-rata ${say.figure(perChild)} per anak.`,
  background: () => [
    `Siapa yang berhak kami kutip dari ${CONDITIONS}: anak peserta yang meninggal atau cacat total tetap akibat kerja, atau yang meninggal karena sebab lain setelah tiga tahun membayar iuran. Penerimanya paling banyak dua anak per peserta, menurut ${LIMIT.speaker}, direktur utama BPJS Ketenagakerjaan (${LIMIT.outlet}). Peraturannya sendiri tidak kami lihat.`,
  ],
} satisfies ChartWords<Figures>;
