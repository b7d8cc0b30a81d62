import type { Edition } from '#editions/edition.ts';
import { FIGURE_GROUPS, isOfOtherProvince, type Figure } from '#indicators/figure.ts';

/** The groups of the table of figures. Other provinces are context and come last. */
const TABLE_GROUPS = [...FIGURE_GROUPS, 'provinces'] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

interface Group {
  readonly group: TableGroup;
  readonly figures: readonly Figure[];
}

/** The figures of an edition in the order of its table; no group is empty. */
export function groupFigures({ all }: Edition): Group[] {
  return TABLE_GROUPS.map((group) => ({
    group,
    figures: all.filter(
      (figure) => (isOfOtherProvince(figure) ? 'provinces' : figure.group) === group,
    ),
  })).filter(({ figures }) => figures.length > 0);
}
