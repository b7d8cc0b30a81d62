import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';
import { upperFirst } from '#i18n/upper-first.ts';

const withoutKind = (name: string): string => name.replace(/^Kabupaten /, '');

export const id = {
  title: ({ known, missing, all, highest, lowest, region }, format) =>
    missing.length === 0
      ? `Cakupan kabupaten dan kota di ${region} dilaporkan dari ${format.figure(lowest)} hingga ${format.figure(highest)}`
      : `Dari ${format.inWords(all)} kabupaten dan kota di ${region}, hanya ${format.inWords(known.length)} yang angka cakupannya kami temukan`,
  measure: ({ missing, region, years }, format) =>
    `Bagian pekerja yang menjadi peserta BPJS Ketenagakerjaan, seperti dilaporkan, menurut kabupaten dan kota di Provinsi ${region}, ${format.list(years)}, persen${missing.length === 0 ? '' : '. Kotak putus-putus: tidak ada angka'}`,
  alt: ({ known, missing, region }, format) =>
    `Peta kotak Provinsi ${region}. Cakupan yang dilaporkan: ${known.map(({ figure, area }) => `${format.area(area)} ${format.figure(figure)} (${format.period(figure.period)})`).join('; ')}. ${missing.length === 0 ? '' : `Tanpa angka: ${missing.map(format.area).join('; ')}.`}`.trim(),
  notes: ({ reports, isBaseNamed }, format) => [
    `${reports.map(({ areas, period, speaker, outlet }) => `${format.list(areas.map((area) => withoutKind(format.area(area))))}, ${format.period(period)}: menurut ${speaker === null ? outlet : `${speaker[format.locale]} (${outlet})`}.`).join(' ')} Lebong dan Rejang Lebong adalah dua kabupaten yang berbeda.`,
    `${isBaseNamed ? 'Laporan-laporan itu belum tentu memakai dasar hitungan yang sama' : 'Tidak satu pun laporan itu menyebut jumlah pekerja yang menjadi dasarnya'}, jadi angka-angkanya belum tentu dapat dibandingkan.`,
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
