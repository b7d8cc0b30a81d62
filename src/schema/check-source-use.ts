/** What can only be said of all editions together. */
import { listEntries } from './entries.ts';
import { type Fault, faultAt, quote } from './fault.ts';
import type { ParsedDataset, ParsedSources } from './parse-dataset.ts';

/** A source that no edition names is never held against its ledger, so it may not stay. */
export function checkSourceUse(
  sources: ParsedSources,
  editions: readonly ParsedDataset[],
): Fault[] {
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
            expected: 'only sources of figures, claims and reports',
          }),
        ],
  );
}
