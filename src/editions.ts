/** The only reader of data/: parse, check, derive, audit; everything above sees finished editions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  auditClaims,
  compareReports,
  type Audit,
  type Comparison,
} from '#indicators/audit-claims.ts';
import { deriveIndicators } from '#indicators/derive-indicators.ts';
import type { Figure, FigureId } from '#indicators/figure.ts';
import { reportFigure, reportFigures, restateFigure } from '#indicators/report-figures.ts';
import { checkSourceUse } from '#schema/check-source-use.ts';
import { DatasetError, describeValue, faultAt, type Fault } from '#schema/fault.ts';
import {
  parseCorrections,
  parseDataset,
  parseSources,
  type ParsedDataset,
  type ParsedSources,
} from '#schema/parse-dataset.ts';
import type { CorrectionRow, Dataset, Source } from '#schema/shapes.ts';

export interface Edition {
  /** 2024 */
  readonly year: string;
  readonly previousYear: string;
  /** 2024-12, the month of its counts of participants. */
  readonly december: string;
  readonly previousDecember: string;
  readonly region: Dataset['region'];
  readonly primarySource: Source;
  /** The sources of its figures, the primary one first. */
  readonly sources: readonly Source[];
  /** Reported figures in the order of the data file, then computed ones. */
  readonly all: readonly Figure[];
  readonly audits: readonly Audit[];
  readonly comparisons: readonly Comparison[];
  readonly find: (id: FigureId) => Figure | undefined;
  /** @throws Error naming the figure and those that there are */
  readonly figure: (id: FigureId) => Figure;
  /** @throws Error when the figure is computed and so has no source of its own */
  readonly sourceOf: (figure: Figure) => Source;
}

/** What changed after publication, and when that was. */
export interface Corrections {
  /** The newest first. */
  readonly publications: readonly Publication[];
  /** The newest first. */
  readonly corrections: readonly Correction[];
}

export interface Publication {
  readonly edition: Edition;
  /** 2026-11-22 */
  readonly date: string;
}

export interface Correction extends Publication {
  /** As it is now; `null` where only words were wrong. */
  readonly figure: Figure | null;
  /** As it stood before and after; `null` where its number was right. */
  readonly change: { readonly was: Figure; readonly now: Figure } | null;
  readonly reason: CorrectionRow['reason'];
}

/** npm scripts and Astro run at the root of the project, whatever a bundler makes of this module's own address. */
const DATA_FOLDER = 'data';

/**
 * All editions, the newest first.
 * @throws {DatasetError} with every fault of every file
 */
export function readEditions(folder: string = DATA_FOLDER): Edition[] {
  const sourcesFile = join(folder, 'sources.json');
  const sources = parseSources(readFileSync(sourcesFile), sourcesFile);
  const faults: Fault[] = [];
  const read = listEditionFiles(folder).flatMap((file) => {
    try {
      return [parseEdition(readFileSync(file), file, sources)];
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  const datasets = read.map(({ dataset }) => dataset);
  if (faults.length === 0) faults.push(...checkSourceUse(sources, datasets));
  if (faults.length > 0) throw new DatasetError(faults);
  return read.map(({ edition }) => edition).sort((a, b) => b.year.localeCompare(a.year));
}

/**
 * From the bytes of a data file to an edition that may be published.
 * @param file its name in messages
 * @throws {DatasetError} with every fault, claims that the figures contradict among them
 */
export function parseEdition(
  bytes: Uint8Array,
  file: string,
  sources: ParsedSources,
): { dataset: ParsedDataset; edition: Edition } {
  const dataset = parseDataset(bytes, file, sources);
  const edition = makeEdition(dataset.data, sources.data.sources);
  const faults = findFalseClaims(dataset, edition);
  if (faults.length > 0) throw new DatasetError(faults);
  return { dataset, edition };
}

/**
 * What was corrected in these editions.
 * @throws {DatasetError} with every fault of the file
 */
export function readCorrections(
  editions: readonly Edition[],
  folder: string = DATA_FOLDER,
): Corrections {
  const file = join(folder, 'corrections.json');
  return resolveCorrections(readFileSync(file), file, editions);
}

/**
 * From the bytes of the file to corrections of figures.
 * @param file its name in messages
 * @throws {DatasetError} with every fault of the file
 */
export function resolveCorrections(
  bytes: Uint8Array,
  file: string,
  editions: readonly Edition[],
): Corrections {
  const { published, corrections } = parseCorrections(bytes, file, editions);
  const byYear = new Map(editions.map((edition) => [edition.year, edition]));
  const editionOf = (year: string): Edition => {
    const edition = byYear.get(year);
    if (edition === undefined) throw new Error(`There is no edition ${year}.`);
    return edition;
  };
  return {
    publications: published.map(({ edition, date }) => ({ edition: editionOf(edition), date })),
    corrections: corrections.map((row) => {
      const edition = editionOf(row.edition);
      const figure = row.figure === undefined ? null : edition.figure(row.figure);
      const { date, was, now, reason } = row;
      const change =
        figure && was && now
          ? { was: restateFigure(figure, was), now: restateFigure(figure, now) }
          : null;
      return { date, edition, figure, change, reason };
    }),
  };
}

/** The edition files of a folder, named by their year. */
function listEditionFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function makeEdition(dataset: Dataset, allSources: readonly Source[]): Edition {
  const year = dataset.edition;
  const previousYear = String(Number(year) - 1);
  const reported = reportFigures(dataset);
  const all = [...reported, ...deriveIndicators(year, reported)];
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  const used = new Set(reported.flatMap(({ source }) => source ?? []));
  const bySourceId = new Map(allSources.map((source) => [source.id, source]));
  const sourceFor = (id: string): Source => {
    const source = bySourceId.get(id);
    if (source === undefined) throw new Error(`No source "${id}" in data/sources.json.`);
    return source;
  };
  return {
    year,
    previousYear,
    december: `${year}-12`,
    previousDecember: `${previousYear}-12`,
    region: dataset.region,
    primarySource: sourceFor(dataset.source),
    sources: allSources
      .filter(({ id }) => used.has(id))
      .sort((a, b) => Number(b.id === dataset.source) - Number(a.id === dataset.source)),
    all,
    audits: auditClaims(year, reported),
    comparisons: compareReports(year, reported),
    find: (id) => byId.get(id),
    figure: (id) => {
      const figure = byId.get(id);
      if (figure === undefined) {
        throw new Error(
          `Edition ${year} has no figure "${id}". It has: ${[...byId.keys()].join(', ')}.`,
        );
      }
      return figure;
    },
    sourceOf: (figure) => {
      if (figure.source === null)
        throw new Error(`"${figure.id}" is computed: ask for the sources of its inputs.`);
      return sourceFor(figure.source);
    },
  };
}

/** A claim that its own source's figures contradict is a slip, ours or theirs: either way it is looked at before it is published. */
function findFalseClaims(parsed: ParsedDataset, edition: Edition): Fault[] {
  return edition.audits
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ claim, used, computed }) =>
      faultAt(parsed, pathOf(claim, parsed.data), {
        found: describeValue(edition.figure(claim).value),
        expected:
          computed === null
            ? 'a claim that holds'
            : `${String(computed.lower)} to ${String(computed.upper)}`,
        hint: `that is what ${used.join(' and ')} give`,
      }),
    );
}

function pathOf(claim: FigureId, dataset: Dataset): (string | number)[] {
  for (const list of ['figures', 'claims', 'reports'] as const) {
    const index = dataset[list].findIndex((row) => reportFigure(row).id === claim);
    if (index >= 0) return [list, index, 'value'];
  }
  return [];
}
