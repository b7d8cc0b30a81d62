import { composeBarRows } from './bar-rows.ts';
import { defineChart } from './chart.ts';
import { NOW } from './colours.ts';

/** Rupiah per claim beside rupiah per scholarship child, each with its interval. */
export const benefitAverages = defineChart('benefit-averages', ({ edition, words, say, row }) => {
  const figures = {
    perClaim: edition.figure(`rupiah-per-claim@${edition.year}`),
    perChild: edition.figure(`rupiah-per-scholarship-child@${edition.year}`),
    claims: edition.figure(`claims-paid-value@${edition.year}`),
  };
  const { perClaim, perChild } = figures;
  const rows = [
    perClaim,
    figures.claims,
    edition.figure(`claims-paid-number@${edition.year}`),
    perChild,
    edition.figure(`scholarship-value@${edition.year}`),
    edition.figure(`scholarship-children@${edition.year}`),
  ].map(row);
  const bar = (figure: typeof perClaim, label: string) => ({
    label,
    valueLabel: say.label(figure),
    figure,
    fill: NOW,
    withInterval: true,
  });
  return {
    figures,
    rows,
    compose: (layout) =>
      composeBarRows(
        [bar(perClaim, words.perClaim), bar(perChild, words.perChild)],
        layout,
        Math.max(perClaim.interval.upper, perChild.interval.upper),
      ),
  };
});
