import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';
import { upperFirst } from '#i18n/upper-first.ts';

const withoutKind = (name: string): string => name.replace(/^Kabupaten /, '');

export const id = {
  title: ({ known, missing, all, highest, lowest, region }, say) =>
    missing.length === 0
      ? `Cakupan kabupaten dan kota di ${region} dilaporkan dari ${say.figure(lowest)} hingga ${say.figure(highest)}`
      : `Dari ${say.inWords(all)} kabupaten dan kota di ${region}, hanya ${say.inWords(known.length)} yang angka cakupannya kami temukan`,
  measure: ({ region, years }) =>
    `Bagian pekerja yang menjadi peserta BPJS Ketenagakerjaan, seperti dilaporkan, menurut kabupaten dan kota di Provinsi ${region}, ${years.join(' dan ')}, persen. Kotak putus-putus: tidak ada angka`,
  alt: ({ known, missing, region }, say) =>
    `Peta kotak Provinsi ${region}. Cakupan yang dilaporkan: ${known.map(({ figure, area }) => `${say.area(area)} ${say.figure(figure)} (${say.period(figure.period)})`).join('; ')}. ${missing.length === 0 ? '' : `Tanpa angka: ${missing.map(say.area).join('; ')}.`}`.trim(),
  notes: ({ reports }, say) => [
    `${reports.map(({ areas, period, speaker, outlet }) => `${areas.map((area) => withoutKind(say.area(area))).join(' dan ')}, ${say.period(period)}: menurut ${speaker === null ? outlet : `${speaker[say.locale]} (${outlet})`}.`).join(' ')} Lebong dan Rejang Lebong adalah dua kabupaten yang berbeda.`,
    'Tidak satu pun laporan itu menyebut jumlah pekerja yang menjadi dasarnya, jadi angka-angkanya belum tentu dapat dibandingkan.',
  ],
  background: () => [
    'Letak kotak mengikuti letak daerahnya dari barat laut ke tenggara; ukurannya tidak menunjukkan luas atau jumlah penduduk.',
  ],
  labels: {
    shortName: withoutKind,
    some: upperFirst,
    ofAll: (all: string) => `dari ${all}`,
    withoutFigure: 'tanpa angka cakupan',
    found: 'yang kami temukan',
    sea: 'Samudra Hindia',
  },
} satisfies ChartWords<Figures>;
