import {
  AREAS,
  ROW_GROUPS,
  SECTORS,
  areaLevelOf,
  type Area,
  type Sector,
  type Standing,
  type Status,
  type Unit,
} from '#schema/vocabulary.ts';
import type { Expression } from './expression.ts';
import { INDICATOR_CODES, READINGS, type IndicatorCode, type Reading } from './indicator-codes.ts';
import { wholeNumbersOf, type Interval } from './interval.ts';

export type { Status, Unit };

/** A sector, area or reading, or a sector of another area. */
export type Part = Sector | Area | Reading | `${Area}/${Sector}`;

/**
 * The part of an id that names the source, such as `by-spn`. An id has it if the primary source can give the same
 * indicator, or if an earlier row of the file has the id without it.
 */
export type SourceTag = `by-${string}`;

type WithSectors =
  'active-participants' | 'active-participants-growth' | 'active-participants-share';
type WithReadings = 'ucj-denominator' | `claims-paid-${'value' | 'number'}`;

/**
 * Only the parts that ids written in the code contain. The compiler compares each id with every other id, so ids of
 * every indicator with every part would triple the time of `npm run check`.
 */
type Named =
  | `${IndicatorCode}${'' | '/indonesia' | `/${SourceTag}`}`
  | `${WithSectors}/${Sector}`
  | `${WithReadings}/${Reading}`
  | `coverage/${Area}`
  | `${'active-participants' | 'active-participants-share'}/indonesia/${Sector}`;

/**
 * `<indicator>[/<area>][/<sector or reading>][/by-<source>]@<period>`, as in `active-participants/wage-earners@2024-12` or
 * `active-participants/by-spn@2023-12`: a mistyped indicator or part does not compile.
 */
export type FigureId = `${Named}@${string}`;

/**
 * Origins of figures, in the order of the data file: printed by the primary source, stated by the primary source about its
 * own figures, printed by other sources, computed here.
 */
export const FIGURE_GROUPS = [...ROW_GROUPS, 'computed'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** One number with all the data that is needed to trace its origin. */
export interface Figure {
  readonly id: FigureId;
  readonly group: FigureGroup;
  readonly indicator: IndicatorCode;
  /** `null` for a total. */
  readonly sector: Sector | null;
  /** The reading of an ambiguous sentence on which a computed figure depends; `null` if it depends on none. */
  readonly reading: Reading | null;
  /** Area other than the edition's province; `null` for the province. */
  readonly area: Area | null;
  /** 2024, 2024-12 or 2024-11-20. */
  readonly period: string;
  readonly unit: Unit;
  readonly status: Status;
  readonly value: number;
  /** Estimated from a sample, or computed from such an estimate: its error is larger than its interval. */
  readonly isEstimate: boolean;
  /** Rounding interval of a reported figure; for others the result of the formula. Same unit as `value`. */
  readonly interval: Interval;
  /** As printed by the source; `null` when computed. */
  readonly printed: string | null;
  /** In the unit of `value`; `null` when computed. */
  readonly roundingStep: number | null;
  /** Source id; `null` when computed. */
  readonly source: string | null;
  /** Name of the source, if the id of the figure contains the source; otherwise `null`. */
  readonly outlet: string | null;
  /** Paragraph of the source, 0 for its title; `null` when computed or not known. */
  readonly paragraph: number | null;
  /** Whose words contain the printed number; `null` when computed. */
  readonly standing: Standing | null;
  /** Id of a speaker of the source; `null` if nobody is quoted or paraphrased. */
  readonly speaker: string | null;
  /** `null` when reported. */
  readonly formula: Expression | null;
  /** The figures that the formula names; none when reported. */
  readonly inputs: readonly FigureId[];
}

/** Whether a figure is about another province. It is context, and not a result about the province of the edition. */
export function isOfOtherProvince({ area }: Pick<Figure, 'area'>): boolean {
  return area !== null && areaLevelOf(area) === 'province';
}

/**
 * The figures of an indicator for the province of the edition. Other areas are left out, so that a figure of a regency
 * is not used as a figure of the province.
 */
export const filterByProvince = (figures: readonly Figure[], code: IndicatorCode): Figure[] =>
  figures.filter(({ indicator, area }) => indicator === code && area === null);

const WHOLE_UNITS: ReadonlySet<Unit> = new Set<Unit>(['person', 'claim', 'child']);

/** Whether a unit has whole numbers only, such as persons. */
export function isWhole(unit: Unit): boolean {
  return WHOLE_UNITS.has(unit);
}

/**
 * The possible values of a figure. A printed count is a whole number. A computed number of persons keeps its interval,
 * because it was computed from a rounded percentage and need not be a whole number.
 */
export function possibleValues({
  interval,
  unit,
  status,
}: Pick<Figure, 'interval' | 'unit' | 'status'>): Interval {
  return isWhole(unit) && status === 'reported' ? wholeNumbersOf(interval) : interval;
}

/** The part of an id: the area, the sector, or both. */
export function partOf(area: Area | null, sector: Sector | null): Part | null {
  return area !== null && sector !== null ? `${area}/${sector}` : (area ?? sector);
}

/** @param source id of the source, if the id of the figure must contain it */
export function figureId(
  indicator: IndicatorCode,
  part: Part | null,
  period: string,
  source: string | null = null,
): FigureId {
  const named = [indicator, ...(part === null ? [] : [part])];
  return parseFigureId(
    `${[...named, ...(source === null ? [] : [`by-${source}`])].join('/')}@${period}`,
  );
}

const FIGURE_ID = new RegExp(
  String.raw`^(?:${INDICATOR_CODES.join('|')})(?:/(?:${AREAS.join('|')}))?(?:/(?:${[...SECTORS, ...READINGS].join('|')}))?(?:/by-[a-z0-9-]+)?@\d{4}(?:-\d{2}){0,2}$`,
);

/**
 * Checks an id from a file or a page.
 * @throws Error if the text is not the id of a figure
 */
export function parseFigureId(text: string): FigureId {
  if (!isFigureId(text)) {
    throw new Error(`"${text}" is not the id of a figure, such as active-participants@2024-12.`);
  }
  return text;
}

const isFigureId = (text: string): text is FigureId => FIGURE_ID.test(text);

/** The direction of a change, as far as its interval decides it. */
export function directionOf(change: Figure): 'up' | 'down' | 'unknown' {
  const { lower, upper } = possibleValues(change);
  if (lower > 0) return 'up';
  return upper < 0 ? 'down' : 'unknown';
}
