/** Every indicator with its unit and with the kinds of sources that its figures may come from. */
import {
  ELSEWHERE_INDICATORS,
  PRIMARY_INDICATORS,
  STATEMENT_INDICATORS,
  type Unit,
} from '#schema/vocabulary.ts';
import { FIGURE_GROUPS, type FigureGroup } from './figure.ts';
import { COMPUTED_INDICATORS, INDICATOR_CODES, type IndicatorCode } from './indicator-codes.ts';

export interface IndicatorEntry {
  readonly code: IndicatorCode;
  readonly unit: Unit;
  /** In the order of `FIGURE_GROUPS`; an indicator may be printed in one year and computed for another. */
  readonly origins: readonly FigureGroup[];
}

type Rules = Readonly<Partial<Record<IndicatorCode, { readonly unit: Unit }>>>;

const RULES: Readonly<Record<FigureGroup, Rules>> = {
  primary: PRIMARY_INDICATORS,
  statements: STATEMENT_INDICATORS,
  elsewhere: ELSEWHERE_INDICATORS,
  computed: COMPUTED_INDICATORS,
};

/** In the order of the codes: the printed ones first. */
export const DICTIONARY: readonly IndicatorEntry[] = INDICATOR_CODES.flatMap((code) => {
  const origins = FIGURE_GROUPS.filter((group) => RULES[group][code] !== undefined);
  const [unit] = origins.flatMap((group) => RULES[group][code]?.unit ?? []);
  return unit === undefined ? [] : { code, unit, origins };
});
