/** What must hold for the list of corrections: against itself, and against the editions as they are now. */
import { checkValue } from './check-printed.ts';
import {
  type Fault,
  faultAt,
  formatPath,
  listWords,
  type LocatedFile,
  type Path,
  quote,
} from './fault.ts';
import { isRealPeriod } from './period.ts';
import type { CorrectionRow, CorrectionRows } from './shapes.ts';
import { REPORTED_UNITS } from './vocabulary.ts';

/** What a correction is held against. */
export interface PublishedEdition {
  /** 2024 */
  readonly year: string;
  /** 2026-11-22 */
  readonly published: string;
  readonly all: readonly PublishedFigure[];
}

interface PublishedFigure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** `null` when computed. */
  readonly printed: string | null;
  readonly inputs: readonly string[];
}

export function* checkCorrections(
  file: LocatedFile,
  { corrections }: CorrectionRows,
  editions: readonly PublishedEdition[],
): Generator<Fault> {
  yield* checkDays(file, corrections);
  const seen = new Map<string, number>();
  for (const [index, correction] of corrections.entries()) {
    const path = ['corrections', index];
    const key = [correction.date, correction.edition, correction.figure].join(' ');
    const first = seen.get(key);
    if (first !== undefined) {
      yield faultAt(file, path, {
        found: `${correction.figure === undefined ? 'words' : quote(correction.figure)} of ${correction.edition} a second time on ${correction.date}`,
        expected: 'one entry for all that was corrected in it that day',
        hint: `the other is ${formatPath(['corrections', first])}`,
      });
    }
    seen.set(key, index);
    const edition = editions.find(({ year }) => year === correction.edition);
    if (edition === undefined) {
      yield faultAt(file, [...path, 'edition'], {
        found: quote(correction.edition),
        expected: knownEditions(editions),
      });
    } else {
      yield* checkSincePublication(file, index, correction, edition);
      yield* checkFigure(file, path, correction, corrections.slice(0, index), edition);
    }
  }
}

const knownEditions = (editions: readonly PublishedEdition[]): string =>
  `an edition of data/: ${listWords(editions.map(({ year }) => quote(year)))}`;

function* checkDays(file: LocatedFile, rows: readonly CorrectionRow[]): Generator<Fault> {
  for (const [index, { date }] of rows.entries()) {
    const above = rows[index - 1]?.date ?? date;
    const path = ['corrections', index, 'date'];
    if (!isRealPeriod(date)) {
      yield faultAt(file, path, { found: quote(date), expected: 'a day of the calendar' });
    } else if (isRealPeriod(above) && above < date) {
      yield faultAt(file, path, {
        found: `${quote(date)} below ${quote(above)}`,
        expected: 'the newest first',
      });
    }
  }
}

function* checkSincePublication(
  file: LocatedFile,
  index: number,
  { date }: CorrectionRow,
  { published }: PublishedEdition,
): Generator<Fault> {
  if (published <= date) return;
  yield faultAt(file, ['corrections', index, 'date'], {
    found: quote(date),
    expected: `${quote(published)} or later, because the edition was published then`,
  });
}

/** @param newer the corrections above it in the file */
function* checkFigure(
  file: LocatedFile,
  path: Path,
  correction: CorrectionRow,
  newer: readonly CorrectionRow[],
  edition: PublishedEdition,
): Generator<Fault> {
  const { figure: id, was, now } = correction;
  const figure = edition.all.find((each) => each.id === id);
  const numbers = (['was', 'now'] as const).filter((key) => correction[key] !== undefined);
  if (id === undefined) {
    for (const key of numbers) {
      yield faultAt(file, [...path, key], {
        found: describeNumber(correction[key]?.printed),
        expected: 'the key "figure" beside it',
      });
    }
  } else if (figure === undefined) {
    yield faultAt(file, [...path, 'figure'], {
      found: quote(id),
      expected: `a figure of edition ${edition.year}`,
      hint: 'the data page has the id of each in the address of its row',
    });
  } else if (figure.printed === null) {
    for (const key of numbers) {
      yield faultAt(file, [...path, key], {
        found: describeNumber(correction[key]?.printed),
        expected: `no number, because ${quote(id)} is computed`,
        hint: `it follows from ${figure.inputs.map(quote).join(' and ')}`,
      });
    }
  } else if (was === undefined || now === undefined) {
    for (const key of numbers) {
      yield faultAt(file, [...path, key], {
        found: `only ${quote(key)}`,
        expected: '"was" and "now", or neither where its number was right',
      });
    }
  } else {
    const { printed, value } = figure;
    const index = newer.findLastIndex(
      (other) => other.edition === edition.year && other.figure === id && other.was,
    );
    const next = newer[index]?.was ?? { printed, value };
    const where =
      index < 0
        ? `what edition ${edition.year} says today`
        : `what "was" says in ${formatPath(['corrections', index])}`;
    yield* checkNumbers(file, path, { was, now }, figure, { ...next, where });
  }
}

type NumberThen = NonNullable<CorrectionRow['was']>;

/** @param next what the number became: that of the next correction, or of the edition today */
function* checkNumbers(
  file: LocatedFile,
  path: Path,
  { was, now }: { readonly was: NumberThen; readonly now: NumberThen },
  figure: PublishedFigure,
  next: NumberThen & { readonly where: string },
): Generator<Fault> {
  const unit = REPORTED_UNITS.find((each) => each === figure.unit);
  if (unit === undefined) throw new Error(`"${figure.id}" is printed in no known unit.`);
  yield* checkValue(file, [...path, 'was'], { ...was, unit });
  if (was.value === now.value) {
    yield faultAt(file, [...path, 'now', 'value'], {
      found: `${now.value} again`,
      expected: 'another number than in "was"',
      hint: 'leave both away where the number was right',
    });
  } else if (now.printed !== next.printed) {
    yield faultAt(file, [...path, 'now', 'printed'], {
      found: quote(now.printed),
      expected: `${quote(next.printed)}, ${next.where}`,
    });
  } else if (now.value !== next.value) {
    yield faultAt(file, [...path, 'now', 'value'], {
      found: String(now.value),
      expected: `${next.value}, ${next.where}`,
    });
  }
}

const describeNumber = (printed: string | undefined): string => quote(printed ?? '');
