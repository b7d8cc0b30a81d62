import type { Edition } from '#editions/edition.ts';
import { composeBarRows } from '../bar-rows.ts';
import { defineChart } from '../chart.ts';
import { BEFORE, INK } from '../colours.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const figures = (edition: Edition) => ({
  previous: edition.figure(`claims-paid-value@${edition.previousYear}`),
  value: edition.figure(`claims-paid-value@${edition.year}`),
  increase: edition.figure(`claims-paid-value-increase@${edition.year}`),
  rise: edition.figure(`claims-paid-growth-stated@${edition.year}`),
  number: edition.figure(`claims-paid-number@${edition.year}`),
  previousNumber: edition.figure(`claims-paid-number@${edition.previousYear}`),
  region: edition.region.name,
});
export type Figures = ReturnType<typeof figures>;

/** The reported value of claims, beside the value of the previous year that the stated growth implies. */
export const claimsPaid = defineChart({
  slug: 'claims-paid',
  words: { id, en },
  figures,
  rows: ({ previous, value, increase, rise, number, previousNumber }) => [
    previous,
    value,
    increase,
    rise,
    number,
    previousNumber,
  ],
  plot: ({ figures: { value, previous }, words, format }, layout) =>
    composeBarRows(
      [
        {
          label: words.labels.implied(format.period(previous.period)),
          valueLabel: format.label(previous),
          figure: previous,
          fill: BEFORE,
          withInterval: true,
        },
        {
          label: format.period(value.period),
          valueLabel: format.label(value),
          figure: value,
          fill: INK,
        },
      ],
      layout,
      Math.max(value.value, previous.interval.upper),
    ),
});
