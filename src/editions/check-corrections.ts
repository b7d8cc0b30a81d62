/** Checks the list of corrections: its consistency, and its agreement with the current editions. */
import type { Figure } from '#indicators/figure.ts';
import { checkLimits, checkValue } from '#schema/check-printed.ts';
import {
  type Fault,
  faultAt,
  formatPath,
  joinWithOr,
  type LocatedFile,
  type Path,
  quote,
} from '#schema/fault.ts';
import type { ParsedCorrections } from '#schema/parse-dataset.ts';
import { isValidPeriod } from '#schema/period.ts';
import { stepOf } from '#schema/read-printed.ts';
import type { CorrectionRow } from '#schema/shapes.ts';
import { ruleOf } from '#schema/vocabulary.ts';
import type { Edition } from './edition.ts';

export function* checkCorrections(
  file: ParsedCorrections,
  editions: readonly Edition[],
): Generator<Fault> {
  const { corrections } = file.data;
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
      const figure = edition.all.find(({ id }) => id === correction.figure);
      yield* checkSincePublication(file, path, correction.date, figure, edition);
      yield* checkFigure(file, path, correction, figure, corrections.slice(0, index), edition);
    }
  }
}

const knownEditions = (editions: readonly Edition[]): string =>
  `an edition of data/: ${joinWithOr(editions.map(({ year }) => quote(year)))}`;

function* checkDays(file: LocatedFile, rows: readonly CorrectionRow[]): Generator<Fault> {
  for (const [index, { date }] of rows.entries()) {
    const above = rows[index - 1]?.date ?? date;
    const path = ['corrections', index, 'date'];
    if (!isValidPeriod(date)) {
      yield faultAt(file, path, { found: quote(date), expected: 'a day of the calendar' });
    } else if (isValidPeriod(above) && above < date) {
      yield faultAt(file, path, {
        found: `${quote(date)} below ${quote(above)}`,
        expected: 'the newest first',
      });
    }
  }
}

function* checkSincePublication(
  file: LocatedFile,
  path: Path,
  date: string,
  figure: Figure | undefined,
  { published, addedOn }: Edition,
): Generator<Fault> {
  if (date >= (figure === undefined ? published : addedOn(figure))) return;
  const expected =
    figure === undefined || date < published
      ? `${quote(published)} or later, because the edition was published then`
      : `${quote(addedOn(figure))} or later, because ${quote(figure.id)} was added then`;
  yield faultAt(file, [...path, 'date'], { found: quote(date), expected });
}

/** @param newer newer corrections, which are above this one in the file */
function* checkFigure(
  file: LocatedFile,
  path: Path,
  correction: CorrectionRow,
  figure: Figure | undefined,
  newer: readonly CorrectionRow[],
  edition: Edition,
): Generator<Fault> {
  const { figure: id, was, now } = correction;
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
    const index = newer.findLastIndex(
      (other) => other.edition === edition.year && other.figure === id && other.was,
    );
    const next = newer[index]?.was;
    const where =
      next === undefined
        ? `what edition ${edition.year} says today`
        : `what "was" says in ${formatPath(['corrections', index])}`;
    yield* checkCorrectedNumber(file, [...path, 'was'], was, figure);
    yield* checkChange(file, [...path, 'now'], { was, now }, next ? withStep(next) : figure, where);
  }
}

type CorrectedNumber = NonNullable<CorrectionRow['was']>;

const withStep = (number: CorrectedNumber) => ({ ...number, roundingStep: stepOf(number) ?? null });

/** Checks a number of a correction by the same rules as the number in the row of the figure. */
function* checkCorrectedNumber(
  file: LocatedFile,
  path: Path,
  number: CorrectedNumber,
  { group, indicator, sector }: Figure,
): Generator<Fault> {
  if (group === 'computed') throw new Error('Only a printed figure is corrected by a number.');
  const { value, approximate = false } = number;
  const rule = ruleOf(group, indicator);
  const { unit } = rule;
  const falls = value < 0;
  if (falls && group !== 'statements') {
    yield faultAt(file, [...path, 'value'], {
      found: String(value),
      expected: 'a number from 0 up, because only what a statement says can fall',
    });
    return;
  }
  if (approximate && group !== 'elsewhere') {
    yield faultAt(file, [...path, 'approximate'], {
      found: 'true',
      expected: 'no such key, because only the numbers of "elsewhere" are approximate',
    });
    return;
  }
  const [reading] = yield* checkValue(file, path, { ...number, unit }, { approximate, falls });
  if (reading === undefined) return;
  const limited = { indicator, unit, value, roundingStep: reading.step };
  yield* checkLimits(file, path, limited, rule, sector);
}

/**
 * @param path path of `now`
 * @param next the number that `now` must be equal to: `was` of the next newer correction, or the number of the edition
 * @param where words for the place of `next`
 */
function* checkChange(
  file: LocatedFile,
  path: Path,
  { was, now }: { readonly was: CorrectedNumber; readonly now: CorrectedNumber },
  next: Pick<Figure, 'printed' | 'value' | 'roundingStep'>,
  where: string,
): Generator<Fault> {
  const { roundingStep } = withStep(now);
  const isSame =
    was.value === now.value &&
    was.printed === now.printed &&
    withStep(was).roundingStep === roundingStep;
  if (isSame) {
    yield faultAt(file, [...path, 'value'], {
      found: `${now.value} again`,
      expected: 'another number or printed string than in "was"',
      hint: 'leave both away where the number was right',
    });
  } else if (now.printed !== next.printed) {
    yield faultAt(file, [...path, 'printed'], {
      found: quote(now.printed),
      expected: `${quote(next.printed ?? '')}, ${where}`,
    });
  } else if (now.value !== next.value) {
    yield faultAt(file, [...path, 'value'], {
      found: String(now.value),
      expected: `${next.value}, ${where}`,
    });
  } else if (roundingStep !== next.roundingStep) {
    yield faultAt(file, path, {
      found: `${quote(now.printed)} rounded to ${String(roundingStep)}`,
      expected: `rounded to ${String(next.roundingStep)}, ${where}`,
      hint: '"approximate": true stands here where it stands in the row of the figure',
    });
  }
}

const describeNumber = (printed: string | undefined): string => quote(printed ?? '');
