import {
  CLAIM_INDICATORS,
  FIGURE_INDICATORS,
  type Area,
  type Status,
  type Unit,
} from '#schema/vocabulary.ts';
import type { Expression } from './expression.ts';
import { wholeNumbersOf, type Interval } from './interval.ts';

export type { Status, Unit };

/** `<indicator>[/<part>]@<period>`, as in `active-participants/wage-earners@2024-12`. The part is a sector, an area or a reading. */
export type FigureId = string;

/** One number with everything needed to trace it. */
export interface Figure {
  readonly id: FigureId;
  readonly indicator: string;
  /** Sector, or the reading under which an implied figure holds; `null` for a total. */
  readonly sector: string | null;
  /** Area other than the edition's province; `null` for the province. */
  readonly area: Area | null;
  /** 2024, 2024-12 or 2024-11-20. */
  readonly period: string;
  readonly unit: Unit;
  readonly status: Status;
  readonly value: number;
  /** Rounding interval of a reported figure; carried through the formula for others. Same unit as `value`. */
  readonly interval: Interval;
  /** As printed by the source; `null` when computed. */
  readonly printed: string | null;
  /** In the unit of `value`; `null` when computed. */
  readonly roundingStep: number | null;
  /** Source id; `null` when computed. */
  readonly source: string | null;
  /** Paragraph of the source, 0 for its title; `null` when computed or not known. */
  readonly paragraph: number | null;
  /** `null` when reported. */
  readonly formula: Expression | null;
  /** The figures that the formula names; none when reported. */
  readonly inputs: readonly FigureId[];
}

const WHOLE_UNITS: ReadonlySet<Unit> = new Set<Unit>(['person', 'claim', 'child']);

/** Whether a unit counts things that do not come in parts. */
export function isWhole(unit: Unit): boolean {
  return WHOLE_UNITS.has(unit);
}

/** The values that a figure can really have: whole numbers where the unit counts things. */
export function admissible({ interval, unit }: Pick<Figure, 'interval' | 'unit'>): Interval {
  return isWhole(unit) ? wholeNumbersOf(interval) : interval;
}

export function figureId(indicator: string, part: string | null, period: string): FigureId {
  return `${indicator}${part === null ? '' : `/${part}`}@${period}`;
}

/** Who a figure comes from, in the order of the data file: printed by the primary source, stated by it about its figures, printed elsewhere, computed here. */
export const FIGURE_GROUPS = ['figures', 'claims', 'reports', 'computed'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

export function groupOf({ status, indicator }: Figure): FigureGroup {
  if (status !== 'reported') return 'computed';
  if (indicator in FIGURE_INDICATORS) return 'figures';
  return indicator in CLAIM_INDICATORS ? 'claims' : 'reports';
}
