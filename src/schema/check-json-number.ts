/** Checks how a number is written in a data file. */
import type { FaultDescription } from './fault.ts';

/** Any decimal with up to 15 significant digits is unchanged by a conversion to a 64-bit float and back. */
const SAFE_DIGITS = 15;

/**
 * Checks the digits in the file, before the conversion to a float: as floats `0.41840` and `0.4184` are equal, and `-0`,
 * `1e400` and `9007199254740993` have changed.
 * @param written the number exactly as in the file
 */
export function checkJsonNumber(written: string): FaultDescription | undefined {
  const found = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  if (/e/i.test(written)) {
    return { found, expected: 'a number written out in full, without "e"' };
  }
  const value = Number(written);
  if (Object.is(value, -0)) return { found, expected: '0, which has no sign' };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return {
      found,
      expected: `a number up to ${Number.MAX_SAFE_INTEGER}, beyond which digits are lost`,
    };
  }
  if (/\..*0$/.test(written)) {
    return {
      found,
      expected: written.replace(/\.?0+$/, ''),
      hint: 'zeros at the end say nothing in JSON; the rounding belongs in "roundingStep"',
    };
  }
  const significant = written.replace(/[-.]/g, '').replace(/^0+/, '');
  if (significant.length > SAFE_DIGITS && String(value) !== written) {
    return { found, expected: `a number of at most ${SAFE_DIGITS} digits, so that none is lost` };
  }
  return undefined;
}
