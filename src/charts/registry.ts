/** All charts, in the order of the article. A new chart needs a folder beside this file and a line here. */
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Figure } from '#indicators/figure.ts';
import { activeParticipants } from './active-participants/chart.ts';
import { benefitAverages } from './benefit-averages/chart.ts';
import { besideIndonesia } from './beside-indonesia/chart.ts';
import type { Chart } from './chart.ts';
import { claimsPaid } from './claims-paid/chart.ts';
import { coverageAsReported } from './coverage-as-reported/chart.ts';
import { coverageByBase } from './coverage-by-base/chart.ts';
import { coverageByRegency } from './coverage-by-regency/chart.ts';
import { coverage } from './coverage/chart.ts';
import { informalGap } from './informal-gap/chart.ts';
import { participantsBySector } from './participants-by-sector/chart.ts';
import { participantsOverTime } from './participants-over-time/chart.ts';
import { recoveredContributions } from './recovered-contributions/chart.ts';
import { scholarships } from './scholarships/chart.ts';

const CHARTS = [
  activeParticipants,
  participantsBySector,
  coverage,
  coverageByBase,
  participantsOverTime,
  coverageAsReported,
  informalGap,
  coverageByRegency,
  besideIndonesia,
  claimsPaid,
  benefitAverages,
  scholarships,
  recoveredContributions,
] as const;

/** The name of a chart, which is the same in code, addresses, files and articles. */
export type ChartSlug = (typeof CHARTS)[number]['slug'];
export const CHART_SLUGS: readonly ChartSlug[] = CHARTS.map(({ slug }) => slug);

/**
 * @throws Error if there is no such chart (the message lists all charts) or if the edition lacks figures of the chart
 */
export function specifyChart(slug: ChartSlug, edition: Edition, locale: Locale): Chart {
  return specOf(slug).specify(edition, locale);
}

/** The charts for which an edition has the figures, in the order of the article. */
export function specifyCharts(edition: Edition, locale: Locale): Chart[] {
  return CHARTS.filter(({ isIn }) => isIn(edition)).map((spec) => spec.specify(edition, locale));
}

export function slugsOf(edition: Edition): ChartSlug[] {
  return CHARTS.filter(({ isIn }) => isIn(edition)).map(({ slug }) => slug);
}

/** The figures of a chart's table, in the order of its rows, which is the same in every language. */
export function tableOf(slug: ChartSlug, edition: Edition): readonly Figure[] {
  return specOf(slug).tableOf(edition);
}

function specOf(slug: ChartSlug): (typeof CHARTS)[number] {
  const spec = CHARTS.find((each) => each.slug === slug);
  if (spec === undefined)
    throw new Error(`There is no chart "${slug}". There are: ${CHART_SLUGS.join(', ')}.`);
  return spec;
}
