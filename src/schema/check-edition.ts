/** All checks of one edition: its consistency, and its agreement with its sources. */
import { checkDuplicates, checkOrder, checkRequired } from './check-completeness.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkLedger } from './check-ledger.ts';
import { checkPeriod } from './check-period.ts';
import { checkPrinted } from './check-printed.ts';
import { checkArea, checkScopeUse } from './check-scope.ts';
import { checkSectors } from './check-sectors.ts';
import { type Entry, listEntries, sectorOf } from './entries.ts';
import { type Fault, faultAt, joinWithOr, type LocatedFile, quote } from './fault.ts';
import { isValidPeriod, yearOf } from './period.ts';
import { fileNameOf, type LocatedSource } from './located-source.ts';
import type { Dataset } from './shapes.ts';

/**
 * @param fileYear the name of the file without its extension
 * @param sources sources that the edition may name, including its own
 */
export function checkEdition(
  file: LocatedFile,
  dataset: Dataset,
  fileYear: string,
  sources: readonly LocatedSource[],
): Fault[] {
  // The year comes from the file name, so that a mistake in "edition" is one fault and not one fault for each period.
  const edition = /^\d{4}$/.test(fileYear) ? fileYear : dataset.edition;
  const entries = listEntries(dataset);
  const byId = new Map(sources.map((placed) => [placed.source.id, placed]));
  const faulty = new Set<Entry>();
  const entryFaults = entries.flatMap((entry) => {
    const faults = [...checkEntry(file, edition, dataset.source, entry, byId)];
    if (faults.length > 0) faulty.add(entry);
    return faults;
  });
  const named = new Set([dataset.source, ...entries.map(({ row }) => row.source)]);
  const ledgerFaults = sources.flatMap((placed) => {
    const { id } = placed.source;
    if (!named.has(id)) return placed.file === file ? [explainUnusedSource(placed)] : [];
    const users = entries.filter(({ row }) => row.source === id);
    return [...checkLedger(file, placed, users), ...checkScopeUse(file, placed, users)];
  });
  return [
    ...checkEditionName(file, dataset.edition, fileYear),
    ...checkPublicationDays(file, edition, dataset.published, entries),
    ...checkPrimarySource(file, dataset.source, byId),
    ...entryFaults,
    ...checkRequired(file, edition, entries),
    ...checkDuplicates(file, entries),
    ...checkOrder(file, dataset.published, entries),
    ...checkSectors(file, edition, entries, faulty),
    ...checkCoverage(file, entries),
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

function* checkPublicationDays(
  file: LocatedFile,
  edition: string,
  published: string,
  entries: readonly Entry[],
): Generator<Fault> {
  if (!isValidPeriod(published)) {
    yield faultAt(file, ['published'], {
      found: quote(published),
      expected: 'a day of the calendar',
    });
    return;
  }
  if (yearOf(published) < edition) {
    yield faultAt(file, ['published'], {
      found: quote(published),
      expected: `a day of ${edition} or later`,
    });
  }
  for (const entry of entries) {
    const { added } = entry.row;
    if (added === undefined) continue;
    const path = [...entry.path, 'added'];
    if (!isValidPeriod(added) || added <= published) {
      yield faultAt(file, path, {
        found: quote(added),
        expected: `a day after ${quote(published)}, on which the edition was published`,
      });
    } else if (isRequired(edition, entry)) {
      yield faultAt(file, path, {
        found: quote(added),
        expected: 'no such key, because an edition is not published without this row',
      });
    }
  }
}

/**
 * Whether an edition cannot exist without this row. The site also builds the edition as of each earlier day, so the
 * edition must have such a row from its first day.
 */
function isRequired(edition: string, entry: Entry): boolean {
  if (entry.kind === 'elsewhere' || entry.rule.required !== true) return false;
  // The sectors of the year before are optional.
  return sectorOf(entry) === undefined || yearOf(entry.row.period) === edition;
}

function* checkPrimarySource(
  file: LocatedFile,
  id: string,
  sources: ReadonlyMap<string, LocatedSource>,
): Generator<Fault> {
  const placed = sources.get(id);
  if (!placed) {
    yield faultAt(file, ['source'], { found: quote(id), expected: knownSources(sources) });
  } else if (!placed.source.ledger.complete) {
    yield faultAt(file, ['source'], { found: quote(id), expected: completeSource(placed) });
  }
}

/** An edition must use the sources that it adds; a source of sources.json may be for another edition. */
function explainUnusedSource({ source, file, path }: LocatedSource): Fault {
  return faultAt(file, [...path, 'id'], {
    found: `${quote(source.id)}, which nothing in this file uses`,
    expected: 'only sources of figures',
  });
}

function* checkEntry(
  file: LocatedFile,
  edition: string,
  primarySource: string,
  entry: Entry,
  sources: ReadonlyMap<string, LocatedSource>,
): Generator<Fault> {
  const { path, row, rule, kind } = entry;
  const placed = sources.get(row.source);
  if (row.unit !== rule.unit) {
    yield faultAt(file, [...path, 'unit'], {
      found: quote(row.unit),
      expected: `${quote(rule.unit)}, because of ${quote(row.indicator)}`,
    });
  } else yield* checkPrinted(file, entry);
  yield* checkPeriod(file, edition, entry, placed);
  if (placed) yield* checkArea(file, entry, placed);
  if (!placed) {
    yield faultAt(file, [...path, 'source'], {
      found: quote(row.source),
      expected: knownSources(sources),
    });
  } else if (kind !== 'elsewhere' && !placed.source.ledger.complete) {
    yield faultAt(file, [...path, 'source'], {
      found: quote(row.source),
      expected: completeSource(placed),
      hint: OTHERS_ELSEWHERE,
    });
  } else if (
    kind !== 'elsewhere' &&
    row.source !== primarySource &&
    sources.get(primarySource)?.source.ledger.complete === true
  ) {
    yield faultAt(file, [...path, 'source'], {
      found: quote(row.source),
      expected: `${quote(primarySource)}, the source of the edition`,
      hint: OTHERS_ELSEWHERE,
    });
  }
}

const OTHERS_ELSEWHERE = 'what others printed belongs in "elsewhere"';

const completeSource = (placed: LocatedSource): string =>
  `a source whose ledger in ${fileNameOf(placed)} is complete`;

function knownSources(sources: ReadonlyMap<string, LocatedSource>): string {
  const files = new Set([...sources.values()].map(fileNameOf));
  return `a source of ${joinWithOr([...files])}: ${joinWithOr([...sources.keys()].map(quote))}`;
}
