import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ covered, region }, format) =>
    `Dari pekerja ${region} yang memenuhi syarat, ${
      covered.interval.upper <= 0.5
        ? 'belum separuh'
        : covered.interval.lower >= 0.5
          ? 'lebih dari separuh'
          : 'sekitar separuh'
    } terlindungi pada ${format.period(covered.period)}`,
  measure: ({ covered, region }, format) =>
    `Universal Coverage Jamsostek (UCJ) BPJS Ketenagakerjaan, Provinsi ${region}, ${format.period(covered.period)}. Satu kotak mewakili satu dari seratus pekerja yang memenuhi syarat`,
  alt: ({ covered, notCovered, region }, format) =>
    `Pada ${format.period(covered.period)}, ${format.figure(covered)} pekerja Provinsi ${region} yang memenuhi syarat terlindungi, sedangkan ${format.figure(notCovered)} belum.`,
  background: (
    { denominator, denominatorWithoutConstruction, employed, shareOfEmployed },
    format,
  ) => [
    `Sumber tidak mencantumkan jumlah semua pekerja yang memenuhi syarat, yang menjadi dasarnya. Bila dihitung balik, jumlah itu ${format.figure(denominator)} orang jika ketiga segmen dihitung${denominatorWithoutConstruction === undefined ? '. Itu bukan angka resmi.' : `, atau ${format.figure(denominatorWithoutConstruction)} orang jika jasa konstruksi tidak. Keduanya bukan angka resmi.`}`,
    ...(employed && shareOfEmployed
      ? [
          `Dengan dasar lain, hasilnya lain: peserta aktif setara ${format.figure(shareOfEmployed)} dari ${format.figure(employed)} penduduk bekerja menurut BPS (${format.period(employed.period)}).`,
        ]
      : []),
  ],
  labels: {
    covered: 'terlindungi',
    notCovered: 'belum',
  },
} satisfies ChartWords<Figures>;
