import type { Edition } from '#editions/edition.ts';
import { composeBarRows } from '../bar-rows.ts';
import { defineChart } from '../chart.ts';
import { INK } from '../colours.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const figures = (edition: Edition) => ({
  perClaim: edition.figure(`rupiah-per-claim@${edition.year}`),
  perChild: edition.figure(`rupiah-per-scholarship-child@${edition.year}`),
  claims: edition.figure(`claims-paid-value@${edition.year}`),
});
export type Figures = ReturnType<typeof figures>;

/** Rupiah per claim beside rupiah per scholarship child, each with its interval. */
export const benefitAverages = defineChart({
  slug: 'benefit-averages',
  words: { id, en },
  figures,
  rows: ({ perClaim, perChild, claims }, edition) => [
    perClaim,
    claims,
    edition.figure(`claims-paid-number@${edition.year}`),
    perChild,
    edition.figure(`scholarship-value@${edition.year}`),
    edition.figure(`scholarship-children@${edition.year}`),
  ],
  plot: ({ figures: { perClaim, perChild }, words, say }, layout) => {
    const bar = (figure: typeof perClaim, label: string) => ({
      label,
      valueLabel: say.label(figure),
      figure,
      fill: INK,
      withInterval: true,
    });
    return composeBarRows(
      [bar(perClaim, words.labels.perClaim), bar(perChild, words.labels.perChild)],
      layout,
      Math.max(perClaim.interval.upper, perChild.interval.upper),
    );
  },
});
