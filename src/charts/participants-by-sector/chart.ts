import type { Edition } from '#editions/edition.ts';
import { possibleValues } from '#indicators/figure.ts';
import { SECTORS } from '#schema/vocabulary.ts';
import { composeBarRows, type BarRow } from '../bar-rows.ts';
import { defineChart } from '../chart.ts';
import { BEFORE, SECTOR_COLOUR } from '../colours.ts';
import { en } from './en.ts';
import { id } from './id.ts';

function figures(edition: Edition) {
  const parts = SECTORS.map((sector) => ({
    sector,
    current: edition.figure(`active-participants/${sector}@${edition.december}`),
    share: edition.figure(`active-participants-share/${sector}@${edition.december}`),
    /** `undefined` if the source does not give it; the source gives it for all sectors or for none. */
    previous: edition.find(`active-participants/${sector}@${edition.previousDecember}`),
  }));
  const largest = parts.reduce((a, b) => (b.current.value > a.current.value ? b : a));
  /** Those that may be the largest: more than one if some are equal, or if rounding leaves it open. */
  const candidates = parts
    .map(({ current }) => current)
    .filter((each) => possibleValues(each).upper >= possibleValues(largest.current).lower);
  const { previousDecember: previousPeriod, region } = edition;
  const now = edition.figure(`active-participants@${edition.december}`);
  const before = edition.figure(`active-participants@${previousPeriod}`);
  return {
    parts,
    largest,
    candidates,
    /** The totals: the scale ends at the larger one, as in the chart of all participants, so that both are comparable. */
    totals: [before, now],
    previousPeriod,
    region: region.name,
  };
}
export type Figures = ReturnType<typeof figures>;

/** Participants by segment, on the scale of the total. The previous year is drawn too if the source gives it. */
export const participantsBySector = defineChart({
  slug: 'participants-by-sector',
  words: { id, en },
  figures,
  rows: ({ parts }) =>
    parts.flatMap(({ current, share, previous }) =>
      previous === undefined ? [current, share] : [current, share, previous],
    ),
  dependsOn: ({ totals }) => totals,
  plot: ({ figures: { parts, totals }, language, format }, layout) => {
    const bars = parts.flatMap(({ sector, current, share, previous }): BarRow[] => [
      {
        label: language.words.sectors[sector],
        valueLabel: `${format.label(current)} · ${format.label(share)}`,
        narrowValueLabel: format.label(current),
        figure: current,
        fill: SECTOR_COLOUR[sector],
      },
      ...(previous === undefined
        ? []
        : [
            {
              label: format.shortPeriod(previous.period),
              valueLabel: format.label(previous),
              figure: previous,
              fill: BEFORE,
            },
          ]),
    ]);
    return composeBarRows(bars, layout, Math.max(...totals.map(({ value }) => value)));
  },
});
