import type { Edition } from '#editions';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Chart } from './chart.ts';

/** Who printed a chart's figures, in one line without links. */
export function sourceLineOf(chart: Chart, edition: Edition): string {
  const outlets = edition.sources
    .filter(({ id }) => chart.sources.includes(id))
    .map(({ outlet }) => outlet);
  return `${CATALOGUES[chart.locale].figure.source}: ${outlets.join(', ')}`;
}
