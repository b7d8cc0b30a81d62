import { path } from 'd3';
import { barScale, composeBarRows } from './bar-rows.ts';
import { labels } from './canvas.ts';
import { defineChart } from './chart.ts';
import { BEFORE, INK, MUTED, NOW } from './colours.ts';
import { figureAttributes, pathMark } from './path-mark.ts';

/** This year's participants beside last year's, with the increase bracketed. */
export const activeParticipants = defineChart('active-participants', ({ edition, say, row }) => {
  const figures = {
    current: edition.figure(`active-participants@${edition.december}`),
    previous: edition.figure(`active-participants@${edition.previousDecember}`),
    increase: edition.figure(`active-participants-increase@${edition.december}`),
    growth: edition.figure(`active-participants-growth@${edition.december}`),
  };
  const { current, previous, increase, growth } = figures;
  const rows = [previous, current, increase, growth].map(row);
  const bar = (figure: typeof current, fill: string) => ({
    label: say.period(figure.period),
    valueLabel: say.label(figure),
    figure,
    fill,
  });
  const max = Math.max(current.value, previous.value);
  return {
    figures,
    rows,
    compose: (layout) =>
      composeBarRows([bar(previous, BEFORE), bar(current, NOW)], layout, max, {
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
      }),
  };
});
