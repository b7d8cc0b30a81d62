import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ perClaim, perChild }, say) =>
    `Satu klaim rata-rata ${say.figure(perClaim)}, beasiswa ${say.figure(perChild)} per anak`,
  measure: ({ perClaim }, say) =>
    `Nilai dibagi jumlah, ${say.period(perClaim.period)}, rupiah per klaim dan rupiah per anak`,
  alt: ({ perClaim, perChild }, say) =>
    `Satu klaim rata-rata bernilai ${say.figure(perClaim)}, sedangkan beasiswa rata-rata ${say.figure(perChild)} per anak.`,
  notes: ({ perClaim, perChild }, say) => [
    `Garis tegak menandai rentang pembulatan: ${say.interval(perClaim)} per klaim, ${say.interval(perChild)} per anak.`,
  ],
  background: () => ['Satu klaim belum tentu satu orang.'],
  labels: {
    perClaim: 'Per klaim',
    perChild: 'Beasiswa per anak',
  },
} satisfies ChartWords<Figures>;
