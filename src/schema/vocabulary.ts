/**
 * The vocabulary of a dataset: languages, units, sectors, areas and indicators.
 * Each indicator has a fixed unit and fixed period forms, so that a mistake in either is found.
 */

/** The languages of the site, the default language first. Texts of this site in the data files are in all of them. */
export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Units of figures as printed. Ratios are fractions of one: 41.84% is 0.4184. */
export const REPORTED_UNITS = ['person', 'claim', 'child', 'rupiah', 'ratio'] as const;
export type ReportedUnit = (typeof REPORTED_UNITS)[number];

/** Units of all figures, including computed ones. */
export const UNITS = [...REPORTED_UNITS, 'rupiah-per-claim', 'rupiah-per-child'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * `reported`: printed by a source. `derived`: computed from reported figures only. `implied`: inferred from a claim about a
 * figure that was not printed.
 */
export const STATUSES = ['reported', 'derived', 'implied'] as const;
export type Status = (typeof STATUSES)[number];

/** The three segments of the scheme, in the fixed order of every chart and table. */
export const SECTORS = ['wage-earners', 'informal', 'construction-services'] as const;
export type Sector = (typeof SECTORS)[number];

/** Areas of rows of "elsewhere", other than the province itself. */
export const AREAS = ['indonesia', 'kaur', 'lebong'] as const;
export type Area = (typeof AREAS)[number];

/** Levels of area, the widest first. */
export const AREA_LEVELS = ['country', 'province', 'regency'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/**
 * Area codes of Statistics Indonesia (BPS): a regency has four digits, of which the first two are the code of its province;
 * 0000 is the country.
 */
export const AREA_CODES: Readonly<Record<Area, { code: string; level: AreaLevel }>> = {
  indonesia: { code: '0000', level: 'country' },
  kaur: { code: '1704', level: 'regency' },
  lebong: { code: '1707', level: 'regency' },
};

/** Whose words contain a printed figure: those of a speaker, quoted or paraphrased, or those of the outlet. */
export const STANDINGS = ['quoted', 'paraphrased', 'outlet'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * The lists of rows in the data file of an edition, in order: printed by the primary source, stated by the primary source
 * about its own figures, printed by other sources.
 */
export const ROW_GROUPS = ['primary', 'statements', 'elsewhere'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** `year` = 2024, `month` = 2024-12, `day` = 2024-11-20. */
export type PeriodForm = 'year' | 'month' | 'day';

export interface IndicatorRule {
  readonly unit: ReportedUnit;
  readonly periodForms: readonly PeriodForm[];
  /** An edition also has this indicator for the previous year, for comparison. */
  readonly previousYear?: true;
  /** Given by sector, in addition to the total. */
  readonly bySector?: true;
  /** A ratio above one (100%) is possible, because it is a growth and not a share. */
  readonly mayExceedOne?: true;
  /** Formulas of every edition divide by its total, so it must not be 0. */
  readonly divides?: true;
  /** Every edition must have it; indicators without this key are optional. */
  readonly required?: true;
}

/** Indicators of the rows of "primary": figures that the primary source prints. */
export const PRIMARY_INDICATORS = {
  'active-participants': {
    unit: 'person',
    periodForms: ['month'],
    previousYear: true,
    bySector: true,
    divides: true,
    required: true,
  },
  'ucj-coverage': { unit: 'ratio', periodForms: ['year'], divides: true, required: true },
  'vulnerable-workers-protected': { unit: 'person', periodForms: ['year'], required: true },
  'contribution-arrears-recovered': { unit: 'rupiah', periodForms: ['year'], required: true },
  'claims-paid-number': { unit: 'claim', periodForms: ['year'], divides: true, required: true },
  'claims-paid-value': { unit: 'rupiah', periodForms: ['year'], divides: true, required: true },
  'scholarship-children': { unit: 'child', periodForms: ['year'], divides: true, required: true },
  'scholarship-value': { unit: 'rupiah', periodForms: ['year'], required: true },
} as const satisfies Record<string, IndicatorRule>;

/** Indicators of the rows of "statements": claims of the primary source about its own figures. The build audits each. */
export const STATEMENT_INDICATORS = {
  'active-participants-growth-stated': {
    unit: 'ratio',
    periodForms: ['month'],
    mayExceedOne: true,
    required: true,
  },
  'claims-paid-growth-stated': {
    unit: 'ratio',
    periodForms: ['year'],
    mayExceedOne: true,
    required: true,
  },
} as const satisfies Record<string, IndicatorRule>;

/**
 * Indicators of the rows of "elsewhere": figures of other sources, for context or comparison. An indicator that the primary
 * source gives too has the same code; the id of the figure then contains its source.
 */
export const ELSEWHERE_INDICATORS = {
  'active-participants': { unit: 'person', periodForms: ['month'] },
  'inactive-participants': { unit: 'person', periodForms: ['month'] },
  'vulnerable-workers-protected': { unit: 'person', periodForms: ['day'] },
  'labour-force': { unit: 'person', periodForms: ['month'] },
  employed: { unit: 'person', periodForms: ['month'] },
  'formal-employed': { unit: 'person', periodForms: ['month'] },
  'formal-employed-share': { unit: 'ratio', periodForms: ['month'] },
  'claims-paid-number': { unit: 'claim', periodForms: ['month'] },
  'claims-paid-value': { unit: 'rupiah', periodForms: ['month'] },
  'scholarship-children': { unit: 'child', periodForms: ['month'] },
  'scholarship-value': { unit: 'rupiah', periodForms: ['month'] },
  coverage: { unit: 'ratio', periodForms: ['month', 'day'] },
  'coverage-target': { unit: 'ratio', periodForms: ['year'] },
  'covered-workers': { unit: 'person', periodForms: ['month'] },
  'coverage-base': { unit: 'person', periodForms: ['month'] },
} as const satisfies Record<string, IndicatorRule>;

export type ReportedIndicator =
  | keyof typeof PRIMARY_INDICATORS
  | keyof typeof STATEMENT_INDICATORS
  | keyof typeof ELSEWHERE_INDICATORS;

/** The indicators of each list of rows. */
export const INDICATOR_RULES: Readonly<
  Record<RowGroup, Readonly<Partial<Record<string, IndicatorRule>>>>
> = {
  primary: PRIMARY_INDICATORS,
  statements: STATEMENT_INDICATORS,
  elsewhere: ELSEWHERE_INDICATORS,
};

/** @throws Error if the group has no such indicator */
export function ruleOf(group: RowGroup, indicator: string): IndicatorRule {
  const rule = INDICATOR_RULES[group][indicator];
  if (rule === undefined) throw new Error(`"${group}" has no indicator "${indicator}".`);
  return rule;
}
