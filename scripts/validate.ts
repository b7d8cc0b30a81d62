/**
 * `node scripts/validate.ts [FILE...]` checks data files, by default all of `data/`: one line for each fault,
 * and exit code 1 if there is any. An edition is checked with the `sources.json` beside it, corrections with the
 * editions beside them. Of all of `data/`, it also checks that every edition has its articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Edition, parseEdition, readEditions, resolveCorrections } from '#editions';
import { checkSourceUse } from '#schema/check-source-use.ts';
import { DatasetError, type Fault, faultAtPosition, formatFault } from '#schema/fault.ts';
import {
  checkCorrectionsAlone,
  checkDatasetAlone,
  type ParsedDataset,
  type ParsedSources,
  parseSources,
} from '#schema/parse-dataset.ts';
import { checkTexts } from './check-texts.ts';

const SOURCES = 'sources.json';
const CORRECTIONS = 'corrections.json';

interface Outcome {
  readonly faults: readonly Fault[];
  /** What was checked, one line for each file. */
  readonly summaries: readonly string[];
}

function checkFiles(files: readonly string[], isWholeFolder: boolean): Outcome {
  const faults: Fault[] = [];
  const summaries: string[] = [];
  const collect = <T>(parse: () => T): T | undefined => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };

  for (const [folder, paths] of Map.groupBy(files, (file) => dirname(file))) {
    const sourcesPath = join(folder, SOURCES);
    const sources = collect(() => parseSources(readBytes(sourcesPath), sourcesPath));
    if (sources) summaries.push(summariseSources(sources));
    const parsed = paths
      .filter((path) => ![SOURCES, CORRECTIONS].includes(basename(path)))
      .flatMap((path) => {
        const edition = collect(() => {
          const bytes = readBytes(path);
          if (sources) return parseEdition(bytes, path, sources);
          checkDatasetAlone(bytes, path);
          return undefined;
        });
        return edition ? [edition] : [];
      });
    const datasets = parsed.map(({ dataset }) => dataset);
    summaries.push(...datasets.map(summariseEdition));
    if (isWholeFolder && sources && faults.length === 0) {
      faults.push(...checkSourceUse(sources, datasets));
    }
    if (isWholeFolder) faults.push(...checkTexts(parsed.map(({ edition }) => edition.year)));
    const correctionsPath = join(folder, CORRECTIONS);
    if (isWholeFolder || paths.some((path) => basename(path) === CORRECTIONS)) {
      const summary = collect(() => {
        const bytes = readBytes(correctionsPath);
        if (faults.length === 0) {
          const editions = isWholeFolder
            ? parsed.map(({ edition }) => edition)
            : readEditions(folder);
          return summariseCorrections(bytes, correctionsPath, editions);
        }
        checkCorrectionsAlone(bytes, correctionsPath);
        return undefined;
      });
      if (summary !== undefined) summaries.push(summary);
    }
  }
  return { faults, summaries };
}

/** @throws {DatasetError} when there is no such file, or it is a folder or not readable */
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    const words = { found: 'no file that can be read', expected: 'a data file' };
    throw new DatasetError([faultAtPosition(path, { line: 1, column: 1 }, [], words)]);
  }
}

function summariseSources({ file, data: { sources } }: ParsedSources): string {
  const numerals = sources.reduce((count, { ledger }) => count + ledger.numerals.length, 0);
  return `${file}: ${sources.length} sources, ${numerals} numerals`;
}

function summariseEdition({ file, data }: ParsedDataset): string {
  const { figures, claims, reports } = data;
  return `${file}: ${figures.length} figures, ${claims.length} claims, ${reports.length} reports`;
}

/** @throws {DatasetError} with every fault of the file */
function summariseCorrections(
  bytes: Uint8Array,
  file: string,
  editions: readonly Edition[],
): string {
  const { corrections } = resolveCorrections(bytes, file, editions);
  return `${file}: ${corrections.length} corrections`;
}

/** The editions of `data/`, named as seen from the working directory, and its sources. */
function findDataFiles(): string[] {
  const folder = relative(process.cwd(), fileURLToPath(new URL('../data', import.meta.url)));
  return readdirSync(folder === '' ? '.' : folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => join(folder, name));
}

const given = process.argv.slice(2);
const { faults, summaries } = checkFiles(
  given.length > 0 ? given : findDataFiles(),
  given.length === 0,
);
console.log((faults.length > 0 ? faults.map(formatFault) : summaries).join('\n'));
if (faults.length > 0) process.exitCode = 1;
