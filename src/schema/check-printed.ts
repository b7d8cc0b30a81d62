/** The double entry of every number: as printed, and as a value with its rounding step and unit. */
import type { Entry } from './entries.ts';
import { type Fault, faultAt, listWords, type LocatedFile, type Path, quote } from './fault.ts';
import { type Reading, type ReadOptions, readPrinted } from './read-printed.ts';
import type { ReportedUnit } from './vocabulary.ts';

const UNIT_HINTS: Readonly<Record<ReportedUnit, Reading['unitHint']>> = {
  person: null,
  claim: null,
  child: null,
  rupiah: 'rupiah',
  ratio: 'ratio',
};

export function* checkPrinted(file: LocatedFile, entry: Entry): Generator<Fault> {
  const { path, row } = entry;
  const { printed, value, roundingStep, unit } = row;
  const approximate = entry.kind === 'report' && entry.row.approximate === true;
  const sameValue = yield* checkValue(file, path, row, { approximate });
  if (sameValue.length === 0) return;
  if (sameValue.every(({ step }) => step !== roundingStep)) {
    yield faultAt(file, [...path, 'roundingStep'], {
      found: String(roundingStep),
      expected: `${listNumbers(sameValue.map(({ step }) => step))}, because ${quote(printed)} is printed`,
      hint: 'the place of the last printed digit, in whole units',
    });
  } else if (unit === 'ratio' && value > 1 && entry.rule.mayExceedOne !== true) {
    yield faultAt(file, [...path, 'value'], {
      found: String(value),
      expected: `at most 1 (100%), because ${quote(row.indicator)} is a share of a whole`,
    });
  }
}

/** What is printed, and the value it is said to have. */
interface PrintedValue {
  readonly printed: string;
  readonly value: number;
  readonly unit: ReportedUnit;
}

/**
 * @param path of the object with the keys `printed` and `value`
 * @returns the readings of what is printed that agree with the value: none where there is a fault
 */
export function* checkValue(
  file: LocatedFile,
  path: Path,
  { printed, value, unit }: PrintedValue,
  options: ReadOptions = {},
): Generator<Fault, readonly Reading[]> {
  const all = readPrinted(printed, options);
  if (all.length === 0) {
    yield faultAt(file, [...path, 'printed'], {
      found: quote(printed),
      expected: 'a number as printed, such as "261.814", "41.84 %", "39 ribu" or "Rp 1,4 miliar"',
    });
    return [];
  }
  const readings = all.filter((reading) => fitsUnit(reading, unit));
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
      hint: guessSlip(value, readings, unit),
    });
  }
  return sameValue;
}

/** Persons, claims and children are counted in whole numbers. */
function fitsUnit({ value, unitHint }: Reading, unit: ReportedUnit): boolean {
  if (unitHint !== UNIT_HINTS[unit]) return false;
  return unitHint !== null || Number.isInteger(value);
}

function unitWords(unit: ReportedUnit): string {
  if (unit === 'ratio') return 'a number with %';
  return unit === 'rupiah' ? 'a number with Rp' : 'a whole number without % and Rp';
}

function guessSlip(
  value: number,
  readings: readonly Reading[],
  unit: ReportedUnit,
): string | undefined {
  const isOff = (factor: number) =>
    readings.some((reading) => Math.abs(value * factor - reading.value) < reading.step / 1000);
  if (unit === 'ratio' && isOff(0.01))
    return 'a share is written in parts of one: 41.84% is 0.4184';
  if (isOff(1000) || isOff(1_000_000)) return 'is the point a thousands point?';
  return undefined;
}

const listNumbers = (values: readonly number[]): string =>
  listWords([...new Set(values)].map((value) => String(value)));
