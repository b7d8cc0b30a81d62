/**
 * Reads data files and makes editions and corrections, for `npm run validate` and for the build. The steps, in order:
 *
 * 1. `parseSources`      sources.json: encoding, JSON, shape and texts, then its ledgers
 * 2. `parseDataset`      each edition: the same, then its own sources, printed strings, ledgers and sums
 * 3. `buildEdition`      derived and implied figures, audits of statements, comparisons of sources
 * 4. `checkStatements`   statements that the figures contradict
 * 5. `checkSourceUse`    sources that no edition uses or that two editions add
 * 6. `parseCorrections`  corrections.json: encoding, JSON, shape and texts
 * 7. `checkCorrections`  corrections against the editions; `resolveCorrections` then looks up their figures
 *
 * Faults of all files are collected. A step is skipped if its input has faults.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkSourceUse } from '#schema/check-source-use.ts';
import { DatasetError, faultAtPosition, sortFaults, type Fault } from '#schema/fault.ts';
import {
  checkDatasetAlone,
  parseCorrections,
  parseDataset,
  parseSources,
  type ParsedCorrections,
  type ParsedDataset,
  type ParsedSources,
} from '#schema/parse-dataset.ts';
import type { CorrectionRow } from '#schema/shapes.ts';
import { checkStatements } from './check-statements.ts';
import { checkCorrections } from './check-corrections.ts';
import { resolveCorrections, type Corrections } from './corrections.ts';
import { buildEdition, type Edition } from './edition.ts';

export interface DataFolder {
  /** The content of the files. */
  readonly sources: ParsedSources;
  readonly datasets: readonly ParsedDataset[];
  readonly correctionRows: ParsedCorrections;
  /** The newest first. */
  readonly editions: readonly Edition[];
  readonly corrections: Corrections;
}

interface Parsed<T> {
  /** `undefined` where the file has faults. */
  readonly result: T | undefined;
  readonly faults: readonly Fault[];
}

/** Relative to the root of the project, where npm scripts and Astro run; a bundler may change `import.meta.url`. */
const DATA_FOLDER = 'data';
const SOURCES = 'sources.json';
const CORRECTIONS = 'corrections.json';

type Files = ReadonlyMap<string, Buffer>;

/** The last folder that `readFolder` read. */
let last: { readonly folder: string; readonly files: Files; readonly data: DataFolder } | undefined;

/**
 * Reads the files at each call, but parses them only if one of them has changed. So all pages of a build have the same
 * objects, and what is computed for an edition is computed once.
 * @throws {DatasetError} with every fault of every file
 */
export function readFolder(folder: string = DATA_FOLDER): DataFolder {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  if (last?.folder !== folder || !haveSameContent(last.files, files))
    last = { folder, files, data: parseFolder(folder, files) };
  return last.data;
}

const haveSameContent = (before: Files, now: Files): boolean =>
  before.size === now.size &&
  [...now].every(([name, bytes]) => before.get(name)?.equals(bytes) === true);

/**
 * @param folder name of the folder in messages
 * @param files content by file name; every file except `sources.json` and `corrections.json` is an edition
 * @throws {DatasetError} with every fault of every file
 */
export function parseFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): DataFolder {
  const parseFile = <T>(name: string, parse: (bytes: Uint8Array, file: string) => T): Parsed<T> => {
    const file = join(folder, name);
    try {
      const bytes = files.get(name);
      if (bytes === undefined) throw missing(file);
      return { result: parse(bytes, file), faults: [] };
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return { result: undefined, faults: error.faults };
    }
  };

  const sources = parseFile(SOURCES, parseSources);
  const rows = parseFile(CORRECTIONS, parseCorrections);
  const history = rows.result?.data.corrections ?? [];
  const parsed = [...files.keys()]
    .filter((name) => name !== SOURCES && name !== CORRECTIONS)
    .sort()
    .map((name) =>
      parseFile(name, (bytes, file) => parseEdition(bytes, file, sources.result, history)),
    );
  const faults = [sources, ...parsed].flatMap((each) => each.faults);
  const datasets = parsed.flatMap(({ result }) => result?.dataset ?? []);
  if (sources.result && faults.length === 0)
    faults.push(...checkSourceUse(sources.result, datasets));

  const editions = parsed.flatMap(({ result }) => result?.edition ?? []).reverse();
  faults.push(...rows.faults);
  if (rows.result && faults.length === 0)
    faults.push(...sortFaults([...checkCorrections(rows.result, editions)]));
  if (!sources.result || !rows.result || faults.length > 0) throw new DatasetError(faults);
  const corrections = resolveCorrections(history, editions);
  return {
    sources: sources.result,
    datasets,
    correctionRows: rows.result,
    editions,
    corrections,
  };
}

/**
 * Makes an edition from the bytes of its file.
 * @param corrections not yet checked against the edition; its current figures do not depend on them
 * @returns `undefined` without sources, because then only the shape of the file can be checked
 */
function parseEdition(
  bytes: Uint8Array,
  file: string,
  sources: ParsedSources | undefined,
  corrections: readonly CorrectionRow[],
) {
  if (sources === undefined) {
    checkDatasetAlone(bytes, file);
    return undefined;
  }
  const dataset = parseDataset(bytes, file, sources);
  const edition = buildEdition(
    dataset.data,
    [...sources.data.sources, ...(dataset.data.sources ?? [])],
    corrections,
  );
  const faults = checkStatements(dataset, edition);
  if (faults.length > 0) throw new DatasetError(faults);
  return { dataset, edition };
}

const missing = (file: string): DatasetError => {
  const words = { found: 'no file that can be read', expected: 'a data file' };
  return new DatasetError([faultAtPosition(file, { line: 1, column: 1 }, [], words)]);
};
