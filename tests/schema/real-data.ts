/** The checked-in data, and ways to break it. */
import { readFileSync } from 'node:fs';

import { checkSourceUse } from '#schema/check-source-use.ts';
import { DatasetError, formatFault } from '#schema/fault.ts';
import {
  parseDataset,
  type ParsedDataset,
  type ParsedSources,
  parseSources,
} from '#schema/parse-dataset.ts';

const readData = (name: string): string =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

export const editionText = readData('2024.json');
export const sourcesText = readData('sources.json');

/** The invented edition, which brings sources of its own. */
export const secondEditionText = readFileSync(
  new URL('../fixtures/second-edition/2025.json', import.meta.url),
  'utf8',
);

/** What stands where, and what to write there instead; the first must stand in the text exactly once. */
export type Edit = readonly [from: string | RegExp, to: string];

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, [from, to]) => {
    const [before, after, ...more] = edited.split(from);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`The data must contain exactly once: ${String(from)}`);
    }
    return `${before}${to}${after}`;
  }, text);
}

const realSources = parse(sourcesText);
const realDataset = parseDataset(toBytes(editionText), 'data/2024.json', realSources);

/** The lines that `npm run validate` prints for these files. */
export function faultLines(
  edition: string | Uint8Array,
  sources: string | Uint8Array = sourcesText,
  editionFile = 'data/2024.json',
): string[] {
  try {
    const parsed = sources === sourcesText ? realSources : parse(sources);
    const dataset = parseDataset(toBytes(edition), editionFile, parsed);
    return checkSourceUse(parsed, [dataset]).map(formatFault);
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(formatFault);
    throw error;
  }
}

/** The same for an edition of 2025 beside that of 2024. */
export function secondFaultLines(edition: string, others: readonly ParsedDataset[] = []): string[] {
  try {
    const dataset = parseDataset(toBytes(edition), 'data/2025.json', realSources);
    return checkSourceUse(realSources, [realDataset, dataset, ...others]).map(formatFault);
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(formatFault);
    throw error;
  }
}

function parse(sources: string | Uint8Array): ParsedSources {
  return parseSources(toBytes(sources), 'data/sources.json');
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
