/** Every cross-check of one edition against itself and its sources. */
import { checkDuplicates, checkRequired } from './check-completeness.ts';
import { checkLedger } from './check-ledger.ts';
import { checkPeriod } from './check-period.ts';
import { checkPrinted } from './check-printed.ts';
import { checkArea, checkScopeUse } from './check-scope.ts';
import { checkSectors } from './check-sectors.ts';
import { type Entry, listEntries } from './entries.ts';
import { type Fault, faultAt, listWords, type LocatedFile, quote } from './fault.ts';
import type { Dataset, Source, Sources } from './shapes.ts';

/** @param fileYear the name of the file without its ending */
export function checkEdition(
  file: LocatedFile,
  dataset: Dataset,
  fileYear: string,
  sourcesFile: LocatedFile,
  { sources }: Sources,
): Fault[] {
  // A slip in "edition" is one fault, not one for every period.
  const edition = /^\d{4}$/.test(fileYear) ? fileYear : dataset.edition;
  const entries = listEntries(dataset);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const faulty = new Set<Entry>();
  const entryFaults = entries.flatMap((entry) => {
    const faults = [...checkEntry(file, edition, entry, byId)];
    if (faults.length > 0) faulty.add(entry);
    return faults;
  });
  const named = new Set([dataset.source, ...entries.map(({ row }) => row.source)]);
  const ledgerFaults = [...sources.entries()]
    .filter(([, { id }]) => named.has(id))
    .flatMap(([index, source]) => {
      const users = entries.filter(({ row }) => row.source === source.id);
      const path = ['sources', index];
      return [
        ...checkLedger(file, sourcesFile, source, path, users),
        ...checkScopeUse(file, sourcesFile, source, path, users),
      ];
    });
  return [
    ...checkEditionName(file, dataset.edition, fileYear),
    ...checkPrimarySource(file, dataset.source, byId),
    ...entryFaults,
    ...checkRequired(file, edition, entries),
    ...checkDuplicates(file, entries),
    ...checkSectors(file, edition, entries, faulty),
    ...ledgerFaults,
  ];
}

function* checkEditionName(file: LocatedFile, edition: string, name: string): Generator<Fault> {
  if (edition === name) return;
  yield faultAt(file, ['edition'], {
    found: quote(edition),
    expected: `${quote(name)}, the name of the file`,
  });
}

function* checkPrimarySource(
  file: LocatedFile,
  id: string,
  sources: ReadonlyMap<string, Source>,
): Generator<Fault> {
  const source = sources.get(id);
  if (!source) {
    yield faultAt(file, ['source'], { found: quote(id), expected: knownSources(sources) });
  } else if (!source.ledger.complete) {
    yield faultAt(file, ['source'], {
      found: quote(id),
      expected: 'a source whose ledger in sources.json is complete',
    });
  }
}

function* checkEntry(
  file: LocatedFile,
  edition: string,
  entry: Entry,
  sources: ReadonlyMap<string, Source>,
): Generator<Fault> {
  const { path, row, rule, kind } = entry;
  const source = sources.get(row.source);
  if (row.unit !== rule.unit) {
    yield faultAt(file, [...path, 'unit'], {
      found: quote(row.unit),
      expected: `${quote(rule.unit)}, because of ${quote(row.indicator)}`,
    });
  } else yield* checkPrinted(file, entry);
  yield* checkPeriod(file, edition, entry, source);
  if (source) yield* checkArea(file, entry, source);
  if (!source) {
    yield faultAt(file, [...path, 'source'], {
      found: quote(row.source),
      expected: knownSources(sources),
    });
  } else if (kind !== 'report' && !source.ledger.complete) {
    yield faultAt(file, [...path, 'source'], {
      found: quote(row.source),
      expected: 'a source whose ledger in sources.json is complete',
      hint: 'what others printed belongs in "reports"',
    });
  }
}

const knownSources = (sources: ReadonlyMap<string, Source>): string =>
  `a source of sources.json: ${listWords([...sources.keys()].map(quote))}`;
