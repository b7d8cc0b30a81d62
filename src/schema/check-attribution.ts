/**
 * Checks the attribution of numbers (standing, speaker, area, sector): the speakers of a source against the numerals of
 * its ledger, and each row against its numeral.
 */
import { areaOf, type Entry, sectorOf } from './entries.ts';
import { type Fault, faultAt, joinWithOr, type LocatedFile, type Path, quote } from './fault.ts';
import { nameWithFile, type LocatedSource } from './located-source.ts';
import type { Numeral, Source } from './shapes.ts';
import { STANDINGS } from './vocabulary.ts';

/** At least one numeral must name each listed speaker, because an unused speaker is a mistake. */
export function* checkSpeakers(file: LocatedFile, path: Path, source: Source): Generator<Fault> {
  for (const [index, { id }] of source.speakers.entries()) {
    const isNamed = source.ledger.numerals.some(({ speaker }) => speaker === id);
    const isFirst = source.speakers.findIndex((other) => other.id === id) === index;
    if (isNamed && isFirst) continue;
    yield faultAt(file, [...path, 'speakers', index, 'id'], {
      found: isFirst ? `${quote(id)}, whom no numeral names` : `${quote(id)} a second time`,
      expected: isFirst ? 'only speakers of its numerals' : 'each speaker once',
    });
  }
}

/**
 * A numeral has a `standing` unless it is set aside. It has a `speaker` if its standing is `quoted` or `paraphrased`,
 * otherwise none.
 */
export function* checkNumeralAttribution(
  file: LocatedFile,
  path: Path,
  { standing, speaker, setAside }: Numeral,
  { speakers }: Source,
): Generator<Fault> {
  const speaks = standing === 'quoted' || standing === 'paraphrased';
  if ((standing === undefined) !== (setAside !== undefined)) {
    yield faultAt(file, [...path, ...(standing === undefined ? [] : ['standing'])], {
      found: standing === undefined ? 'no "standing"' : quote(standing),
      expected: setAside
        ? 'no "standing", because it is set aside'
        : joinWithOr(STANDINGS.map(quote)),
    });
  } else if (speaks !== (speaker !== undefined)) {
    yield faultAt(file, [...path, ...(speaker === undefined ? [] : ['speaker'])], {
      found: speaker === undefined ? 'no "speaker"' : quote(speaker),
      expected: speaks
        ? `one, because ${quote(standing)} are the words of somebody`
        : 'no "speaker", because nobody is quoted or paraphrased',
    });
  } else if (speaker !== undefined && !speakers.some(({ id }) => id === speaker)) {
    yield faultAt(file, [...path, 'speaker'], {
      found: quote(speaker),
      expected: joinWithOr(speakers.map(({ id }) => quote(id))) || 'a speaker of this source',
    });
  }
}

/** The keys that both a row and its numeral have, with the values of the row. */
const saidBy = (entry: Entry) =>
  ({
    standing: entry.row.standing,
    speaker: entry.row.speaker,
    area: areaOf(entry),
    // Not for the primary source: its sectors are checked by their sum (`check-sectors.ts`).
    sector: entry.kind === 'elsewhere' ? sectorOf(entry) : undefined,
  }) as const;

export const hasSameAttribution = (numeral: Numeral, entry: Entry): boolean =>
  Object.entries(saidBy(entry)).every(([key, said]) => numeral[key as 'standing'] === said);

export function* checkRowAttribution(
  file: LocatedFile,
  placed: LocatedSource,
  entry: Entry,
  numeral: Numeral,
): Generator<Fault> {
  const { path, row } = entry;
  const said = saidBy(entry);
  for (const key of ['standing', 'speaker', 'area', 'sector'] as const) {
    const found = said[key];
    const expected = numeral[key];
    if (found === expected) continue;
    yield faultAt(file, [...path, key], {
      found: found === undefined ? 'nothing' : quote(found),
      expected: `${expected === undefined ? 'nothing' : quote(expected)}, as ${quote(row.printed)} has among the numerals of ${nameWithFile(placed)}`,
    });
  }
}
