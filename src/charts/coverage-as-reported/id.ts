import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ lowest, highest, region }, format) =>
    lowest.value < highest.value
      ? `Cakupan pekerja ${region} dilaporkan dari ${format.figure(lowest)} hingga ${format.figure(highest)}`
      : `Cakupan pekerja ${region} dilaporkan ${format.figure(highest)}`,
  measure: ({ region, years }, format) =>
    `Cakupan BPJS Ketenagakerjaan di Provinsi ${region} dalam tiap laporan, ${format.list(years)}, persen pekerja; menurut urutan waktu`,
  alt: ({ reports, targets, lowest, highest, region }, format) =>
    `Cakupan BPJS Ketenagakerjaan di Provinsi ${region} disebut ${lowest.value < highest.value ? `antara ${format.figure(lowest)} dan ` : ''}${format.figure(highest)}. Menurut urutan waktu: ${reports.map(({ figure, day }) => `${format.period(day)}, ${format.figure(figure)}`).join('; ')}.${targets.map(({ figure, ownerIn }) => ` Target ${format.period(figure.period)} menurut ${ownerIn(format.locale)}: ${format.figure(figure)}.`).join('')}`,
  notes: ({ reports, regulated, region }, format) => [
    ...(reports.length === 1 ? [`Kami tidak punya laporan lain tentang cakupan ${region}.`] : []),
    ...(regulated
      ? [
          `Target ${format.period(regulated.figure.period)} dikaitkan ${regulated.ownerIn(format.locale)} dengan peraturan Menteri Dalam Negeri, yang nomornya tidak disebut.`,
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
