/** The dictionary of indicators: a table of its own, a part of the JSON, a sheet of the workbook. */
import { CATALOGUES } from '#i18n/catalogues.ts';
import { inEachLanguage, LOCALES } from '#i18n/locales.ts';
import { DICTIONARY, type IndicatorEntry } from '#indicators/dictionary.ts';
import { FIGURE_GROUPS } from '#indicators/figure.ts';
import { INDICATOR_CODES } from '#indicators/indicator-codes.ts';
import { LIST_SEPARATOR } from '#schema/observation.ts';
import { UNITS } from '#schema/vocabulary.ts';
import type { Cell } from './cell.ts';
import { writeCanonicalCsv } from './csv.ts';

/** A column of the table of indicators. */
interface DictionaryColumn {
  readonly name: string;
  readonly meaning: string;
  /** All possible values; for a list, those of its items. */
  readonly allowed?: readonly string[];
  readonly isList?: true;
  readonly cell: (entry: IndicatorEntry) => Cell;
}

/** The first column has the same name as the column of observations that contains its codes. */
export const DICTIONARY_COLUMNS: readonly DictionaryColumn[] = [
  {
    name: 'indicator',
    meaning: CATALOGUES.en.data.columns.indicator.meaning,
    allowed: INDICATOR_CODES,
    cell: ({ code }) => code,
  },
  ...LOCALES.map((locale) => ({
    name: `label_${locale}`,
    meaning: `Name of the indicator (${CATALOGUES[locale].language.tag}).`,
    cell: ({ code }: IndicatorEntry) => CATALOGUES[locale].indicators[code],
  })),
  ...LOCALES.map((locale) => ({
    name: `definition_${locale}`,
    meaning: `What it measures, in a sentence (${CATALOGUES[locale].language.tag}).`,
    cell: ({ code }: IndicatorEntry) => CATALOGUES[locale].definitions[code],
  })),
  {
    name: 'unit',
    meaning: CATALOGUES.en.data.columns.unit.meaning,
    allowed: UNITS,
    cell: ({ unit }) => unit,
  },
  {
    name: 'origins',
    meaning:
      'In what kind of source its figures stand: primary, statements (of the primary source about its figures), elsewhere (other sources) or computed.',
    allowed: FIGURE_GROUPS,
    isList: true,
    cell: ({ origins }) => origins.join(LIST_SEPARATOR),
  },
];

/** The table for the CSV and the workbook. */
export const DICTIONARY_TABLE: Readonly<{ headers: string[]; rows: Cell[][] }> = {
  headers: DICTIONARY_COLUMNS.map(({ name }) => name),
  rows: DICTIONARY.map((entry) => DICTIONARY_COLUMNS.map(({ cell }) => cell(entry))),
};

export const renderIndicatorsCsv = (): string =>
  writeCanonicalCsv(DICTIONARY_TABLE.headers, DICTIONARY_TABLE.rows);

/** The indicators for the JSON of an edition. */
export function describeIndicators() {
  return DICTIONARY.map(({ code, unit, origins }) => ({
    indicator: code,
    label: inEachLanguage((locale) => CATALOGUES[locale].indicators[code]),
    definition: inEachLanguage((locale) => CATALOGUES[locale].definitions[code]),
    unit,
    origins,
  }));
}
