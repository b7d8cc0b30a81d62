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
export const UNITS = [...REPORTED_UNITS, 'rupiah-per-claim', 'rupiah-per-child', 'month'] as const;
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

/** Levels of area, the widest first. A city has the level of a regency. */
export const AREA_LEVELS = ['country', 'province', 'regency'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/**
 * Areas other than the province itself, with their codes of Statistics Indonesia (BPS): a province has two digits, a
 * regency or city four, of which the first two are the code of its province; 0000 is the country.
 */
export const AREA_CODES = {
  indonesia: '0000',
  aceh: '11',
  'sumatera-utara': '12',
  'sumatera-barat': '13',
  riau: '14',
  jambi: '15',
  'sumatera-selatan': '16',
  lampung: '18',
  'kepulauan-bangka-belitung': '19',
  'kepulauan-riau': '21',
  'dki-jakarta': '31',
  'jawa-barat': '32',
  'jawa-tengah': '33',
  'di-yogyakarta': '34',
  'jawa-timur': '35',
  banten: '36',
  bali: '51',
  'nusa-tenggara-barat': '52',
  'nusa-tenggara-timur': '53',
  'kalimantan-barat': '61',
  'kalimantan-tengah': '62',
  'kalimantan-selatan': '63',
  'kalimantan-timur': '64',
  'kalimantan-utara': '65',
  'sulawesi-utara': '71',
  'sulawesi-tengah': '72',
  'sulawesi-selatan': '73',
  'sulawesi-tenggara': '74',
  'bengkulu-selatan': '1701',
  'rejang-lebong': '1702',
  'bengkulu-utara': '1703',
  kaur: '1704',
  seluma: '1705',
  mukomuko: '1706',
  lebong: '1707',
  kepahiang: '1708',
  'bengkulu-tengah': '1709',
  'kota-bengkulu': '1771',
} as const satisfies Readonly<Record<string, string>>;
export type Area = keyof typeof AREA_CODES;
export const AREAS = Object.keys(AREA_CODES) as readonly Area[] as readonly [Area, ...Area[]];

export function areaLevelOf(area: Area): AreaLevel {
  const code = AREA_CODES[area];
  if (code === AREA_CODES.indonesia) return 'country';
  return code.length === 2 ? 'province' : 'regency';
}

/** The other provinces of Sumatra: BPS numbers provinces by island, and those of Sumatra are below 30. */
export const SUMATRA: readonly Area[] = AREAS.filter(
  (area) => areaLevelOf(area) === 'province' && Number(AREA_CODES[area]) < 30,
);

/** The regencies and the city of the province, in the order of their codes. */
export const REGENCIES: readonly Area[] = AREAS.filter((area) => areaLevelOf(area) === 'regency');

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
  /** Estimated from a sample and not counted, so that its error is larger than its rounding. */
  readonly estimate?: true;
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
  'active-participants': { unit: 'person', periodForms: ['month'], bySector: true },
  'inactive-participants': { unit: 'person', periodForms: ['month'] },
  'registered-participants': { unit: 'person', periodForms: ['month'] },
  'inactive-share': { unit: 'ratio', periodForms: ['month'] },
  'vulnerable-workers-protected': { unit: 'person', periodForms: ['day'] },
  'vulnerable-workers-budget': { unit: 'rupiah', periodForms: ['day'] },
  'vulnerable-worker-contribution': { unit: 'rupiah', periodForms: ['month'] },
  'labour-force': { unit: 'person', periodForms: ['month'], estimate: true },
  employed: { unit: 'person', periodForms: ['month'], estimate: true },
  'formal-employed': { unit: 'person', periodForms: ['month'], estimate: true },
  'formal-employed-share': { unit: 'ratio', periodForms: ['month'], estimate: true },
  'claims-paid-number': { unit: 'claim', periodForms: ['month'] },
  'claims-paid-value': { unit: 'rupiah', periodForms: ['month'] },
  'scholarship-children': { unit: 'child', periodForms: ['month'] },
  'scholarship-value': { unit: 'rupiah', periodForms: ['month'] },
  'scholarship-rate-primary': { unit: 'rupiah', periodForms: ['day'] },
  'scholarship-rate-junior-secondary': { unit: 'rupiah', periodForms: ['day'] },
  'scholarship-rate-senior-secondary': { unit: 'rupiah', periodForms: ['day'] },
  'scholarship-rate-university': { unit: 'rupiah', periodForms: ['day'] },
  coverage: { unit: 'ratio', periodForms: ['year', 'month', 'day'] },
  'coverage-target': { unit: 'ratio', periodForms: ['year'] },
  'covered-workers': { unit: 'person', periodForms: ['month', 'day'] },
  'coverage-base': { unit: 'person', periodForms: ['month', 'day'] },
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
