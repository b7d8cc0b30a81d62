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
  title: ({ perChild, perClaim, rates, lower, higher, region }, say) => {
    const average = `Scholarships in ${region} averaged ${say.figure(perChild)} per child`;
    if (rates.length === 0) return `${average}, claims ${say.figure(perClaim)} each`;
    if (lower && higher)
      return `${average}, between the rates for ${within(lower.level)} and ${within(higher.level)}`;
    if (lower) return `${average}, above the rate for ${within(lower.level)}`;
    return higher ? `${average}, below the rate for ${within(higher.level)}` : average;
  },
  measure: ({ perChild, rates, ratesFrom, region }, say) =>
    rates.length === 0
      ? `Value divided by number, BPJS Ketenagakerjaan ${region}, ${say.period(perChild.period)}, rupiah per claim and rupiah per child`
      : `Average scholarship of BPJS Ketenagakerjaan ${region}, ${say.period(perChild.period)}, and yearly rates by level of education as printed by ${ratesFrom} (open bars), rupiah`,
  alt: ({ perChild, perClaim, rates, region }, say) =>
    rates.length === 0
      ? `On average a claim in ${region} was worth ${say.figure(perClaim)} and scholarships came to ${say.figure(perChild)} per child.`
      : `Scholarships of BPJS Ketenagakerjaan ${region} averaged ${say.figure(perChild)} per child in ${say.period(perChild.period)}. Yearly rates: ${rates.map(({ level, figure }) => `${within(level)} ${say.figure(figure)}`).join('; ')}.`,
  notes: ({ perChild, perClaim, rates }, say) =>
    rates.length === 0
      ? [
          `Upright strokes mark the rounding interval: ${say.interval(perClaim)} a claim, ${say.interval(perChild)} a child.`,
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
