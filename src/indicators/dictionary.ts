/** Every indicator with its unit and the possible origins of its figures. */
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
  /** In the order of `FIGURE_GROUPS`; several, because a source may print an indicator that is computed for another year. */
  readonly origins: readonly FigureGroup[];
}

type Rules = Readonly<Partial<Record<IndicatorCode, { readonly unit: Unit }>>>;

const RULES: Readonly<Record<FigureGroup, Rules>> = {
  primary: PRIMARY_INDICATORS,
  statements: STATEMENT_INDICATORS,
  elsewhere: ELSEWHERE_INDICATORS,
  computed: COMPUTED_INDICATORS,
};

/** All indicators in the order of `INDICATOR_CODES`: printed ones first. */
export const DICTIONARY: readonly IndicatorEntry[] = INDICATOR_CODES.flatMap((code) => {
  const origins = FIGURE_GROUPS.filter((group) => RULES[group][code] !== undefined);
  const [unit] = origins.flatMap((group) => RULES[group][code]?.unit ?? []);
  return unit === undefined ? [] : { code, unit, origins };
});
