/** The content of a social card: the title of its page, and a chart. */
import { getEntry } from 'astro:content';
import type { Chart } from '#charts/chart.ts';
import { specifyChart } from '#charts/registry.ts';
import type { Edition } from '#editions/edition.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import type { Locale } from '#i18n/locales.ts';
import { chartOfCard, isCardPage, type CardName, type CardPage } from '#render/card.ts';

export async function specifyCard(
  name: CardName,
  edition: Edition,
  locale: Locale,
): Promise<{ readonly title: string; readonly chart: Chart }> {
  const chart = specifyChart(chartOfCard(name, edition), edition, locale);
  const title = isCardPage(name) ? await titleOf(name, edition.year, locale) : chart.title;
  return { title, chart };
}

async function titleOf(page: CardPage, year: string, locale: Locale): Promise<string> {
  if (page === 'data') return CATALOGUES[locale].data.title;
  const entry =
    page === 'article'
      ? await getEntry('articles', `${year}/${locale}`)
      : await getEntry('guides', `embed/${locale}`);
  if (entry === undefined)
    throw new Error(`There is no text for the page "${page}" in "${locale}".`);
  return entry.data.title;
}
