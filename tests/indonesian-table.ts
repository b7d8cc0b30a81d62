/** The expected CSV for Indonesian Excel: the rows in Indonesian, then the codes of the columns with words. */
import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { writeList, type Cell } from '#render/cell.ts';
import { OBSERVATION_COLUMNS, observationsOf, type Observation } from '#render/observations.ts';

const { data, figure, readings, sectors, units } = CATALOGUES.id;

/** The Indonesian words of each column that has codes in the canonical table. */
export const INDONESIAN_WORDS: Readonly<
  Partial<Record<keyof Observation, Readonly<Record<string, string>>>>
> = {
  area_level: data.areaLevels,
  sector: sectors,
  reading: readings,
  unit: units,
  status: figure.statuses,
  standing: data.standings,
};

export const INDONESIAN_HEADERS: readonly string[] = [
  ...OBSERVATION_COLUMNS.map((column) => data.columns[column].header),
  ...Object.values(data.codeHeaders),
];

export function indonesianRows(edition: Edition): Cell[][] {
  return observationsOf(edition, 'id').map((row) => [
    ...OBSERVATION_COLUMNS.map((column): Cell => {
      const cell = writeList(row[column]);
      return cell === null ? null : (INDONESIAN_WORDS[column]?.[String(cell)] ?? cell);
    }),
    ...OBSERVATION_COLUMNS.filter((column) => column in INDONESIAN_WORDS).map((column) =>
      writeList(row[column]),
    ),
  ]);
}
