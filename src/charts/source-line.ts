import type { Edition } from '#editions';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Chart } from './chart.ts';

/** Who printed a chart's figures, the primary source first. */
export function outletsOf(chart: Chart, edition: Edition): Edition['sources'] {
  return edition.sources.filter(({ id }) => chart.sources.includes(id));
}

/** The same in one line without links. */
export function sourceLineOf(chart: Chart, edition: Edition): string {
  const outlets = outletsOf(chart, edition).map(({ outlet }) => outlet);
  return `${CATALOGUES[chart.locale].figure.source}: ${outlets.join(', ')}`;
}
