/** The only reader of data/: parse, check, derive, audit; everything above sees finished editions. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

import { auditClaims, compareReports, type Audit, type Comparison } from '#indicators/audit-claims.ts';
import { deriveIndicators } from '#indicators/derive-indicators.ts';
import type { Figure, FigureId } from '#indicators/figure.ts';
import { reportFigure, reportFigures } from '#indicators/report-figures.ts';
import { DatasetError, describeValue, faultAt, type Fault } from '#schema/fault.ts';
import { parseDataset, parseSources, type ParsedDataset, type ParsedSources } from '#schema/parse-dataset.ts';
import type { Dataset, Source } from '#schema/shapes.ts';

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

/** npm scripts and Astro run at the root of the project, whatever a bundler makes of this module's own address. */
const DATA_FOLDER = 'data';
const SOURCES_FILE = 'sources.json';

/**
 * All editions, the newest first.
 * @throws {DatasetError} with every fault of every file
 */
export function readEditions(folder: string = DATA_FOLDER): Edition[] {
  const files = listEditionFiles(folder);
  const sources = readSources(join(folder, SOURCES_FILE));
  const read = files.map((file) => readEdition(file, sources));
  const faults = read.flatMap((result) => ('faults' in result ? result.faults : []));
  if (faults.length > 0) throw new DatasetError(faults);
  return read
    .flatMap((result) => ('edition' in result ? [result.edition] : []))
    .sort((a, b) => b.year.localeCompare(a.year));
}

/** The edition files of a folder, named by their year. */
export function listEditionFiles(folder: string = DATA_FOLDER): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The sources file that belongs to a data file.
 * @throws {DatasetError}
 */
export function readSources(file: string): ParsedSources {
  return parseSources(readFileSync(file), nameInMessages(file));
}

/** One edition, or every fault that keeps it from being published. */
export function readEdition(file: string, sources: ParsedSources): { edition: Edition } | { faults: readonly Fault[] } {
  try {
    const parsed = parseDataset(readFileSync(file), nameInMessages(file), sources);
    const edition = makeEdition(parsed.data, sources.data.sources);
    const faults = refuseFalseClaims(parsed, edition);
    return faults.length > 0 ? { faults } : { edition };
  } catch (error) {
    if (error instanceof DatasetError) return { faults: error.faults };
    throw error;
  }
}

/** Where a data file keeps its sources. */
export function sourcesFileBeside(file: string): string {
  return join(dirname(file), SOURCES_FILE);
}

export function isSourcesFile(file: string): boolean {
  return basename(file) === SOURCES_FILE;
}

function nameInMessages(file: string): string {
  const name = relative(process.cwd(), file);
  return name.startsWith('..') ? file : name;
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
    if (source === undefined) throw new Error(`No source "${id}" in data/${SOURCES_FILE}.`);
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
        throw new Error(`Edition ${year} has no figure "${id}". It has: ${[...byId.keys()].join(', ')}.`);
      }
      return figure;
    },
    sourceOf: (figure) => {
      if (figure.source === null) throw new Error(`"${figure.id}" is computed: ask for the sources of its inputs.`);
      return sourceFor(figure.source);
    },
  };
}

/** A claim that its own source's figures contradict is a slip, ours or theirs: either way it is looked at before it is published. */
function refuseFalseClaims(parsed: ParsedDataset, edition: Edition): Fault[] {
  return edition.audits
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ claim, used, computed }) =>
      faultAt(parsed, pathOf(claim, parsed.data), {
        found: describeValue(edition.figure(claim).value),
        expected: computed === null ? 'a claim that holds' : `${String(computed.lower)} to ${String(computed.upper)}`,
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
