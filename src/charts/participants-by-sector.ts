import { max as greatest } from 'd3';
import { SECTORS } from '#schema/vocabulary.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { SectorPart } from '#i18n/catalogue.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { speakerFor } from '#i18n/speaker.ts';
import { composeBarRows, type BarRow } from './bar-rows.ts';
import { sourcesOf, type ChartSpec } from './chart.ts';
import { BEFORE, SECTOR_COLOUR } from './colours.ts';

/** Participants by segment, on the scale of the total; the year before appears by itself where the source gives it. */
export const participantsBySector: ChartSpec = {
  slug: 'participants-by-sector',
  specify: (edition, locale) => {
    const catalogue = CATALOGUES[locale];
    const say = speakerFor(locale);
    const parts = SECTORS.map((sector): SectorPart => ({
      sector,
      current: edition.figure(`active-participants/${sector}@${edition.december}`),
      share: edition.figure(`active-participants-share/${sector}@${edition.december}`),
      previous: edition.find(`active-participants/${sector}@${edition.previousDecember}`),
    }));
    const largest = parts.reduce((a, b) => (b.current.value > a.current.value ? b : a));
    const figures = { parts, largest, previousPeriod: edition.previousDecember };
    const words = catalogue.charts['participants-by-sector'];
    const rows = parts.flatMap(({ current, share, previous }) =>
      [previous, current, share].flatMap((figure) =>
        figure === undefined ? [] : [{ label: nameFigure(figure, catalogue), figure }],
      ),
    );
    const bars = parts.flatMap(({ sector, current, share, previous }): BarRow[] => [
      ...(previous === undefined
        ? []
        : [
            {
              label: `${catalogue.sectors[sector]}, ${previous.period.slice(0, 4)}`,
              valueLabel: say.label(previous),
              figure: previous,
              fill: BEFORE,
            },
          ]),
      {
        label: catalogue.sectors[sector],
        valueLabel: `${say.label(current)} · ${say.label(share)}`,
        narrowValueLabel: say.label(current),
        figure: current,
        fill: SECTOR_COLOUR[sector],
      },
    ]);
    // The scale of the chart of all participants, so that a bar here can be held against a bar there.
    const totals = [edition.december, edition.previousDecember].map(
      (period) => edition.figure(`active-participants@${period}`).value,
    );
    return {
      slug: 'participants-by-sector',
      edition: edition.year,
      locale,
      title: words.title(figures, say),
      measure: words.measure(figures, say),
      alt: words.alt(figures, say),
      notes: words.notes(figures, say),
      rows,
      sources: sourcesOf(rows, edition),
      compose: (layout) => composeBarRows(bars, layout, greatest(totals) ?? 0),
    };
  },
};
