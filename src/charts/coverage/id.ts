import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ covered, region }, say) =>
    `Dari pekerja ${region} yang memenuhi syarat, ${
      covered.interval.upper <= 0.5
        ? 'belum separuh'
        : covered.interval.lower >= 0.5
          ? 'lebih dari separuh'
          : 'sekitar separuh'
    } terlindungi pada ${say.period(covered.period)}`,
  measure: ({ covered, region }, say) =>
    `Universal Coverage Jamsostek (UCJ) BPJS Ketenagakerjaan, Provinsi ${region}, ${say.period(covered.period)}. Satu kotak mewakili satu dari seratus pekerja yang memenuhi syarat`,
  alt: ({ covered, notCovered, region }, say) =>
    `Pada ${say.period(covered.period)}, ${say.figure(covered)} pekerja Provinsi ${region} yang memenuhi syarat terlindungi, sedangkan ${say.figure(notCovered)} belum.`,
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
