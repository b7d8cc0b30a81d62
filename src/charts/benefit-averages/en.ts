import type { Translated } from '../chart.ts';
import type { Figures, Level } from './chart.ts';
import type { id } from './id.ts';

const LEVELS: Readonly<Record<Level, string>> = {
  primary: 'Up to primary school',
  'junior-secondary': 'Junior secondary',
  'senior-secondary': 'Senior secondary',
  university: 'University',
};
const within = (level: Level): string => LEVELS[level].toLowerCase();

export const en: Translated<typeof id, Figures> = {
  title: ({ perChild, perClaim, rates, equal, lower, higher, region }, format) => {
    const average = `Scholarships in ${region} averaged ${format.figure(perChild)} per child`;
    if (rates.length === 0) return `${average}, claims ${format.figure(perClaim)} each`;
    if (equal.length > 0)
      return `${average}, about the same as the ${equal.length === 1 ? 'rate' : 'rates'} for ${format.list(equal.map(({ level }) => within(level)))}`;
    if (lower && higher)
      return `${average}, between the rates for ${within(lower.level)} and ${within(higher.level)}`;
    if (lower) return `${average}, above the rate for ${within(lower.level)}`;
    return higher ? `${average}, below the rate for ${within(higher.level)}` : average;
  },
  measure: ({ perChild, rates, ratesFrom, region }, format) =>
    rates.length === 0
      ? `Value divided by number, BPJS Ketenagakerjaan ${region}, ${format.period(perChild.period)}, rupiah per claim and rupiah per child`
      : `Average scholarship of BPJS Ketenagakerjaan ${region}, ${format.period(perChild.period)}, and yearly rates by level of education as printed by ${ratesFrom} (open bars), rupiah`,
  alt: ({ perChild, perClaim, rates, region }, format) =>
    rates.length === 0
      ? `On average a claim in ${region} was worth ${format.figure(perClaim)} and scholarships came to ${format.figure(perChild)} per child.`
      : `Scholarships of BPJS Ketenagakerjaan ${region} averaged ${format.figure(perChild)} per child in ${format.period(perChild.period)}. Yearly rates: ${rates.map(({ level, figure }) => `${within(level)} ${format.figure(figure)}`).join('; ')}.`,
  notes: ({ perChild, perClaim, rates }, format) =>
    rates.length === 0
      ? [
          `Upright strokes mark the rounding interval: ${format.interval(perClaim)} a claim, ${format.interval(perChild)} a child.`,
        ]
      : [
          'The source does not say at which level of education the children are. The average is our computation.',
        ],
  background: ({ rates }) => (rates.length === 0 ? ['A claim is not necessarily a person.'] : []),
  labels: {
    level: (level) => LEVELS[level],
    perClaim: 'Per claim',
    perChild: 'Average per child',
  },
};
