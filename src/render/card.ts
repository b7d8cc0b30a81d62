/**
 * The names and addresses of the cards for social networks. Separate from `picture.ts`, which draws the cards and loads
 * fonts for that: the head of every page needs only the address of its card.
 */
import { slugsOf, type ChartSlug } from '#charts/registry.ts';
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locales.ts';
import { basePath } from '../../site.config.ts';

/** In pixels, as social networks show them best. */
export const CARD_SIZE = { width: 1200, height: 630 };

/**
 * Pages that have a card but are not about one chart. Their card shows the first of these charts that the edition has.
 */
const CHARTS_OF_PAGE = {
  article: ['coverage-by-base', 'coverage'],
  data: ['participants-by-sector'],
  embed: ['claims-paid'],
} as const satisfies Readonly<Record<string, readonly ChartSlug[]>>;

export type CardPage = keyof typeof CHARTS_OF_PAGE;
export type CardName = ChartSlug | CardPage;

export const isCardPage = (name: CardName): name is CardPage => name in CHARTS_OF_PAGE;

export const cardsOf = (edition: Edition): CardName[] => [
  ...(Object.keys(CHARTS_OF_PAGE) as CardPage[]),
  ...slugsOf(edition),
];

/**
 * The chart on a card.
 * @throws Error if the edition has none of the charts for it
 */
export function chartOfCard(name: CardName, edition: Edition): ChartSlug {
  if (!isCardPage(name)) return name;
  const slugs = slugsOf(edition);
  const found = CHARTS_OF_PAGE[name].find((slug) => slugs.includes(slug));
  if (found === undefined)
    throw new Error(`Edition ${edition.year} has no chart for the card of "${name}".`);
  return found;
}

export const cardPath = (locale: Locale, year: string, name: string): string =>
  `${basePath}images/cards/${year}/${name}.${locale}.png`;
