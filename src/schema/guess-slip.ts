/** Guesses the most likely cause of a wrong value or rounding step, as a hint for the editor. */
import { type Reading, scaleOf } from './read-printed.ts';
import type { ReportedUnit } from './vocabulary.ts';

interface Misread {
  readonly printed: string;
  readonly unit: ReportedUnit;
  /** The readings that the unit allows; at least one. */
  readonly readings: readonly Reading[];
}

const SHARE = 'a share is written as a fraction of one: 41.84% is 0.4184';

/** @param value a value that differs from all readings */
export function guessValueSlip(value: number, misread: Misread): string | undefined {
  for (const reading of misread.readings) {
    const power = powerBetween(value, reading.value);
    if (power !== undefined) return explainPower(power, reading, misread);
  }
  const isSwapped = misread.readings.some((reading) => haveSwappedDigits(value, reading.value));
  return isSwapped ? 'are two digits swapped?' : undefined;
}

/** @param power power of ten by which the value is too small; negative if the value is too large */
function explainPower(power: number, reading: Reading, { printed, unit }: Misread): string {
  if (unit === 'ratio') return power === -2 ? SHARE : `is the decimal mark in its place? ${SHARE}`;
  const scale = scaleOf(printed);
  const off = `${10 ** Math.abs(power)} times too ${power > 0 ? 'small' : 'large'}`;
  if (scale !== undefined) {
    const meaning = `${scale.words} is ${shift(reading.value, -scale.power)} times ${10 ** scale.power}`;
    return power === scale.power ? meaning : `${off}: ${meaning}`;
  }
  const [mark] = /[.,]/.exec(printed) ?? [];
  if (mark === undefined || power < 0 || power % 3 !== 0) return off;
  return mark === '.' ? 'is the point a thousands point?' : 'is the comma a thousands comma?';
}

/** @param approximate whether the step would be right if the source said "about" */
export function guessStepSlip(unit: ReportedUnit, approximate: boolean): string {
  if (approximate) return 'if the source says "about", say so with "approximate": true';
  const place = 'the place of the last printed digit';
  return unit === 'ratio'
    ? `${place}, as a fraction of one: 0.01% is 0.0001`
    : `${place}, in whole units: 1000 for 39 ribu`;
}

/** The power of ten, other than 0, by which the two numbers differ; `undefined` if there is none. */
function powerBetween(from: number, to: number): number | undefined {
  if (from <= 0 || to <= 0) return undefined;
  const power = Math.round(Math.log10(to / from));
  return power !== 0 && shift(from, power) === shift(to, 0) ? power : undefined;
}

/** Rounds to 15 significant digits, so that floating-point errors do not count. */
function shift(value: number, power: number): number {
  return Number((value * 10 ** power).toPrecision(15));
}

function haveSwappedDigits(value: number, other: number): boolean {
  const [a, b] = [String(value), String(other)];
  const at = Array.from(a).findIndex((digit, index) => digit !== b.charAt(index));
  return (
    a.length === b.length &&
    a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
  );
}
