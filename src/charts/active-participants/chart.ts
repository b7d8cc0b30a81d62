import { path } from 'd3';
import type { Edition } from '#editions';
import { barScale, composeBarRows } from '../bar-rows.ts';
import { labels } from '../canvas.ts';
import { defineChart } from '../chart.ts';
import { BEFORE, INK, MUTED, NOW } from '../colours.ts';
import { figureAttributes, pathMark } from '../path-mark.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const figures = (edition: Edition) => ({
  current: edition.figure(`active-participants@${edition.december}`),
  previous: edition.figure(`active-participants@${edition.previousDecember}`),
  increase: edition.figure(`active-participants-increase@${edition.december}`),
  growth: edition.figure(`active-participants-growth@${edition.december}`),
});
export type Figures = ReturnType<typeof figures>;

/** This year's participants beside last year's, with the increase bracketed. */
export const activeParticipants = defineChart({
  slug: 'active-participants',
  words: { id, en },
  figures,
  rows: ({ current, previous, increase, growth }) => [previous, current, increase, growth],
  plot: ({ figures: { current, previous, increase, growth }, say }, layout) => {
    const bar = (figure: typeof current, fill: string) => ({
      label: say.period(figure.period),
      valueLabel: say.label(figure),
      figure,
      fill,
    });
    const max = Math.max(current.value, previous.value);
    return composeBarRows([bar(previous, BEFORE), bar(current, NOW)], layout, max, {
      height: 36,
      marks: (bottom) => {
        const scale = barScale(layout, max);
        const [from, to] = [scale(previous.value), scale(current.value)];
        const bracket = path();
        bracket.moveTo(from, bottom + 9);
        bracket.lineTo(to, bottom + 9);
        const sign = increase.value >= 0 ? '+' : '−';
        return [
          pathMark(bracket.toString(), {
            stroke: INK,
            'stroke-width': '2',
            fill: 'none',
            ...figureAttributes(increase),
          }),
          labels(
            [
              {
                x: Math.max(from, to),
                y: bottom + 30,
                text: `${sign}${say.size(increase)} (${sign}${say.size(growth)})`,
                fill: MUTED,
              },
            ],
            { anchor: 'end' },
          ),
        ];
      },
    });
  },
});
