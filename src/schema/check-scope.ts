/**
 * Checks rows against the lists of periods, areas and sectors of their source. This second entry finds mistakes in the
 * period, area or sector of a row, which a comparison with the printed number cannot find.
 */
import { areaOf, type Entry, periodsOf, sectorOf } from './entries.ts';
import { type Fault, faultAt, listWords, type LocatedFile, quote } from './fault.ts';
import { fileNameOf, type PlacedSource } from './placed-source.ts';

export function* checkScope(
  file: LocatedFile,
  entry: Entry,
  placed: PlacedSource,
): Generator<Fault> {
  if (entry.kind !== 'elsewhere') return;
  const { id, areas = [], sectors = [] } = placed.source;
  const lists = [
    { key: 'area', item: entry.row.area, listed: areas },
    { key: 'sector', item: entry.row.sector, listed: sectors },
  ] as const;
  for (const { key, item, listed } of lists) {
    if (item === undefined || listed.some((each) => each === item)) continue;
    yield faultAt(file, [...entry.path, key], {
      found: quote(item),
      expected: `${listWords([...listed.map(quote), `no ${key}`])}, as ${quote(id)} has in ${fileNameOf(placed)}`,
    });
  }
}

/** @param entries entries that name this source */
export function* checkScopeUse(
  file: LocatedFile,
  { source: { periods, areas = [], sectors = [] }, file: sourcesFile, path }: PlacedSource,
  entries: readonly Entry[],
): Generator<Fault> {
  const elsewhere = entries.filter(({ kind }) => kind === 'elsewhere');
  const lists = [
    { key: 'periods', listed: periods, used: entries.flatMap(periodsOf) },
    { key: 'areas', listed: areas, used: elsewhere.map(areaOf) },
    { key: 'sectors', listed: sectors, used: elsewhere.map(sectorOf) },
  ];
  for (const { key, listed, used } of lists) {
    for (const [index, item] of listed.entries()) {
      if (used.some((each) => each === item)) continue;
      yield faultAt(sourcesFile, [...path, key, index], {
        found: `${quote(item)}, which nothing in ${file.file} from this source uses`,
        expected: `only ${key} of its figures`,
      });
    }
  }
}
