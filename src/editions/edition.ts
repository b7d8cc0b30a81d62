/** One edition as the later layers use it: reported and computed figures, audits and sources. */
import {
  auditStatements,
  compareSources,
  type Audit,
  type Comparison,
} from '#indicators/audit-statements.ts';
import { deriveIndicators } from '#indicators/derive-indicators.ts';
import type { Figure, FigureId } from '#indicators/figure.ts';
import { reportFigures } from '#indicators/report-figures.ts';
import { listEntries } from '#schema/entries.ts';
import { yearBefore, yearOf } from '#schema/period.ts';
import type { CorrectionRow, Dataset, Source } from '#schema/shapes.ts';
import { memoize } from './memoize.ts';
import { areaLevelOf, type Locale } from '#schema/vocabulary.ts';
import { datasetAsOf, daysOf } from './history.ts';

export interface Edition {
  /** 2024 */
  readonly year: string;
  readonly previousYear: string;
  /** The day on which this site first published it, 2026-11-22. */
  readonly published: string;
  /** The days on which one of its figures was published or changed, the oldest first; `asOf` accepts each of them. */
  readonly days: readonly string[];
  /** The day of the last change of its figures or words. */
  readonly modified: string;
  /** The day that was passed to `asOf`, if `asOf` returned this edition; otherwise `null`. */
  readonly frozenOn: string | null;
  /** The edition with the figures of a day, which must be one of `days`. */
  readonly asOf: (day: string) => Edition;
  /** The day on which this site first published a figure, or the last of its inputs. */
  readonly addedOn: (figure: Figure) => string;
  /** 2024-12, the month of its counts of participants. */
  readonly december: string;
  readonly previousDecember: string;
  readonly region: Dataset['region'];
  /** Whether its source also gives the participants of the previous year by sector. */
  readonly hasSectorsBefore: boolean;
  /** Whether the primary source gives the coverage of the year before. */
  readonly hasCoverageBefore: boolean;
  /** Whether the primary source gives figures of regencies. */
  readonly hasRegencies: boolean;
  readonly primarySource: Source;
  /** The sources of its figures, the primary one first. */
  readonly sources: readonly Source[];
  /** Reported figures in the order of the data file, then computed ones. */
  readonly all: readonly Figure[];
  readonly audits: readonly Audit[];
  readonly comparisons: readonly Comparison[];
  readonly find: (id: FigureId) => Figure | undefined;
  /** @throws Error that names the missing figure and lists the existing ones */
  readonly figure: (id: FigureId) => Figure;
  /** @throws Error if the figure is computed and so has no source */
  readonly sourceOf: (figure: Figure) => Source;
  /** Name and office of the person whose words contain the printed number; `null` if nobody is quoted or paraphrased. */
  readonly speakerOf: (figure: Figure) => Readonly<Record<Locale, string>> | null;
}

/**
 * @param allSources sources that its rows may name, including its own
 * @param corrections of all editions, the newest first
 */
export function buildEdition(
  dataset: Dataset,
  allSources: readonly Source[],
  corrections: readonly CorrectionRow[] = [],
): Edition {
  const year = dataset.edition;
  const previousYear = yearBefore(year);
  const bySourceId = new Map(allSources.map((source) => [source.id, source]));
  const sourceFor = (id: string): Source => {
    const source = bySourceId.get(id);
    if (source === undefined) throw new Error(`No source "${id}" for edition ${year}.`);
    return source;
  };
  const reported = reportFigures(dataset, (id) => sourceFor(id).outlet);
  const rows = listEntries(dataset).map(({ row }) => row);
  const added = new Map(reported.map(({ id }, index) => [id, rows[index]?.added]));
  const addedOn = ({ id, inputs }: Figure): string =>
    [added.get(id) ?? dataset.published, ...inputs.map((input) => addedOn(figureOf(input)))].reduce(
      later,
    );
  const days = daysOf(dataset, corrections);
  const corrected = corrections.filter((row) => row.edition === year).map(({ date }) => date);
  const all = [...reported, ...deriveIndicators(year, reported)];
  const byId = indexById(year, all);
  const figureOf = (id: FigureId): Figure => {
    const figure = byId.get(id);
    if (figure === undefined) {
      throw new Error(
        `Edition ${year} has no figure "${id}". It has: ${[...byId.keys()].join(', ')}.`,
      );
    }
    return figure;
  };
  const used = new Set(reported.flatMap(({ source }) => source ?? []));
  // Many charts and languages ask for the same few days.
  const asOf = memoize((day: string): Edition => {
    const ids = reported.map(({ id }) => id);
    const then = datasetAsOf(dataset, corrections, day, ids);
    const before = corrections.filter(({ date }) => date <= day);
    return { ...buildEdition(then, allSources, before), frozenOn: day };
  });
  return {
    year,
    previousYear,
    published: dataset.published,
    days,
    modified: [...days, ...corrected].reduce(later),
    frozenOn: null,
    asOf,
    addedOn,
    december: `${year}-12`,
    previousDecember: `${previousYear}-12`,
    region: dataset.region,
    hasSectorsBefore: dataset.primary.some(
      ({ sector, period }) => sector !== undefined && yearOf(period) === previousYear,
    ),
    hasCoverageBefore: reported.some(
      ({ indicator, area, period, source }) =>
        source === dataset.source &&
        indicator === 'coverage' &&
        area === null &&
        yearOf(period) === previousYear,
    ),
    hasRegencies: reported.some(
      ({ area, source }) =>
        source === dataset.source && area !== null && areaLevelOf(area) === 'regency',
    ),
    primarySource: sourceFor(dataset.source),
    sources: allSources
      .filter(({ id }) => used.has(id))
      .sort((a, b) => Number(b.id === dataset.source) - Number(a.id === dataset.source)),
    all,
    audits: auditStatements(year, reported),
    comparisons: compareSources(year, reported),
    find: (id) => byId.get(id),
    figure: figureOf,
    sourceOf: (figure) => {
      if (figure.source === null)
        throw new Error(`"${figure.id}" is computed: ask for the sources of its inputs.`);
      return sourceFor(figure.source);
    },
    speakerOf: ({ source, speaker }) => {
      if (source === null || speaker === null) return null;
      const { speakers } = sourceFor(source);
      const found = speakers.find((each) => each.id === speaker);
      if (found === undefined) throw new Error(`"${source}" has no speaker "${speaker}".`);
      return found.name;
    },
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * The day of the last change of any edition, which may be an older one.
 * @throws TypeError if there is no edition
 */
export const lastChangeOf = (editions: readonly Edition[]): string =>
  editions.map(({ modified }) => modified).reduce(later);

/** @throws Error if two figures have the same id. The checks reject duplicate rows, so this is a bug of the program. */
function indexById(year: string, figures: readonly Figure[]): ReadonlyMap<FigureId, Figure> {
  const byId = new Map<FigureId, Figure>();
  for (const figure of figures) {
    if (byId.has(figure.id)) {
      throw new Error(
        `A fault of the program, not of the data: edition ${year} has two figures "${figure.id}".`,
      );
    }
    byId.set(figure.id, figure);
  }
  return byId;
}
