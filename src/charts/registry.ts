/** All charts, in the order of the article. A new chart: its file, its words in the catalogues, its slug, its line here. */
import type { Edition } from '#editions';
import { CHART_SLUGS, type ChartSlug } from '#i18n/chart-slugs.ts';
import type { Locale } from '#i18n/locales.ts';
import { activeParticipants } from './active-participants.ts';
import { benefitAverages } from './benefit-averages.ts';
import type { Chart, ChartSpec } from './chart.ts';
import { claimsPaid } from './claims-paid.ts';
import { coverageAsReported } from './coverage-as-reported.ts';
import { coverage } from './coverage.ts';
import { participantsBySector } from './participants-by-sector.ts';
import { recoveredContributions } from './recovered-contributions.ts';
import { scholarships } from './scholarships.ts';

const CHARTS: Readonly<Record<ChartSlug, ChartSpec>> = {
  'active-participants': activeParticipants,
  'participants-by-sector': participantsBySector,
  coverage,
  'coverage-as-reported': coverageAsReported,
  'claims-paid': claimsPaid,
  'benefit-averages': benefitAverages,
  scholarships,
  'recovered-contributions': recoveredContributions,
};

export function specifyChart(slug: ChartSlug, edition: Edition, locale: Locale): Chart {
  return CHARTS[slug].specify(edition, locale);
}

export function specifyCharts(edition: Edition, locale: Locale): Chart[] {
  return CHART_SLUGS.map((slug) => specifyChart(slug, edition, locale));
}
