/** Checks the ledger of one source: its paragraphs, its speakers, and the reason of each numeral that is set aside. */
import { checkNumeralAttribution, checkSpeakers } from './check-attribution.ts';
import { type Fault, faultAt, joinWithOr, type LocatedFile, type Path, quote } from './fault.ts';
import { FIRST_YEAR, LAST_YEAR } from './period.ts';
import { readPrinted } from './read-printed.ts';
import type { Numeral, Source } from './shapes.ts';

export function* checkNumerals(
  file: LocatedFile,
  sourcePath: Path,
  source: Source,
  sources: readonly Source[],
): Generator<Fault> {
  const ledgerPath = [...sourcePath, 'ledger'];
  yield* checkParagraphs(file, ledgerPath, source);
  yield* checkSpeakers(file, sourcePath, source);
  for (const [index, numeral] of source.ledger.numerals.entries()) {
    const path = [...ledgerPath, 'numerals', index];
    yield* checkNumeralAttribution(file, path, numeral, source);
    if (numeral.setAside?.reason === 'year') yield* checkYear(file, path, numeral);
    if (numeral.setAside?.reason === 'repeats') {
      yield* checkRepeats(file, path, numeral, source, sources);
    }
  }
}

function* checkParagraphs(file: LocatedFile, path: Path, { ledger }: Source): Generator<Fault> {
  if (!ledger.complete) {
    yield* checkParagraphsSetAside(file, path, ledger.numerals);
    return;
  }
  const { numerals, perParagraph } = ledger;
  for (const [index, { paragraph }] of numerals.entries()) {
    if (paragraph !== null) continue;
    yield faultAt(file, [...path, 'numerals', index, 'paragraph'], {
      found: 'null',
      expected: 'a paragraph, because the ledger is complete',
    });
  }
  const last = Math.max(perParagraph.length - 1, ...numerals.map((each) => each.paragraph ?? 0));
  for (let paragraph = 0; paragraph <= last; paragraph += 1) {
    const listed = numerals.filter((numeral) => numeral.paragraph === paragraph).length;
    if (perParagraph[paragraph] === listed || (listed === 0 && paragraph >= perParagraph.length)) {
      continue;
    }
    yield faultAt(file, [...path, 'perParagraph', paragraph], {
      found: String(perParagraph[paragraph] ?? 'nothing'),
      expected: `${listed}, the count of the numerals listed for ${paragraph === 0 ? 'the title' : `paragraph ${paragraph}`}`,
    });
  }
}

/**
 * In an incomplete ledger nothing confirms the paragraph of a numeral that is set aside. So it must be a paragraph in
 * which a row uses another numeral.
 */
function* checkParagraphsSetAside(
  file: LocatedFile,
  path: Path,
  numerals: readonly Numeral[],
): Generator<Fault> {
  const used = new Set(
    numerals.filter(({ setAside }) => !setAside).map(({ paragraph }) => paragraph),
  );
  for (const [index, { paragraph, setAside }] of numerals.entries()) {
    if (setAside === undefined || used.has(paragraph)) continue;
    yield faultAt(file, [...path, 'numerals', index, 'paragraph'], {
      found: String(paragraph),
      expected: `${joinWithOr([...used].map(String))}, where the source has numerals that are used`,
    });
  }
}

function* checkYear(file: LocatedFile, path: Path, numeral: Numeral): Generator<Fault> {
  const { printed, setAside } = numeral;
  const year = Number(printed);
  if (!/^\d{4}$/.test(printed) || year < FIRST_YEAR || year > LAST_YEAR) {
    yield faultAt(file, [...path, 'printed'], {
      found: quote(printed),
      expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}, because it is set aside as a year`,
    });
  } else if (setAside?.value !== year) {
    yield faultAt(file, [...path, 'setAside', 'value'], {
      found: String(setAside?.value),
      expected: `${year}, because ${quote(printed)} is printed`,
    });
  }
}

/**
 * The only form allowed for a numeral with `as`, whose number is printed differently where it is used. The data has
 * this string only once, so nothing else would find a typing mistake in its unit.
 */
const PLAIN = /^(?:Rp ?)?[\d.,]+(?: ?%| [a-z]+)*$/;

function* checkRepeats(
  file: LocatedFile,
  path: Path,
  numeral: Numeral,
  source: Source,
  sources: readonly Source[],
): Generator<Fault> {
  const { printed, setAside } = numeral;
  if (setAside?.reason !== 'repeats') return;
  const values = readPrinted(printed).map(({ value }) => value);
  if (!values.includes(setAside.value)) {
    yield faultAt(file, [...path, 'setAside', 'value'], {
      found: String(setAside.value),
      expected: `${joinWithOr(values.map(String))}, because ${quote(printed)} is printed`,
    });
    return;
  }
  if (setAside.paragraph === undefined && setAside.source === undefined) {
    yield faultAt(file, [...path, 'setAside'], {
      found: 'neither "paragraph" nor "source"',
      expected: 'the place where the number is used',
    });
    return;
  }
  if (setAside.as !== undefined && !PLAIN.test(printed)) {
    yield faultAt(file, [...path, 'printed'], {
      found: quote(printed),
      expected: 'plain spaces before words in lower case: nothing else in the data repeats it',
    });
    return;
  }
  const original = setAside.as ?? printed;
  const other = sources.find(({ id }) => id === (setAside.source ?? source.id));
  const isThere = other?.ledger.numerals.some(
    (each) =>
      each.setAside === undefined &&
      each.printed === original &&
      (setAside.paragraph === undefined || each.paragraph === setAside.paragraph) &&
      readPrinted(original).some(({ value }) => value === setAside.value),
  );
  if (isThere !== true) {
    const { paragraph, source: id } = setAside;
    const place = [
      ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
      ...(id === undefined ? [] : [quote(id)]),
    ];
    yield faultAt(file, [...path, 'setAside'], {
      found: `no ${quote(original)} with the value ${setAside.value} in ${place.join(' of ')}`,
      expected: 'the place where the number is used',
      hint: 'where it is printed otherwise there, "as" says how',
    });
  }
}
