import * as Plot from '@observablehq/plot';
import type { Edition } from '#editions/edition.ts';
import { belowBar, composeBarRows } from '../bar-rows.ts';
import { defineChart } from '../chart.ts';
import { BEFORE, INK, PARTICIPANTS } from '../colours.ts';
import { encodes } from '../encodes.ts';
import { NAME } from '../frame.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const figures = (edition: Edition) => ({
  current: edition.figure(`active-participants@${edition.december}`),
  previous: edition.figure(`active-participants@${edition.previousDecember}`),
  increase: edition.figure(`active-participants-increase@${edition.december}`),
  growth: edition.figure(`active-participants-growth@${edition.december}`),
  region: edition.region.name,
});
export type Figures = ReturnType<typeof figures>;

/** Bars with the participants of this year and of last year, and a line below them for the increase. */
export const activeParticipants = defineChart({
  slug: 'active-participants',
  words: { id, en },
  figures,
  rows: ({ current, previous, increase, growth }) => [previous, current, increase, growth],
  plot: ({ figures: { current, previous, increase, growth }, format }, layout) => {
    const bar = (figure: typeof current, fill: string) => ({
      label: format.period(figure.period),
      valueLabel: format.label(figure),
      figure,
      fill,
    });
    const max = Math.max(current.value, previous.value);
    return composeBarRows([bar(previous, BEFORE), bar(current, PARTICIPANTS)], layout, max, {
      height: 36,
      marks: [
        Plot.link([increase], {
          x1: previous.value,
          x2: current.value,
          y: () => current.id,
          dy: belowBar(layout, 9),
          stroke: INK,
          strokeWidth: 2,
          ...encodes(Plot.identity),
        }),
        Plot.text([`${format.change(increase)} (${format.change(growth)})`], {
          x: max,
          frameAnchor: 'bottom',
          textAnchor: 'end',
          dy: 30,
          ...NAME,
        }),
      ],
    });
  },
});
