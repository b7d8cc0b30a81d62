/**
 * Checks rows against the lists of periods and areas of their source. This second entry finds mistakes in the period or
 * area of a row, which a comparison with the printed number cannot find.
 */
import { areaOf, type Entry, periodsOf } from './entries.ts';
import { type Fault, faultAt, joinWithOr, type LocatedFile, quote } from './fault.ts';
import { fileNameOf, type LocatedSource } from './located-source.ts';

export function* checkArea(
  file: LocatedFile,
  entry: Entry,
  placed: LocatedSource,
): Generator<Fault> {
  const { id, areas = [] } = placed.source;
  const area = areaOf(entry);
  if (area === undefined || areas.includes(area)) return;
  yield faultAt(file, [...entry.path, 'area'], {
    found: quote(area),
    expected: `${joinWithOr([...areas.map(quote), 'no area'])}, as ${quote(id)} has in ${fileNameOf(placed)}`,
  });
}

/** @param entries entries that name this source */
export function* checkScopeUse(
  file: LocatedFile,
  { source: { periods, areas = [] }, file: sourcesFile, path }: LocatedSource,
  entries: readonly Entry[],
): Generator<Fault> {
  const lists = [
    { key: 'periods', listed: periods, used: entries.flatMap(periodsOf) },
    { key: 'areas', listed: areas, used: entries.map(areaOf) },
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
