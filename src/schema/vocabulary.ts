/**
 * The words that a dataset may use: languages, units, sectors, areas and indicators.
 * An indicator fixes its unit and the form of its period, so that a slip in either is caught.
 */

/** The languages of the site, the first one first: our own texts in the data files stand in each of them. */
export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Units of figures as printed. Ratios are fractions of one: 41.84% is 0.4184. */
export const REPORTED_UNITS = ['person', 'claim', 'child', 'rupiah', 'ratio'] as const;
export type ReportedUnit = (typeof REPORTED_UNITS)[number];

/** Units of all figures, computed ones among them. */
export const UNITS = [...REPORTED_UNITS, 'rupiah-per-claim', 'rupiah-per-child'] as const;
export type Unit = (typeof UNITS)[number];

/** reported = printed by a source; derived = computed from reported figures only; implied = inferred from a claim about a figure that was not printed. */
export const STATUSES = ['reported', 'derived', 'implied'] as const;
export type Status = (typeof STATUSES)[number];

/** The three segments of the scheme, in the fixed order of every chart and table. */
export const SECTORS = ['wage-earners', 'informal', 'construction-services'] as const;
export type Sector = (typeof SECTORS)[number];

/** Areas other than the province itself that a row of "elsewhere" may speak of. */
export const AREAS = ['indonesia', 'kaur', 'lebong'] as const;
export type Area = (typeof AREAS)[number];

/** Levels of area, the widest first. */
export const AREA_LEVELS = ['country', 'province', 'regency'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** Area codes of Statistics Indonesia (BPS): 4 digits for a regency, of which the first two are its province; 0000 is the country. */
export const AREA_CODES: Readonly<Record<Area, { code: string; level: AreaLevel }>> = {
  indonesia: { code: '0000', level: 'country' },
  kaur: { code: '1704', level: 'regency' },
  lebong: { code: '1707', level: 'regency' },
};

/** Whose words a printed figure stands in: a speaker's, within quotation marks or retold, or the outlet's own. */
export const STANDINGS = ['quoted', 'paraphrased', 'outlet'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The lists of rows in the data file of an edition, in their order: printed by the primary source, stated by it about its figures, printed by other sources. */
export const ROW_GROUPS = ['primary', 'statements', 'elsewhere'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

/** `year` = 2024, `month` = 2024-12, `day` = 2024-11-20. */
export type PeriodForm = 'year' | 'month' | 'day';

export interface IndicatorRule {
  readonly unit: ReportedUnit;
  readonly periodForms: readonly PeriodForm[];
  /** For comparison, an edition has the year before its own too. */
  readonly previousYear?: true;
  /** Split by sector, beside the total. */
  readonly bySector?: true;
  /** A ratio over one (100%) makes sense: growth, not a share. */
  readonly mayExceedOne?: true;
  /** Formulas of every edition divide by its total, so that 0 would leave nothing to say. */
  readonly divides?: true;
  /** Every edition must have it for its own year; one that is not is welcome but may be missing. */
  readonly required?: true;
}

/** Indicators of the rows of "primary": what the primary source prints. */
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

/** Indicators of the rows of "statements": what the primary source says about its own figures. The build audits each. */
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
 * Indicators of the rows of "elsewhere": what other sources printed, as context, match or conflict. One that the primary
 * source gives too has the same code, and then the id of the figure names its source.
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

const RULES: Readonly<Record<RowGroup, Readonly<Record<string, IndicatorRule>>>> = {
  primary: PRIMARY_INDICATORS,
  statements: STATEMENT_INDICATORS,
  elsewhere: ELSEWHERE_INDICATORS,
};

/** @throws Error when the list has no such indicator */
export function ruleOf(group: RowGroup, indicator: string): IndicatorRule {
  const rule = RULES[group][indicator];
  if (rule === undefined) throw new Error(`"${group}" has no indicator "${indicator}".`);
  return rule;
}
