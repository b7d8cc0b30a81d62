/** The table of all observations, as both CSV twins, the JSON and their metadata carry it. */
import type { Edition } from '#editions/edition.ts';
import { absolute, figurePath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { printExpression } from '#indicators/expression.ts';
import type { Figure } from '#indicators/figure.ts';
import { observationShape, type Observation } from '#schema/observation.ts';

export { COLUMNS, OBSERVATION_COLUMNS } from '#schema/observation.ts';
export type { Observation };

/** A number, a text, or `null` where the column does not apply. */
export type Cell = Observation[keyof Observation];

/** @throws ZodError when a row would break the shape that is published with it */
export function observationsOf(edition: Edition, figures = edition.all): Observation[] {
  return figures.map((figure) => observationShape.parse(observe(figure, edition)));
}

function observe(figure: Figure, edition: Edition): Observation {
  const { region } = edition;
  const source = figure.source === null ? undefined : edition.sourceOf(figure);
  const row = absolute(figurePath('id', edition.year, figure.id));
  return {
    edition: edition.year,
    region_code: figure.area === null ? region.code : null,
    region_name: figure.area === null ? region.name : CATALOGUES.id.areas[figure.area],
    indicator: figure.indicator,
    sector: figure.sector ?? figure.reading,
    period: figure.period,
    value: figure.value,
    unit: figure.unit,
    lower: figure.interval.lower,
    upper: figure.interval.upper,
    status: figure.status,
    printed: figure.printed,
    source: figure.source,
    source_url: source?.url ?? null,
    paragraph: figure.paragraph,
    note: figure.formula === null ? row : `${printExpression(figure.formula)}; ${row}`,
  };
}
