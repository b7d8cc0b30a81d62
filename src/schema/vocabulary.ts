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

/** Areas other than the province itself that a report elsewhere may speak of. */
export const AREAS = ['indonesia', 'kaur', 'lebong'] as const;
export type Area = (typeof AREAS)[number];

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

/** Figures that the primary source prints. */
export const FIGURE_INDICATORS = {
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

/** Statements of the primary source about figures: the build audits each. */
export const CLAIM_INDICATORS = {
  'active-participants-growth-claimed': {
    unit: 'ratio',
    periodForms: ['month'],
    mayExceedOne: true,
    required: true,
  },
  'claims-paid-growth-claimed': {
    unit: 'ratio',
    periodForms: ['year'],
    mayExceedOne: true,
    required: true,
  },
} as const satisfies Record<string, IndicatorRule>;

/** What other outlets and offices printed: context, matches and conflicts, never mixed with the primary source. */
export const REPORT_INDICATORS = {
  'active-participants-elsewhere': { unit: 'person', periodForms: ['month'] },
  'inactive-participants-elsewhere': { unit: 'person', periodForms: ['month'] },
  'vulnerable-workers-protected-elsewhere': { unit: 'person', periodForms: ['day'] },
  'labour-force-elsewhere': { unit: 'person', periodForms: ['month'] },
  'employed-elsewhere': { unit: 'person', periodForms: ['month'] },
  'formal-employed-elsewhere': { unit: 'person', periodForms: ['month'] },
  'formal-employed-share-elsewhere': { unit: 'ratio', periodForms: ['month'] },
  'claims-paid-number-elsewhere': { unit: 'claim', periodForms: ['month'] },
  'claims-paid-value-elsewhere': { unit: 'rupiah', periodForms: ['month'] },
  'scholarship-children-elsewhere': { unit: 'child', periodForms: ['month'] },
  'scholarship-value-elsewhere': { unit: 'rupiah', periodForms: ['month'] },
  'coverage-elsewhere': { unit: 'ratio', periodForms: ['month', 'day'] },
  'coverage-target-elsewhere': { unit: 'ratio', periodForms: ['year'] },
  'participants-elsewhere': { unit: 'person', periodForms: ['month'] },
  'workers-elsewhere': { unit: 'person', periodForms: ['month'] },
} as const satisfies Record<string, IndicatorRule>;

export const REPORTED_INDICATORS = {
  ...FIGURE_INDICATORS,
  ...CLAIM_INDICATORS,
  ...REPORT_INDICATORS,
} as const satisfies Record<string, IndicatorRule>;
export type ReportedIndicator = keyof typeof REPORTED_INDICATORS;

export const isReportedIndicator = (code: string): code is ReportedIndicator =>
  Object.hasOwn(REPORTED_INDICATORS, code);
