import { upperFirst } from '#i18n/upper-first.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ largest, candidates, region }, format) =>
    candidates.length > 1
      ? `${upperFirst(format.inWords(candidates.length))} kelompok peserta aktif terbesar di ${region} kira-kira sama besar: ${format.list(candidates.map(format.part))}`
      : largest.share.interval.lower > 0.5
        ? `Lebih dari separuh peserta aktif di ${region} adalah ${format.part(largest.current)}`
        : `Kelompok peserta aktif terbesar di ${region} adalah ${format.part(largest.current)}`,
  measure: ({ largest: { current, previous }, region }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} menurut segmen, ${format.period(current.period)}${previous ? ` dibandingkan dengan ${format.period(previous.period)}` : ''}, orang dan bagian dari seluruh peserta aktif`,
  alt: ({ largest, candidates, parts, region }, format) =>
    `${candidates.length > 1 ? `${upperFirst(format.inWords(candidates.length))} kelompok terbesar kira-kira sama besar: ${format.list(candidates.map(format.part))}` : `Kelompok terbesar ialah ${format.part(largest.current)}`}. Peserta aktif di Provinsi ${region} menurut segmen, ${format.period(largest.current.period)}: ${parts.map((part) => `${format.part(part.current)} ${format.figure(part.current)} orang atau ${format.figure(part.share)}${part.previous ? `, dari ${format.figure(part.previous)} orang setahun sebelumnya` : ''}`).join('; ')}.`,
  notes: () => [
    'Sumber menulis “sektor informal”; istilah resmi program ini ialah “bukan penerima upah” (BPU). Kami yang menyamakan keduanya.',
  ],
  background: ({ parts, previousPeriod }, format) =>
    parts.every(({ previous }) => previous === undefined)
      ? [
          `Sumber tidak merinci segmen untuk ${format.period(previousPeriod)}, jadi tidak ada pembanding.`,
        ]
      : [],
} satisfies ChartWords<Figures>;
