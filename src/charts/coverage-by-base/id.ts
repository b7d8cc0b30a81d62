import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ glasses: [implied, named, employed] }, format) =>
    `Satu jumlah peserta di Bengkulu, tiga persentase: ${format.figure(implied.share)}, ${format.figure(named.share)}, atau ${format.figure(employed.share)}`,
  measure: ({ participants }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi Bengkulu, ${format.period(participants.period)}, dihitung terhadap tiga jumlah pekerja. Satu titik mewakili ${format.inWords(1000)} orang`,
  alt: ({ participants, glasses: [implied, named, employed], namedBy }, format) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi Bengkulu, ${format.period(participants.period)}: ${format.figure(participants)} orang, yaitu ${format.figure(implied.share)} dari ${format.figure(implied.base)} pekerja (tersirat), ${format.figure(named.share)} dari ${format.figure(named.base)} pekerja, yang disebut ${namedBy} pada ${format.period(named.base.period)}, atau ${format.figure(employed.share)} dari ${format.figure(employed.base)} orang bekerja menurut BPS.`,
  notes: ({ glasses: [implied, named], primaryOutlet, namedBy, stated }, format) => [
    `${primaryOutlet} menulis ${format.figure(implied.share)} tanpa jumlah pekerja. ${stated ? `${stated.speaker[format.locale]}, menyebut ${format.figure(stated.share)} untuk ${stated.share.period} (${stated.outlets.join(', ')}). ` : ''}Bahwa ${stated ? 'persentase itu' : format.figure(named.share)} dihitung dari ${format.figure(named.base)} pekerja, yang disebut ${namedBy} pada ${format.period(named.base.period)}, adalah kesimpulan kami.`,
    'Di luar hitungan itu belum tentu tanpa jaminan. Peserta pun belum tentu semuanya termasuk orang bekerja menurut survei BPS.',
  ],
  labels: {
    inSource: 'di sumber',
    ours: 'kami hitung',
    participants: 'peserta aktif,\nsama di ketiganya',
    outside: 'di luar hitungan itu',
    implied: (share: string) => `tersirat dari\n${share}`,
    named: (outlet: string, when: string) => `dari ${outlet},\n${when}`,
    employed: (when: string) => `survei BPS,\n${when}`,
  },
} satisfies ChartWords<Figures>;
