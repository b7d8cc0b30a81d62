/** The lines that `npm run validate` prints for data files of a test. */
import { checkSourceUse } from '#schema/check-source-use.ts';
import { DatasetError, formatFault } from '#schema/fault.ts';
import {
  parseDataset,
  type ParsedDataset,
  type ParsedSources,
  parseSources,
} from '#schema/parse-dataset.ts';
import { editionText, sourcesText } from '../frozen-data.ts';

const frozenSources = parse(sourcesText);
const frozenDataset = parseDataset(toBytes(editionText), 'data/2024.json', frozenSources);

/** For an edition and its sources, the frozen ones where none are given. */
export function faultLines(
  edition: string | Uint8Array,
  sources: string | Uint8Array = sourcesText,
  editionFile = 'data/2024.json',
): string[] {
  try {
    const parsed = sources === sourcesText ? frozenSources : parse(sources);
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
    const dataset = parseDataset(toBytes(edition), 'data/2025.json', frozenSources);
    return checkSourceUse(frozenSources, [frozenDataset, dataset, ...others]).map(formatFault);
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
