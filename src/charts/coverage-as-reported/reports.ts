/** Groups figures of coverage into reports: the same figure of one speaker on several pages is one report. */
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Figure } from '#indicators/figure.ts';

export interface Report {
  readonly figure: Figure;
  /** The same figure on other pages. */
  readonly others: readonly Figure[];
  readonly outlets: readonly string[];
  /**
   * The day of the event, if the source gives it within the period of the figure; otherwise that period: 2025-12-11,
   * 2025-09, 2024.
   */
  readonly day: string;
  /** Name of the speaker in a language, without the office; the outlet if no speaker is named. */
  readonly ownerIn: (locale: Locale) => string;
}

/** Sorted by time. A period without a day is sorted by its last day, because the figure holds until then. */
export function groupReports(figures: readonly Figure[], edition: Edition): Report[] {
  const byWords = Map.groupBy(figures, (figure) => {
    const { value, period, speaker } = figure;
    // Without a named speaker, two outlets are two reports.
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
  const speaker = edition.speakerOf(figure);
  return {
    figure,
    others,
    outlets,
    day: statedOn?.startsWith(figure.period) === true ? statedOn : figure.period,
    ownerIn: (locale) => (speaker === null ? outlets[0] : speaker[locale].split(',')[0]) ?? '',
  };
}

const endOf = (period: string): string => period + '-12-31'.slice(period.length - 4);
