import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ lowest, highest, region }, say) =>
    lowest.value < highest.value
      ? `Cakupan pekerja ${region} dilaporkan dari ${say.figure(lowest)} hingga ${say.figure(highest)}`
      : `Cakupan pekerja ${region} dilaporkan ${say.figure(highest)}`,
  measure: ({ region, years }) =>
    `Cakupan BPJS Ketenagakerjaan di Provinsi ${region} dalam tiap laporan, ${years.join(' dan ')}, persen pekerja; menurut urutan waktu`,
  alt: ({ reports, targets, lowest, highest, region }, say) =>
    `Cakupan BPJS Ketenagakerjaan di Provinsi ${region} disebut ${lowest.value < highest.value ? `antara ${say.figure(lowest)} dan ` : ''}${say.figure(highest)}. Menurut urutan waktu: ${reports.map(({ figure, day }) => `${say.period(day)}, ${say.figure(figure)}`).join('; ')}.${targets.map(({ figure, owner }) => ` Target ${say.period(figure.period)} menurut ${owner}: ${say.figure(figure)}.`).join('')}`,
  notes: ({ reports, regulated, region }, say) => [
    ...(reports.length === 1 ? [`Kami tidak punya laporan lain tentang cakupan ${region}.`] : []),
    ...(regulated
      ? [
          `Target ${say.period(regulated.figure.period)} dikaitkan ${regulated.owner} dengan peraturan Menteri Dalam Negeri, yang nomornya tidak disebut.`,
        ]
      : []),
  ],
  background: () => [
    'Titiknya tidak disambung: laporan-laporan itu tidak menyebut jumlah pekerja yang sama, jadi naik-turunnya bukan tren.',
  ],
  labels: {
    byOutlet: (when: string, outlet: string) => `${when}, ${outlet}`,
    target: (year: string, owner: string) => `Untuk ${year}, menurut ${owner}`,
    targetOf: (outlet: string) => `Target, ${outlet}`,
    primary: 'sumber utama',
    others: 'laporan lain',
    targets: 'target',
  },
} satisfies ChartWords<Figures>;
