import type { Formatter } from '#i18n/formatter.ts';
import { upperFirst } from '#i18n/upper-first.ts';
import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

/** Names all that may be the largest, which are more than one. */
function tieOf(
  { candidates, parts }: Figures,
  format: Formatter,
  group: string,
  place = '',
): string {
  const count = format.inWords(candidates.length);
  const subject =
    candidates.length === parts.length
      ? `Ke${count} ${group}`
      : `${upperFirst(count)} ${group} terbesar`;
  return `${subject}${place} kira-kira sama besar: ${format.list(candidates.map(format.part))}`;
}

export const id = {
  title: (figures, format) => {
    const { largest, candidates, region } = figures;
    if (candidates.length > 1)
      return tieOf(figures, format, 'kelompok peserta aktif', ` di ${region}`);
    return largest.share.interval.lower > 0.5
      ? `Lebih dari separuh peserta aktif di ${region} adalah ${format.part(largest.current)}`
      : `Kelompok peserta aktif terbesar di ${region} adalah ${format.part(largest.current)}`;
  },
  measure: ({ largest: { current, previous }, region }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi ${region} menurut segmen, ${format.period(current.period)}${previous ? ` dibandingkan dengan ${format.period(previous.period)}` : ''}, orang dan bagian dari seluruh peserta aktif`,
  alt: (figures, format) => {
    const { largest, candidates, parts, region } = figures;
    const finding =
      candidates.length > 1
        ? tieOf(figures, format, 'kelompok')
        : `Kelompok terbesar ialah ${format.part(largest.current)}`;
    return `${finding}. Peserta aktif di Provinsi ${region} menurut segmen, ${format.period(largest.current.period)}: ${parts.map((part) => `${format.part(part.current)} ${format.figure(part.current)} orang atau ${format.figure(part.share)}${part.previous ? `, dari ${format.figure(part.previous)} orang setahun sebelumnya` : ''}`).join('; ')}.`;
  },
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
