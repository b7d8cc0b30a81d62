/** Whose words a number stands in: what a source, its ledger and the rows say of speakers, each held against the other. */
import { areaOf, type Entry, sectorOf } from './entries.ts';
import { type Fault, faultAt, listWords, type LocatedFile, type Path, quote } from './fault.ts';
import { nameWithFile, type PlacedSource } from './placed-source.ts';
import type { Numeral, Source } from './shapes.ts';
import { STANDINGS } from './vocabulary.ts';

/** Every listed speaker must be named by a numeral; otherwise the entry is a mistake. */
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

/** `standing` is required unless the numeral is set aside; `speaker` is required for words of a speaker, and only then. */
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
        : listWords(STANDINGS.map(quote)),
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
      expected: listWords(speakers.map(({ id }) => quote(id))) || 'a speaker of this source',
    });
  }
}

/** What a row and its numeral both say, and what the row says of each. */
const saidBy = (entry: Entry) =>
  ({
    standing: entry.row.standing,
    speaker: entry.row.speaker,
    area: areaOf(entry),
    // The sectors of the primary source have a sum as their second entry.
    sector: entry.kind === 'elsewhere' ? sectorOf(entry) : undefined,
  }) as const;

export const hasSameAttribution = (numeral: Numeral, entry: Entry): boolean =>
  Object.entries(saidBy(entry)).every(([key, said]) => numeral[key as 'standing'] === said);

export function* checkRowAttribution(
  file: LocatedFile,
  placed: PlacedSource,
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
