/** The table of all observations for both CSVs, the JSON, the workbook and their metadata. */
import type { Edition } from '#editions/edition.ts';
import { absolute, figurePath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Locale } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { printExpression } from '#indicators/expression.ts';
import type { Figure } from '#indicators/figure.ts';
import { observationShape, type Observation } from '#schema/observation.ts';
import { AREA_CODES, areaLevelOf } from '#schema/vocabulary.ts';
import { publishNumber } from './published-number.ts';

export { COLUMNS, OBSERVATION_COLUMNS } from '#schema/observation.ts';
export type { Observation };

/** The language of files that have none in their name: English, which programs and their users expect there. */
export const CANONICAL_LOCALE: Locale = 'en';

/**
 * @param locale of labels, names and numbers as printed; codes are the same in every language
 * @throws ZodError if a row does not match the published shape
 */
export function observationsOf(
  edition: Edition,
  locale = CANONICAL_LOCALE,
  figures = edition.all,
): Observation[] {
  return figures.map((figure) => observationShape.parse(observe(figure, edition, locale)));
}

function observe(figure: Figure, edition: Edition, locale: Locale): Observation {
  const catalogue = CATALOGUES[locale];
  const { year, region } = edition;
  const area =
    figure.area === null
      ? { code: region.code, level: 'province' as const, name: region.name }
      : {
          code: AREA_CODES[figure.area],
          level: areaLevelOf(figure.area),
          name: catalogue.areas[figure.area],
        };
  return {
    id: figure.id,
    edition: year,
    area_code: area.code,
    area_name: area.name,
    area_level: area.level,
    indicator: figure.indicator,
    label: nameFigure(figure, catalogue),
    sector: figure.sector,
    reading: figure.reading,
    period: figure.period,
    unit: figure.unit,
    ...publishNumber(figure),
    display: formatterFor(locale).label(figure),
    status: figure.status,
    standing: figure.standing,
    printed: figure.printed,
    source: figure.source,
    speaker: edition.speakerOf(figure)?.[locale] ?? null,
    source_url: figure.source === null ? null : edition.sourceOf(figure).url,
    paragraph: figure.paragraph,
    formula: figure.formula === null ? null : printExpression(figure.formula),
    inputs: [...figure.inputs],
    url: absolute(figurePath(locale, year, figure.id)),
  };
}
