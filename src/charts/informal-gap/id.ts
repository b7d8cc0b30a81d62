import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ employed, participants, region }, format) =>
    `Di antara pekerja ${region}, ${format.outOf(employed.informal)} informal; di antara peserta, ${format.outOf(participants.informal)}`,
  measure: ({ employed, participants, region }, format) =>
    `Bagian pekerja informal dari orang yang bekerja (BPS, ${format.period(employed.informal.period)}) dan dari peserta aktif BPJS Ketenagakerjaan (${format.period(participants.informal.period)}) di Provinsi ${region}, persen`,
  alt: ({ employed, participants, region }, format) =>
    `Dihitung dari angka BPS, ${format.figure(employed.informal)} orang yang bekerja di Provinsi ${region} pada ${format.period(employed.informal.period)} adalah pekerja informal dan ${format.figure(employed.formal)} pekerja formal. Di antara peserta aktif BPJS Ketenagakerjaan pada ${format.period(participants.informal.period)}, ${format.figure(participants.informal)} berasal dari sektor informal, ${format.figure(participants.wageEarners)} penerima upah, dan ${format.figure(participants.construction)} dari jasa konstruksi.`,
  notes: () => [
    'Kedua batang bukan tentang orang yang sama, dan definisinya berbeda: BPS melihat status dan jenis pekerjaan, sedangkan program melihat siapa yang membayar iuran.',
  ],
  background: () => [
    'Angka BPS adalah perkiraan dari survei; bagian informalnya kami hitung dari bagian formal yang diumumkan. “Informal” di antara peserta ialah segmen yang dalam program ini bernama bukan penerima upah (BPU); kami yang menyamakan kedua istilah itu.',
  ],
  labels: {
    employed: (period: string) => `Orang yang bekerja (BPS, ${period})`,
    participants: (period: string) => `Peserta aktif (${period})`,
    participantsOfScheme: (period: string) => `Peserta aktif BPJS Ketenagakerjaan (${period})`,
    wageEarners: 'penerima upah',
    construction: 'jasa konstruksi',
    formal: 'formal',
    informal: 'informal',
  },
} satisfies ChartWords<Figures>;
