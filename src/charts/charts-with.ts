import type { Edition } from '#editions/edition.ts';
import type { Figure, FigureId } from '#indicators/figure.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Chart } from './chart.ts';
import { specifyCharts } from './registry.ts';

/** The charts that show a figure, use it, or have a figure computed from it, in the order of the article. */
export function chartsWith(id: FigureId, edition: Edition, locale: Locale): Chart[] {
  const isFrom = (figure: Figure): boolean =>
    figure.id === id || figure.inputs.some((input) => isFrom(edition.figure(input)));
  return specifyCharts(edition, locale).filter(({ rows, dependsOn }) =>
    [...rows.map(({ figure }) => figure), ...dependsOn].some(isFrom),
  );
}
