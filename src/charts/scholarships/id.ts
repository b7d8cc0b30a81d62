import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ children, value }, say) =>
    `Beasiswa senilai ${say.figure(value)} diterima ${say.figure(children)} anak`,
  measure: ({ children, childrenPerBlock, childrenPerDot }, say) =>
    `Anak peserta yang menerima beasiswa, ${say.period(children.period)}. Satu titik mewakili ${say.inWords(childrenPerDot)} anak; satu blok penuh berisi ${say.inWords(childrenPerBlock)} anak`,
  alt: ({ children, value, perChild }, say) =>
    `Sebanyak ${say.figure(children)} anak menerima beasiswa senilai ${say.figure(value)}, rata-rata ${say.figure(perChild)} per anak.`,
  background: () => [
    'Menurut peraturan pemerintah, penerima beasiswa paling banyak dua anak per peserta.',
  ],
} satisfies ChartWords<Figures>;
