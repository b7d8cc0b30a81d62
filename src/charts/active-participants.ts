import { path } from 'd3';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { speakerFor } from '#i18n/speaker.ts';
import { barScale, composeBarRows } from './bar-rows.ts';
import { labels } from './canvas.ts';
import { sourcesOf, type ChartSpec } from './chart.ts';
import { BEFORE, INK, MUTED, NOW } from './colours.ts';
import { figureAttributes, pathMark } from './path-mark.ts';

/** This year's participants beside last year's, with the increase bracketed. */
export const activeParticipants: ChartSpec = {
  slug: 'active-participants',
  specify: (edition, locale) => {
    const catalogue = CATALOGUES[locale];
    const say = speakerFor(locale);
    const figures = {
      current: edition.figure(`active-participants@${edition.december}`),
      previous: edition.figure(`active-participants@${edition.previousDecember}`),
      increase: edition.figure(`active-participants-increase@${edition.december}`),
      growth: edition.figure(`active-participants-growth@${edition.december}`),
    };
    const { current, previous, increase, growth } = figures;
    const words = catalogue.charts['active-participants'];
    const rows = [previous, current, increase, growth].map((figure) => ({
      label: nameFigure(figure, catalogue),
      figure,
    }));
    const bar = (figure: typeof current, fill: string) => ({
      label: say.period(figure.period),
      valueLabel: say.label(figure),
      figure,
      fill,
    });
    const max = Math.max(current.value, previous.value);
    return {
      slug: 'active-participants',
      edition: edition.year,
      locale,
      title: words.title(figures, say),
      measure: words.measure(figures, say),
      alt: words.alt(figures, say),
      notes: words.notes(figures, say),
      rows,
      sources: sourcesOf(rows, edition),
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
  },
};
