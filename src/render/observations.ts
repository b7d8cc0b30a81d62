/** The table of all observations, as both CSV twins and the JSON carry it. */
import type { Edition } from '#editions';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { OBSERVATION_COLUMNS, type ObservationColumn } from '#i18n/catalogue.ts';
import type { Figure } from '#indicators/figure.ts';

/** A number, a text, or `null` where the column does not apply. */
export type Cell = number | string | null;
export type Observation = Readonly<Record<ObservationColumn, Cell>>;

export function observationsOf(edition: Edition): Observation[] {
  return edition.all.map((figure) => observe(figure, edition));
}

function observe(figure: Figure, edition: Edition): Observation {
  const { region } = edition;
  const source = figure.source === null ? undefined : edition.sourceOf(figure);
  return {
    edition: edition.year,
    region_code: figure.area === null ? region.code : null,
    region_name: figure.area === null ? region.name : CATALOGUES.id.areas[figure.area],
    indicator: figure.indicator,
    sector: figure.sector,
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
    note: figure.formula,
  };
}

export { OBSERVATION_COLUMNS };
