/** Checks the sources of sources.json or of an edition, independently of the figures. */
import { checkNumerals } from './check-set-aside.ts';
import { type Fault, faultAt, type LocatedFile, type Path, quote } from './fault.ts';
import { isValidPeriod } from './period.ts';
import { fileNameOf, type LocatedSource } from './located-source.ts';
import type { Source } from './shapes.ts';

/** @param others sources of another file: numerals may repeat numerals of these, but no source may have the same id */
export function* checkSources(
  file: LocatedFile,
  sources: readonly Source[],
  others: readonly LocatedSource[] = [],
): Generator<Fault> {
  const known = [...others.map(({ source }) => source), ...sources];
  const seen = new Set<string>();
  for (const [index, source] of sources.entries()) {
    const path = ['sources', index];
    if (seen.has(source.id)) {
      yield faultAt(file, [...path, 'id'], {
        found: `${quote(source.id)} a second time`,
        expected: 'an id of its own for every source',
      });
    }
    seen.add(source.id);
    const namesake = others.find((other) => other.source.id === source.id);
    if (namesake) {
      yield faultAt(file, [...path, 'id'], {
        found: `${quote(source.id)}, which ${fileNameOf(namesake)} has too`,
        expected: 'an id of its own for every source',
      });
    }
    yield* checkDates(file, path, source);
    yield* checkUrl(file, [...path, 'url'], source.url);
    for (const [copy, { url }] of (source.copies ?? []).entries()) {
      yield* checkUrl(file, [...path, 'copies', copy, 'url'], url);
    }
    yield* checkNumerals(file, path, source, known);
  }
}

function* checkDates(file: LocatedFile, path: Path, source: Source): Generator<Fault> {
  for (const key of ['published', 'statedOn'] as const) {
    const day = source[key];
    if (day !== null && !isValidPeriod(day)) {
      yield faultAt(file, [...path, key], { found: quote(day), expected: 'a day of the calendar' });
    }
  }
  for (const [index, period] of source.periods.entries()) {
    const periodPath = [...path, 'periods', index];
    if (!isValidPeriod(period)) {
      yield faultAt(file, periodPath, {
        found: quote(period),
        expected: 'a period of the calendar',
      });
    } else if (source.periods.indexOf(period) < index) {
      yield faultAt(file, periodPath, {
        found: `${quote(period)} a second time`,
        expected: 'each period once',
      });
    }
  }
}

function* checkUrl(file: LocatedFile, path: Path, url: string): Generator<Fault> {
  const { username, password, hostname } = new URL(url);
  if (username !== '' || password !== '') {
    yield faultAt(file, path, {
      found: 'a user name or password in the address',
      expected: 'an address that anyone may open',
    });
  } else if (!/^https?:\/\/[^/\s\\"'`{}|^][^\s\\"'`{}|^]*$/.test(url) || !hostname.includes('.')) {
    yield faultAt(file, path, {
      found: quote(url),
      expected: 'a complete web address without spaces and quotes',
    });
  }
}
