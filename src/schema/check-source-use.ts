/** Checks the use of sources across all editions. */
import { listEntries } from './entries.ts';
import { type Fault, faultAt, quote } from './fault.ts';
import type { ParsedDataset, ParsedSources } from './parse-dataset.ts';

/**
 * At least one edition must use each source, because a ledger is only compared with rows that use its source. Each id
 * must name only one source.
 */
export function checkSourceUse(
  sources: ParsedSources,
  editions: readonly ParsedDataset[],
): Fault[] {
  return [...findUnusedSources(sources, editions), ...findDuplicateIds(editions)];
}

function findUnusedSources(sources: ParsedSources, editions: readonly ParsedDataset[]): Fault[] {
  const named = new Set(
    editions.flatMap(({ data }) => [
      data.source,
      ...listEntries(data).map(({ row }) => row.source),
    ]),
  );
  return sources.data.sources.flatMap(({ id }, index) =>
    named.has(id)
      ? []
      : [
          faultAt(sources, ['sources', index, 'id'], {
            found: `${quote(id)}, which no edition uses`,
            expected: 'only sources of figures',
          }),
        ],
  );
}

/** Two editions must not add sources with the same id, because users of both data files would confuse the sources. */
function findDuplicateIds(editions: readonly ParsedDataset[]): Fault[] {
  const first = new Map<string, string>();
  return editions.flatMap((edition) =>
    (edition.data.sources ?? []).flatMap(({ id }, index) => {
      const other = first.get(id);
      first.set(id, other ?? edition.file);
      if (other === undefined) return [];
      return faultAt(edition, ['sources', index, 'id'], {
        found: `${quote(id)}, which ${other} adds too`,
        expected: 'an id of its own for every source',
        hint: 'a source of two editions belongs in sources.json',
      });
    }),
  );
}
