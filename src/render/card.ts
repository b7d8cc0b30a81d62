/**
 * Which cards there are for social networks, and where. Apart from `picture.ts`, which draws them and loads fonts for
 * it: the head of every page names its card.
 */
import { slugsOf, type ChartSlug } from '#charts/registry.ts';
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locales.ts';
import { basePath } from '../../site.config.ts';

/** In pixels, as social networks show them best. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Pages that have a card although they are not about one chart, each with the chart that stands for it. */
const CHART_OF_PAGE = {
  article: 'coverage',
  data: 'participants-by-sector',
  embed: 'claims-paid',
} as const satisfies Readonly<Record<string, ChartSlug>>;

export type CardPage = keyof typeof CHART_OF_PAGE;
export type CardName = ChartSlug | CardPage;

export const isCardPage = (name: CardName): name is CardPage => name in CHART_OF_PAGE;

export const cardsOf = (edition: Edition): CardName[] => [
  ...(Object.keys(CHART_OF_PAGE) as CardPage[]),
  ...slugsOf(edition),
];

/** The chart on a card. */
export const chartOfCard = (name: CardName): ChartSlug =>
  isCardPage(name) ? CHART_OF_PAGE[name] : name;

export const cardPath = (locale: Locale, year: string, name: string): string =>
  `${basePath}images/cards/${year}/${name}.${locale}.png`;
