/** Reports of coverage: figures that several pages have from one person are one report. */
import type { Edition } from '#editions/edition.ts';
import type { Figure } from '#indicators/figure.ts';

export interface Report {
  readonly figure: Figure;
  /** The same figure in other pages. */
  readonly others: readonly Figure[];
  readonly outlets: readonly string[];
  /** The day of the event where the source tells it, otherwise the period of the figure: 2025-12-11, 2025-09, 2024. */
  readonly day: string;
  /** Name of whoever said it, without the office; the outlet if nobody is named. */
  readonly owner: string;
}

/** In order of time. A period that has no day stands at its end, because it counts until then. */
export function groupReports(figures: readonly Figure[], edition: Edition): Report[] {
  const byWords = Map.groupBy(figures, (figure) => {
    const { value, period, speaker } = figure;
    // Nobody is named: two outlets are two reports.
    return [value, period, speaker ?? figure.id].join(' ');
  });
  return [...byWords.values()]
    .flatMap(([figure, ...others]) =>
      figure === undefined ? [] : [reportOf(figure, others, edition)],
    )
    .sort((a, b) => endOf(a.day).localeCompare(endOf(b.day)));
}

function reportOf(figure: Figure, others: readonly Figure[], edition: Edition): Report {
  const sources = [figure, ...others].map(edition.sourceOf);
  const { statedOn } = edition.sourceOf(figure);
  const outlets = [...new Set(sources.map(({ outlet }) => outlet))];
  const [name] = edition.speakerOf(figure)?.en.split(',') ?? outlets;
  return {
    figure,
    others,
    outlets,
    day: statedOn?.startsWith(figure.period) === true ? statedOn : figure.period,
    owner: name ?? '',
  };
}

const endOf = (period: string): string => period + '-12-31'.slice(period.length - 4);
