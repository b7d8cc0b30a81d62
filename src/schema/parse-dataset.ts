/** Converts the bytes of a data file to typed, checked data, or throws all faults of the file. */
import { basename } from 'node:path';
import type { z } from 'zod';

import { checkEdition } from './check-edition.ts';
import { checkSources } from './check-sources.ts';
import { checkText } from './check-text.ts';
import { explainIssues } from './explain-issue.ts';
import { DatasetError, type Fault, type LocatedFile, sortFaults } from './fault.ts';
import { locateSources } from './located-source.ts';
import { type JsonDocument, readJson } from './read-json.ts';
import {
  type CorrectionRows,
  correctionsShape,
  type Dataset,
  editionShape,
  type Sources,
  sourcesShape,
} from './shapes.ts';

export interface ParsedSources extends LocatedFile {
  readonly data: Sources;
}

export interface ParsedDataset extends LocatedFile {
  readonly data: Dataset;
}

export interface ParsedCorrections extends LocatedFile {
  readonly data: CorrectionRows;
}

/**
 * @param file name of the file in messages
 * @throws {DatasetError} with every fault of the file
 */
export function parseSources(bytes: Uint8Array, file: string): ParsedSources {
  const { document, data, faults } = parseShape(bytes, file, sourcesShape);
  throwIfFaulty([...faults, ...sortFaults([...checkSources(document, data.sources)])]);
  return { file, data, locate: document.locate };
}

/**
 * @param file name of the file in messages; without folder and extension it must be the edition
 * @param sources shared sources, which the edition may name in addition to its own
 * @throws {DatasetError} with every fault of the file, and of the ledgers of the sources it names
 */
export function parseDataset(
  bytes: Uint8Array,
  file: string,
  sources: ParsedSources,
): ParsedDataset {
  const { document, data, faults } = parseShape(bytes, file, editionShape);
  const shared = locateSources(sources, sources.data.sources);
  const own = data.sources ?? [];
  // As in sources.json, the sources are checked first, because the checks of figures need sources without faults.
  throwIfFaulty(sortFaults([...checkSources(document, own, shared)]));
  const known = [...shared, ...locateSources(document, own)];
  const found = checkEdition(document, data, basename(file, '.json'), known);
  throwIfFaulty([...faults, ...sortFaults(found)]);
  return { file, data, locate: document.locate };
}

/**
 * Checks only the shape of an edition, for the case that its sources cannot be read.
 * @throws {DatasetError} if the file is not JSON of the right shape
 */
export function checkDatasetAlone(bytes: Uint8Array, file: string): void {
  throwIfFaulty(parseShape(bytes, file, editionShape).faults);
}

/**
 * @param file name of the file in messages
 * @throws {DatasetError} with every fault that can be found without the editions
 */
export function parseCorrections(bytes: Uint8Array, file: string): ParsedCorrections {
  const { document, data, faults } = parseShape(bytes, file, correctionsShape);
  throwIfFaulty(faults);
  return { file, data, locate: document.locate };
}

interface ShapedFile<T> {
  readonly document: JsonDocument;
  readonly data: T;
  /** Faults of its texts. */
  readonly faults: readonly Fault[];
}

/** @throws {DatasetError} if the shape is wrong, because then nothing else can be checked */
function parseShape<T>(bytes: Uint8Array, file: string, shape: z.ZodType<T>): ShapedFile<T> {
  const document = readJson(bytes, file);
  const textFaults = checkText(document);
  const result = shape.safeParse(document.value);
  if (!result.success) {
    const faults = [...explainIssues(document, result.error.issues), ...textFaults];
    throw new DatasetError(sortFaults(faults));
  }
  return { document, data: result.data, faults: textFaults };
}

function throwIfFaulty(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DatasetError(faults);
}
