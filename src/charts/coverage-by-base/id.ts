import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ glasses: [implied, named, employed] }, say) =>
    `Satu jumlah peserta di Bengkulu, tiga persentase: ${say.figure(implied.share)}, ${say.figure(named.share)}, atau ${say.figure(employed.share)}`,
  measure: ({ participants }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi Bengkulu, ${say.period(participants.period)}, dihitung terhadap tiga jumlah pekerja. Satu titik mewakili ${say.inWords(1000)} orang`,
  alt: ({ participants, glasses: [implied, named, employed], namedBy }, say) =>
    `Peserta aktif BPJS Ketenagakerjaan di Provinsi Bengkulu, ${say.period(participants.period)}: ${say.figure(participants)} orang, yaitu ${say.figure(implied.share)} dari ${say.figure(implied.base)} pekerja (tersirat), ${say.figure(named.share)} dari ${say.figure(named.base)} pekerja, yang disebut ${namedBy} pada ${say.period(named.base.period)}, atau ${say.figure(employed.share)} dari ${say.figure(employed.base)} orang bekerja menurut BPS.`,
  notes: ({ glasses: [implied, named], primaryOutlet, namedBy, stated }, say) => [
    `${primaryOutlet} menulis ${say.figure(implied.share)} tanpa jumlah pekerja. ${stated ? `${stated.speaker[say.locale]}, menyebut ${say.figure(stated.share)} untuk ${stated.share.period} (${stated.outlets.join(', ')}). ` : ''}Bahwa ${stated ? 'persentase itu' : say.figure(named.share)} dihitung dari ${say.figure(named.base)} pekerja, yang disebut ${namedBy} pada ${say.period(named.base.period)}, adalah simpulan kami.`,
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
