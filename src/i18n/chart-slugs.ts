/** The same in code, address, file and catalogue, in the order of the article. */
export const CHART_SLUGS = [
  'active-participants',
  'participants-by-sector',
  'coverage',
  'coverage-as-reported',
  'claims-paid',
  'benefit-averages',
  'scholarships',
  'recovered-contributions',
] as const;
export type ChartSlug = (typeof CHART_SLUGS)[number];
