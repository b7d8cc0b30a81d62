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
import { parseFigureId, type Figure, type FigureId } from '#indicators/figure.ts';
import { reportFigure, reportFigures, restateFigure } from '#indicators/report-figures.ts';
import { checkSourceUse } from '#schema/check-source-use.ts';
import { DatasetError, describeValue, faultAt, type Fault } from '#schema/fault.ts';
import {
  checkDatasetAlone,
  parseCorrections,
  parseDataset,
  parseSources,
  type ParsedDataset,
  type ParsedSources,
} from '#schema/parse-dataset.ts';
import { yearBefore, yearOf } from '#schema/period.ts';
import type { CorrectionRow, Dataset, Source } from '#schema/shapes.ts';

export interface Edition {
  /** 2024 */
  readonly year: string;
  readonly previousYear: string;
  /** The day on which this site first published it, 2026-11-22. */
  readonly published: string;
  /** 2024-12, the month of its counts of participants. */
  readonly december: string;
  readonly previousDecember: string;
  readonly region: Dataset['region'];
  /** Whether its source also splits the participants of the year before by sector. */
  readonly hasSectorsBefore: boolean;
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
  /**
   * The fragment of `/data/` that leads to the figure's row, for ever: its id, or `2025/<id>` where an older edition has
   * a figure of the same id, whose address must go on leading to that one.
   */
  readonly fragmentOf: (figure: Figure) => string;
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
  const faults: Fault[] = [];
  const collect = <T>(parse: () => T): T | undefined => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const sources = collect(() => parseSources(readFileSync(sourcesFile), sourcesFile));
  const read = listEditionFiles(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    if (sources) return collect(() => parseEdition(bytes, file, sources)) ?? [];
    collect(() => {
      checkDatasetAlone(bytes, file);
    });
    return [];
  });
  if (sources && faults.length === 0) {
    const datasets = read.map(({ dataset }) => dataset);
    faults.push(...checkSourceUse(sources, datasets));
  }
  if (faults.length > 0) throw new DatasetError(faults);
  return nameFragments(read.map(({ edition }) => edition)).reverse();
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
  const own = dataset.data.sources ?? [];
  const edition = makeEdition(dataset.data, [...sources.data.sources, ...own]);
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
  const { corrections } = parseCorrections(bytes, file, editions);
  const byYear = new Map(editions.map((edition) => [edition.year, edition]));
  const editionOf = (year: string): Edition => {
    const edition = byYear.get(year);
    if (edition === undefined) throw new Error(`There is no edition ${year}.`);
    return edition;
  };
  return {
    publications: editions
      .map((edition) => ({ edition, date: edition.published }))
      .toSorted((a, b) => b.date.localeCompare(a.date)),
    corrections: corrections.map((row) => {
      const edition = editionOf(row.edition);
      const figure = row.figure === undefined ? null : edition.figure(parseFigureId(row.figure));
      const { date, was, now, reason } = row;
      const change =
        figure && was && now
          ? { was: restateFigure(figure, was), now: restateFigure(figure, now) }
          : null;
      return { date, edition, figure, change, reason };
    }),
  };
}

/** The edition files of a folder, named by their year, the oldest first. */
function listEditionFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function makeEdition(dataset: Dataset, allSources: readonly Source[]): Edition {
  const year = dataset.edition;
  const previousYear = yearBefore(year);
  const reported = reportFigures(dataset);
  const all = [...reported, ...deriveIndicators(year, reported)];
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  const used = new Set(reported.flatMap(({ source }) => source ?? []));
  const bySourceId = new Map(allSources.map((source) => [source.id, source]));
  const sourceFor = (id: string): Source => {
    const source = bySourceId.get(id);
    if (source === undefined) throw new Error(`No source "${id}" for edition ${year}.`);
    return source;
  };
  return {
    year,
    previousYear,
    published: dataset.published,
    december: `${year}-12`,
    previousDecember: `${previousYear}-12`,
    region: dataset.region,
    hasSectorsBefore: dataset.figures.some(
      ({ sector, period }) => sector !== undefined && yearOf(period) === previousYear,
    ),
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
    fragmentOf: ({ id }) => id,
  };
}

/** @param editions the oldest first: it keeps the ids that it was published with */
function nameFragments(editions: readonly Edition[]): Edition[] {
  const taken = new Set<FigureId>();
  return editions.map((edition) => {
    const repeated = new Set(edition.all.map(({ id }) => id).filter((id) => taken.has(id)));
    for (const { id } of edition.all) taken.add(id);
    return {
      ...edition,
      fragmentOf: ({ id }) => (repeated.has(id) ? `${edition.year}/${id}` : id),
    };
  });
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
