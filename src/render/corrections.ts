/** The corrections as JSON for programs: the content of the feed, with exact values. */
import { chartsWith } from '#charts/charts-with.ts';
import type { Correction, Corrections } from '#editions/corrections.ts';
import { absolute, articlePath, correctionPath, figurePath } from '#i18n/addresses.ts';
import { DEFAULT_LOCALE, inEachLanguage, type Locale } from '#i18n/locales.ts';
import type { Figure } from '#indicators/figure.ts';
import { correctionsJsonPath, feedPath } from './corrections-address.ts';
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';

export function renderCorrections({ publications, corrections }: Corrections): string {
  const document = {
    address: absolute(correctionsJsonPath()),
    feeds: inEveryLanguage(feedPath),
    licence: LICENCE_NAME,
    licenceAddress: LICENCE_URL,
    published: publications.map(({ edition, date }) => ({
      edition: edition.year,
      date,
      addresses: inEveryLanguage((locale) => articlePath(locale, edition.year)),
    })),
    corrections: corrections.map(describe),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function describe(correction: Correction) {
  const { date, edition, figure, change, reason } = correction;
  const charts = figure === null ? [] : chartsWith(figure.id, edition, DEFAULT_LOCALE);
  return {
    date,
    edition: edition.year,
    addresses: inEveryLanguage((locale) =>
      figure === null
        ? correctionPath(locale, correction)
        : figurePath(locale, edition.year, figure.id),
    ),
    figure: figure?.id ?? null,
    unit: figure?.unit ?? null,
    was: change && numberOf(change.was),
    now: change && numberOf(change.now),
    reason,
    charts: charts.map((chart) => ({
      chart: chart.slug,
      addresses: inEveryLanguage((locale) => chart.in(locale).paths.page),
      embeds: inEveryLanguage((locale) => chart.in(locale).paths.embed),
    })),
  };
}

const numberOf = ({ printed, value }: Figure) => ({ printed, value });

/** Absolute addresses, by language. */
function inEveryLanguage(path: (locale: Locale) => string): Readonly<Record<Locale, string>> {
  return inEachLanguage((locale) => absolute(path(locale)));
}
