/**
 * Checks rows against the numeral ledger in both directions: every row has a numeral in its source with the same speaker,
 * and every numeral of a source is used once or set aside with a reason. So no number is missing or invented.
 */
import { checkRowAttribution, hasSameAttribution } from './check-attribution.ts';
import type { Entry } from './entries.ts';
import { type Fault, faultAt, formatPath, joinWithOr, type LocatedFile, quote } from './fault.ts';
import { nameWithFile, type LocatedSource } from './located-source.ts';
import type { Numeral, Source } from './shapes.ts';

/** @param entries entries that name this source */
export function* checkLedger(
  file: LocatedFile,
  placed: LocatedSource,
  entries: readonly Entry[],
): Generator<Fault> {
  const { source } = placed;
  const users = new Map<Numeral, Entry>();
  for (const entry of entries) {
    const candidates = numeralsAt(source, entry.row.paragraph, entry.row.printed);
    const free = candidates.filter((numeral) => !numeral.setAside && !users.has(numeral));
    const numeral = free.find((each) => hasSameAttribution(each, entry)) ?? free[0];
    if (numeral) {
      users.set(numeral, entry);
      yield* checkRowAttribution(file, placed, entry, numeral);
    } else yield explainMissingNumeral(file, placed, entry, candidates, users);
  }
  for (const [index, numeral] of source.ledger.numerals.entries()) {
    if (numeral.setAside || users.has(numeral)) continue;
    yield faultAt(placed.file, [...placed.path, 'ledger', 'numerals', index], {
      found: `${quote(numeral.printed)} (${nameParagraph(numeral.paragraph)}), which nothing in ${file.file} uses`,
      expected: 'a figure with it, or a "setAside" with the reason',
    });
  }
}

function numeralsAt({ ledger }: Source, paragraph: number | null, printed: string): Numeral[] {
  return ledger.numerals.filter(
    (numeral) => numeral.paragraph === paragraph && numeral.printed === printed,
  );
}

/** @param candidates numerals with the same string in the same paragraph; all are used by other rows or set aside */
function explainMissingNumeral(
  file: LocatedFile,
  placed: LocatedSource,
  { path, row }: Entry,
  candidates: readonly Numeral[],
  users: ReadonlyMap<Numeral, Entry>,
): Fault {
  const { ledger } = placed.source;
  const place = `the numerals of ${nameWithFile(placed)}`;
  const found = `${quote(row.printed)} (${nameParagraph(row.paragraph)})`;
  const user = candidates.map((numeral) => users.get(numeral)).find((entry) => entry);
  if (user) {
    return faultAt(file, [...path, 'printed'], {
      found,
      expected: `a numeral of its own among ${place}, because ${formatPath(user.path)} uses this one`,
    });
  }
  if (candidates.length > 0) {
    return faultAt(file, [...path, 'printed'], {
      found,
      expected: `a numeral that is not set aside among ${place}`,
    });
  }
  const elsewhere = ledger.numerals.filter(
    ({ printed, setAside }) => printed === row.printed && !setAside,
  );
  if (elsewhere.length > 0) {
    return faultAt(file, [...path, 'paragraph'], {
      found: String(row.paragraph),
      expected: `${joinWithOr(elsewhere.map(({ paragraph }) => String(paragraph)))}, where ${place} have ${quote(row.printed)}`,
    });
  }
  const here = ledger.numerals.filter(
    ({ paragraph, setAside }) => paragraph === row.paragraph && !setAside,
  );
  const known = here.map(({ printed }) => quote(printed));
  return faultAt(file, [...path, 'printed'], {
    found,
    expected:
      known.length > 0
        ? `${joinWithOr(known)}, ${place}`
        : `a numeral that stands among ${place}, which has none there`,
  });
}

function nameParagraph(paragraph: number | null): string {
  if (paragraph === null) return 'paragraph not known';
  return paragraph === 0 ? 'title' : `paragraph ${paragraph}`;
}
