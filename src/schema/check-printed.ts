/** Checks that the two entries of every number agree: the printed number, and its value with rounding step and unit. */
import { type Entry, partOf } from './entries.ts';
import { type Fault, faultAt, joinWithOr, type LocatedFile, type Path, quote } from './fault.ts';
import { guessStepSlip, guessValueSlip } from './guess-slip.ts';
import { type Reading, type ReadOptions, readPrinted } from './read-printed.ts';
import type { IndicatorRule, ReportedUnit } from './vocabulary.ts';

const UNIT_HINTS: Readonly<Record<ReportedUnit, Reading['unitHint']>> = {
  person: null,
  claim: null,
  child: null,
  rupiah: 'rupiah',
  ratio: 'ratio',
};

export function* checkPrinted(file: LocatedFile, entry: Entry): Generator<Fault> {
  const { path, row } = entry;
  const { printed, roundingStep, unit } = row;
  const approximate = entry.kind === 'elsewhere' && entry.row.approximate === true;
  const falls = entry.kind === 'statements' && entry.row.falls === true;
  const sameValue = yield* checkValue(file, path, row, { approximate, falls });
  if (sameValue.length === 0) return;
  if (sameValue.every(({ step }) => step !== roundingStep)) {
    yield faultAt(file, [...path, 'roundingStep'], {
      found: String(roundingStep),
      expected: `${listNumbers(sameValue.map(({ step }) => step))}, because ${quote(printed)} is printed`,
      hint: guessStepSlip(unit, fitsApproximately(entry)),
    });
  } else {
    yield* checkLimits(file, path, row, entry.rule, partOf(entry) ?? null);
  }
}

/**
 * @param path path of the object with the key `value`
 * @param part sector or area; `null` for a total
 */
export function* checkLimits(
  file: LocatedFile,
  path: Path,
  {
    indicator,
    unit,
    value,
    roundingStep,
  }: Omit<PrintedValue, 'printed'> & {
    readonly indicator: string;
    readonly roundingStep: number;
  },
  rule: IndicatorRule,
  part: string | null,
): Generator<Fault> {
  if (value < 0 && value - roundingStep / 2 <= -1) {
    yield faultAt(file, [...path, 'value'], {
      found: String(value),
      expected: 'more than -1 (-100%), because something is left',
    });
  } else if (unit === 'ratio' && value > 1 && rule.mayExceedOne !== true) {
    yield faultAt(file, [...path, 'value'], {
      found: String(value),
      expected: `at most 1 (100%), because ${quote(indicator)} is a share of a whole`,
    });
  } else if (value === 0 && rule.divides === true && part === null) {
    yield faultAt(file, [...path, 'value'], {
      found: '0',
      expected: `a number over 0, because shares and averages are divided by ${quote(indicator)}`,
    });
  }
}

/** A printed number and the value that the file gives for it. */
interface PrintedValue {
  readonly printed: string;
  readonly value: number;
  readonly unit: ReportedUnit;
}

/**
 * @param path path of the object with the keys `printed` and `value`
 * @param options `falls`: the source reports a fall, so the value is negative
 * @returns the readings of the printed number that agree with the value; none if there is a fault
 */
export function* checkValue(
  file: LocatedFile,
  path: Path,
  { printed, value, unit }: PrintedValue,
  { falls = false, ...options }: ReadOptions & { readonly falls?: boolean } = {},
): Generator<Fault, readonly Reading[]> {
  const all = readPrinted(printed, options);
  if (all.length === 0) {
    yield faultAt(file, [...path, 'printed'], {
      found: quote(printed),
      expected: 'a number as printed, such as "261.814", "41.84 %", "39 ribu" or "Rp 1,4 miliar"',
    });
    return [];
  }
  const readings = all
    .filter((reading) => fitsUnit(reading, unit))
    .map((reading) => (falls ? { ...reading, value: -reading.value } : reading));
  if (readings.length === 0) {
    yield faultAt(file, [...path, 'printed'], {
      found: quote(printed),
      expected: `${unitWords(unit)}, because the unit is ${quote(unit)}`,
    });
    return [];
  }
  const sameValue = readings.filter((reading) => reading.value === value);
  if (sameValue.length === 0) {
    yield faultAt(file, [...path, 'value'], {
      found: String(value),
      expected: `${listNumbers(readings.map((reading) => reading.value))}, because ${quote(printed)} is printed`,
      hint: readings.some((reading) => reading.value === -value)
        ? 'what the source says fell has a value below 0 and "falls": true'
        : guessValueSlip(value, { printed, unit, readings }),
    });
  }
  return sameValue;
}

/** Persons, claims and children are counted in whole numbers. */
function fitsUnit({ value, unitHint }: Reading, unit: ReportedUnit): boolean {
  if (unitHint !== UNIT_HINTS[unit]) return false;
  return unitHint !== null || Number.isInteger(value);
}

/** Whether value and rounding step would be right if the row had `approximate: true`. */
function fitsApproximately({ kind, row }: Entry): boolean {
  const readings = kind === 'elsewhere' ? readPrinted(row.printed, { approximate: true }) : [];
  return readings.some(({ value, step }) => value === row.value && step === row.roundingStep);
}

function unitWords(unit: ReportedUnit): string {
  if (unit === 'ratio') return 'a number with %';
  return unit === 'rupiah' ? 'a number with Rp' : 'a whole number without % and Rp';
}

const listNumbers = (values: readonly number[]): string =>
  joinWithOr([...new Set(values)].map((value) => String(value)));
