import { CATALOGUES } from '#i18n/catalogues.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { speakerFor } from '#i18n/speaker.ts';
import { composeBarRows } from './bar-rows.ts';
import { sourcesOf, type ChartSpec } from './chart.ts';
import { NOW } from './colours.ts';

/** Rupiah per claim beside rupiah per scholarship child, each with its interval. */
export const benefitAverages: ChartSpec = {
  slug: 'benefit-averages',
  specify: (edition, locale) => {
    const catalogue = CATALOGUES[locale];
    const say = speakerFor(locale);
    const figures = {
      perClaim: edition.figure(`rupiah-per-claim@${edition.year}`),
      perChild: edition.figure(`rupiah-per-scholarship-child@${edition.year}`),
      claims: edition.figure(`claims-paid-value@${edition.year}`),
    };
    const { perClaim, perChild } = figures;
    const words = catalogue.charts['benefit-averages'];
    const rows = [
      perClaim,
      figures.claims,
      edition.figure(`claims-paid-number@${edition.year}`),
      perChild,
      edition.figure(`scholarship-value@${edition.year}`),
      edition.figure(`scholarship-children@${edition.year}`),
    ].map((figure) => ({ label: nameFigure(figure, catalogue), figure }));
    const bar = (figure: typeof perClaim, label: string) => ({
      label,
      valueLabel: say.label(figure),
      figure,
      fill: NOW,
      withInterval: true,
    });
    return {
      slug: 'benefit-averages',
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
          [bar(perClaim, words.perClaim), bar(perChild, words.perChild)],
          layout,
          Math.max(perClaim.interval.upper, perChild.interval.upper),
        ),
    };
  },
};
