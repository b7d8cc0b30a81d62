import { CATALOGUES } from '#i18n/catalogues.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { speakerFor } from '#i18n/speaker.ts';
import { composeBarRows } from './bar-rows.ts';
import { sourcesOf, type ChartSpec } from './chart.ts';
import { BEFORE, NOW } from './colours.ts';

/** The value of claims as reported, beside the year before as the stated rise implies it. */
export const claimsPaid: ChartSpec = {
  slug: 'claims-paid',
  specify: (edition, locale) => {
    const catalogue = CATALOGUES[locale];
    const say = speakerFor(locale);
    const figures = {
      previous: edition.figure(`claims-paid-value@${edition.previousYear}`),
      value: edition.figure(`claims-paid-value@${edition.year}`),
      increase: edition.figure(`claims-paid-value-increase@${edition.year}`),
      rise: edition.figure(`claims-paid-growth-claimed@${edition.year}`),
      number: edition.figure(`claims-paid-number@${edition.year}`),
      previousNumber: edition.figure(`claims-paid-number@${edition.previousYear}`),
    };
    const { value, previous } = figures;
    const words = catalogue.charts['claims-paid'];
    const rows = Object.values(figures).map((figure) => ({
      label: nameFigure(figure, catalogue),
      figure,
    }));
    return {
      slug: 'claims-paid',
      edition: edition.year,
      locale,
      title: words.title(figures, say),
      measure: words.measure(figures, say),
      alt: words.alt(figures, say),
      notes: words.notes(figures, say),
      rows,
      sources: sourcesOf(rows, edition),
      compose: (layout) =>
        composeBarRows(
          [
            {
              label: words.implied(say.period(previous.period)),
              valueLabel: say.label(previous),
              figure: previous,
              fill: BEFORE,
              withInterval: true,
            },
            {
              label: say.period(value.period),
              valueLabel: say.label(value),
              figure: value,
              fill: NOW,
            },
          ],
          layout,
          value.value,
        ),
    };
  },
};
