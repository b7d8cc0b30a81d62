import type { ChartWords } from '../chart.ts';
import type { Figures, Level } from './chart.ts';

const LEVELS: Readonly<Record<Level, string>> = {
  primary: 'TK dan SD',
  'junior-secondary': 'SMP',
  'senior-secondary': 'SMA',
  university: 'Perguruan tinggi',
};
const within = (level: Level): string =>
  level === 'university' ? LEVELS[level].toLowerCase() : LEVELS[level];

export const id = {
  title: ({ perChild, perClaim, rates, equal, lower, higher, region }, format) => {
    const average = `Beasiswa di ${region} rata-rata ${format.figure(perChild)} per anak`;
    if (rates.length === 0) return `${average}, klaim rata-rata ${format.figure(perClaim)}`;
    if (equal.length > 0)
      return `${average}, kira-kira sama dengan ${format.list(equal.map(({ level }) => `besaran untuk ${within(level)}`))}`;
    if (lower && higher)
      return `${average}, di antara besaran untuk ${within(lower.level)} dan ${within(higher.level)}`;
    if (lower) return `${average}, lebih dari besaran untuk ${within(lower.level)}`;
    return higher ? `${average}, kurang dari besaran untuk ${within(higher.level)}` : average;
  },
  measure: ({ perChild, rates, ratesFrom, region }, format) =>
    rates.length === 0
      ? `Nilai dibagi jumlah, BPJS Ketenagakerjaan ${region}, ${format.period(perChild.period)}, rupiah per klaim dan rupiah per anak`
      : `Rata-rata beasiswa BPJS Ketenagakerjaan ${region}, ${format.period(perChild.period)}, dan besaran setahun per jenjang seperti ditulis ${ratesFrom} (batang kosong), rupiah`,
  alt: ({ perChild, perClaim, rates, region }, format) =>
    rates.length === 0
      ? `Satu klaim di ${region} rata-rata bernilai ${format.figure(perClaim)}, sedangkan beasiswa rata-rata ${format.figure(perChild)} per anak.`
      : `Beasiswa BPJS Ketenagakerjaan ${region} pada ${format.period(perChild.period)} rata-rata ${format.figure(perChild)} per anak. Besaran setahun: ${rates.map(({ level, figure }) => `${within(level)} ${format.figure(figure)}`).join('; ')}.`,
  notes: ({ perChild, perClaim, rates }, format) =>
    rates.length === 0
      ? [
          `Garis tegak menandai rentang pembulatan: ${format.interval(perClaim)} per klaim, ${format.interval(perChild)} per anak.`,
        ]
      : ['Sumber tidak merinci jenjang pendidikan anak-anak itu. Rata-ratanya hitungan kami.'],
  background: ({ rates }) => (rates.length === 0 ? ['Satu klaim belum tentu satu orang.'] : []),
  labels: {
    level: (level: Level) => LEVELS[level],
    perClaim: 'Per klaim',
    perChild: 'Rata-rata per anak',
  },
} satisfies ChartWords<Figures>;
