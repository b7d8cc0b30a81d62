/** Every indicator with its unit and the possible origins of its figures. */
import { INDICATOR_RULES, type Unit } from '#schema/vocabulary.ts';
import { FIGURE_GROUPS, type FigureGroup } from './figure.ts';
import { COMPUTED_INDICATORS, INDICATOR_CODES, type IndicatorCode } from './indicator-codes.ts';

export interface IndicatorEntry {
  readonly code: IndicatorCode;
  readonly unit: Unit;
  /** In the order of `FIGURE_GROUPS`; several if an indicator is printed for one year and computed for another. */
  readonly origins: readonly FigureGroup[];
}

type Rules = Readonly<Partial<Record<string, { readonly unit: Unit }>>>;

const RULES: Readonly<Record<FigureGroup, Rules>> = {
  ...INDICATOR_RULES,
  computed: COMPUTED_INDICATORS,
};

/** All indicators in the order of `INDICATOR_CODES`: printed ones first. */
export const DICTIONARY: readonly IndicatorEntry[] = INDICATOR_CODES.flatMap((code) => {
  const origins = FIGURE_GROUPS.filter((group) => RULES[group][code] !== undefined);
  const [unit] = origins.flatMap((group) => RULES[group][code]?.unit ?? []);
  return unit === undefined ? [] : { code, unit, origins };
});
