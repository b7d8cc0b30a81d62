import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ largest, region }, say) =>
    largest.share.value > 0.5
      ? `Lebih dari separuh peserta aktif di ${region} adalah ${say.part(largest.current)}`
      : `Kelompok peserta aktif terbesar di ${region} adalah ${say.part(largest.current)}`,
  measure: ({ largest: { current, previous }, region }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} menurut segmen, ${say.period(current.period)}${previous ? ` dibandingkan dengan ${say.period(previous.period)}` : ''}, orang dan bagian dari seluruh peserta aktif`,
  alt: ({ largest, parts, region }, say) =>
    `Kelompok terbesar ialah ${say.part(largest.current)}. Peserta aktif di Provinsi ${region} menurut segmen, ${say.period(largest.current.period)}: ${parts.map((part) => `${say.part(part.current)} ${say.figure(part.current)} orang atau ${say.figure(part.share)}${part.previous ? `, dari ${say.figure(part.previous)} orang setahun sebelumnya` : ''}`).join('; ')}.`,
  notes: () => [
    'Sumber menulis “sektor informal”; istilah resmi program ini ialah “bukan penerima upah” (BPU). Kami yang menyamakan keduanya.',
  ],
  background: ({ parts, previousPeriod }, say) =>
    parts.every(({ previous }) => previous === undefined)
      ? [
          `Sumber tidak merinci segmen untuk ${say.period(previousPeriod)}, jadi tidak ada pembanding.`,
        ]
      : [],
} satisfies ChartWords<Figures>;
