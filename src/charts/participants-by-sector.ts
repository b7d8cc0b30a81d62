import { max as greatest } from 'd3';
import { SECTORS } from '#schema/vocabulary.ts';
import type { SectorPart } from '#i18n/catalogue.ts';
import { composeBarRows, type BarRow } from './bar-rows.ts';
import { defineChart } from './chart.ts';
import { BEFORE, SECTOR_COLOUR } from './colours.ts';

/** Participants by segment, on the scale of the total; the year before appears by itself where the source gives it. */
export const participantsBySector = defineChart(
  'participants-by-sector',
  ({ edition, catalogue, say, row }) => {
    const parts = SECTORS.map((sector): SectorPart => ({
      sector,
      current: edition.figure(`active-participants/${sector}@${edition.december}`),
      share: edition.figure(`active-participants-share/${sector}@${edition.december}`),
      previous: edition.find(`active-participants/${sector}@${edition.previousDecember}`),
    }));
    const largest = parts.reduce((a, b) => (b.current.value > a.current.value ? b : a));
    const figures = { parts, largest, previousPeriod: edition.previousDecember };
    const rows = parts.flatMap(({ current, share, previous }) =>
      [current, share, previous].flatMap((figure) => (figure === undefined ? [] : [row(figure)])),
    );
    const bars = parts.flatMap(({ sector, current, share, previous }): BarRow[] => [
      {
        label: catalogue.sectors[sector],
        valueLabel: `${say.label(current)} · ${say.label(share)}`,
        narrowValueLabel: say.label(current),
        figure: current,
        fill: SECTOR_COLOUR[sector],
      },
      ...(previous === undefined
        ? []
        : [
            {
              label: say.shortPeriod(previous.period),
              valueLabel: say.label(previous),
              figure: previous,
              fill: BEFORE,
            },
          ]),
    ]);
    // The scale of the chart of all participants, so that a bar here can be held against a bar there.
    const totals = [edition.december, edition.previousDecember].map(
      (period) => edition.figure(`active-participants@${period}`).value,
    );
    return {
      figures,
      rows,
      compose: (layout) => composeBarRows(bars, layout, greatest(totals) ?? 0),
    };
  },
);
