import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';
import { composeBarRows, type BarRow } from '../bar-rows.ts';
import { defineChart } from '../chart.ts';
import { INK } from '../colours.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** Levels of education, each with a yearly rate, from the lowest. */
const LEVELS = ['primary', 'junior-secondary', 'senior-secondary', 'university'] as const;
export type Level = (typeof LEVELS)[number];

export interface Rate {
  readonly level: Level;
  readonly figure: Figure;
}

function figures(edition: Edition) {
  const perChild = edition.figure(`rupiah-per-scholarship-child@${edition.year}`);
  const found = LEVELS.flatMap((level): Rate[] => {
    const figure = edition.all.find(({ indicator }) => indicator === `scholarship-rate-${level}`);
    return figure === undefined ? [] : [{ level, figure }];
  });
  const rates = found.length === LEVELS.length ? found : [];
  const [first] = rates;
  return {
    perChild,
    /** Empty if the edition lacks one of the rates: the chart then compares the averages of scholarships and claims. */
    rates,
    ratesFrom: first ? edition.sourceOf(first.figure).outlet : '',
    /** The rates within the rounding interval of the average. */
    equal: rates.filter(
      ({ figure: { value } }) =>
        value >= perChild.interval.lower && value <= perChild.interval.upper,
    ),
    /** The nearest rates below and above the rounding interval of the average. */
    lower: rates.findLast(({ figure }) => figure.value < perChild.interval.lower),
    higher: rates.find(({ figure }) => figure.value > perChild.interval.upper),
    perClaim: edition.figure(`rupiah-per-claim@${edition.year}`),
    region: edition.region.name,
  };
}
export type Figures = ReturnType<typeof figures>;

/** Rupiah per scholarship child among the yearly rates by level of education. Rates are open bars, as targets are. */
export const benefitAverages = defineChart({
  slug: 'benefit-averages',
  words: { id, en },
  figures,
  rows: ({ perChild, rates, perClaim }, edition) => [
    ...(rates.length > 0
      ? rates.map(({ figure }) => figure)
      : [
          perClaim,
          edition.figure(`claims-paid-value@${edition.year}`),
          edition.figure(`claims-paid-number@${edition.year}`),
        ]),
    perChild,
    edition.figure(`scholarship-value@${edition.year}`),
    edition.figure(`scholarship-children@${edition.year}`),
  ],
  plot: ({ figures: { perChild, rates, perClaim }, words: { labels }, format }, layout) => {
    const bar = (figure: Figure, label: string, more: Partial<BarRow> = {}): BarRow => ({
      label,
      valueLabel: format.label(figure),
      figure,
      fill: INK,
      ...more,
    });
    const average = bar(perChild, labels.perChild);
    const rows =
      rates.length > 0
        ? [
            average,
            ...rates.map(({ level, figure }) => bar(figure, labels.level(level), { isOpen: true })),
          ].sort((a, b) => a.figure.value - b.figure.value)
        : [
            bar(perClaim, labels.perClaim, { withInterval: true }),
            { ...average, withInterval: true },
          ];
    const ends = rows.map(({ figure, withInterval }) =>
      withInterval ? figure.interval.upper : figure.value,
    );
    return composeBarRows(rows, layout, Math.max(...ends));
  },
});
