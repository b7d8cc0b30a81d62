import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ lowest, highest }, say) =>
    lowest.value < highest.value
      ? `Laporan cakupan Bengkulu beragam, dari ${say.figure(lowest)} hingga ${say.figure(highest)}`
      : `Cakupan Bengkulu yang dilaporkan ${say.figure(highest)}`,
  measure: () => 'Cakupan dalam tiap laporan, menurut urutan waktu, persen pekerja',
  alt: ({ province, lowest, highest }, say) =>
    `Cakupan Bengkulu disebut ${lowest.value < highest.value ? `antara ${say.figure(lowest)} dan ` : ''}${say.figure(highest)}. Menurut urutan waktu: ${province.map((f) => `${say.period(f.period)}, ${say.figure(f)}`).join('; ')}.`,
  notes: ({ province }) =>
    province.length === 1 ? ['Kami tidak punya laporan lain tentang cakupan provinsi.'] : [],
  background: () => [
    'Titik-titik ini sengaja tidak disambung: laporannya tidak mencantumkan penyebut (jumlah pekerja) yang sama, sehingga naik-turunnya tidak dapat dibaca sebagai tren.',
  ],
  labels: {
    byOutlet: (when: string, outlet: string) => `${when}, ${outlet}`,
    target: (year: string) => `Target ${year}`,
  },
} satisfies ChartWords<Figures>;
