import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ covered }) =>
    covered.interval.upper <= 0.5
      ? 'Dari pekerja yang memenuhi syarat, belum separuh terlindungi'
      : covered.interval.lower >= 0.5
        ? 'Dari pekerja yang memenuhi syarat, lebih dari separuh terlindungi'
        : 'Dari pekerja yang memenuhi syarat, sekitar separuh terlindungi',
  measure: ({ covered }, say) =>
    `Universal Coverage Jamsostek (UCJ) Provinsi Bengkulu, ${say.period(covered.period)}. Satu kotak mewakili satu dari seratus pekerja yang memenuhi syarat`,
  alt: ({ covered, notCovered }, say) =>
    `Sebanyak ${say.figure(covered)} pekerja yang memenuhi syarat terlindungi, sedangkan ${say.figure(notCovered)} belum.`,
  background: ({ denominator, denominatorWithoutConstruction, employed, shareOfEmployed }, say) => [
    `Sumber tidak mencantumkan penyebutnya, yaitu jumlah semua pekerja yang memenuhi syarat. Bila dihitung balik, jumlah itu ${say.figure(denominator)} orang jika ketiga segmen dihitung, atau ${say.figure(denominatorWithoutConstruction)} orang jika jasa konstruksi tidak. Keduanya bukan angka resmi.`,
    ...(employed && shareOfEmployed
      ? [
          `Dengan dasar lain, hasilnya lain: peserta aktif setara ${say.figure(shareOfEmployed)} dari ${say.figure(employed)} penduduk bekerja menurut BPS (${say.period(employed.period)}).`,
        ]
      : []),
  ],
  labels: {
    covered: 'terlindungi',
    notCovered: 'belum',
  },
} satisfies ChartWords<Figures>;
