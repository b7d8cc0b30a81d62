/** Whose words a number stands in: what a source, its ledger and the rows say of speakers, each held against the other. */
import type { Entry } from './entries.ts';
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

export const hasSameAttribution = (numeral: Numeral, { row }: Entry): boolean =>
  numeral.standing === row.standing && numeral.speaker === row.speaker;

export function* checkRowAttribution(
  file: LocatedFile,
  placed: PlacedSource,
  { path, row }: Entry,
  numeral: Numeral,
): Generator<Fault> {
  for (const key of ['standing', 'speaker'] as const) {
    if (row[key] === numeral[key]) continue;
    yield faultAt(file, [...path, key], {
      found: row[key] === undefined ? 'nothing' : quote(row[key]),
      expected: `${numeral[key] === undefined ? 'nothing' : quote(numeral[key])}, as ${quote(row.printed)} has among the numerals of ${nameWithFile(placed)}`,
    });
  }
}
