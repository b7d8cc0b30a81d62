/**
 * Ready citations of a figure, a chart and the dataset. CSL-JSON is the one form from which BibTeX is made; the sentences
 * say the same in words. The version of CSL is 1.0.2.
 */
import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

import type { Chart } from '#charts/chart.ts';
import type { Edition } from '#editions/edition.ts';
import { CATALOGUES, type Catalogue } from '#i18n/catalogues.ts';
import { inEachLanguage, type Locale } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { speakerFor } from '#i18n/speaker.ts';
import type { Figure } from '#indicators/figure.ts';

// The library would name an entry after author, year and first word, which is the same for most figures.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const AUTHOR = 'Jamsostek Bengkulu';

export interface Citation {
  /** The language of `csl`. */
  readonly locale: Locale;
  readonly csl: CSL & { readonly title: string; readonly note: string };
  /** Ends in a full stop; holds the address. */
  readonly sentences: Readonly<Record<Locale, string>>;
}

export interface Whereabouts {
  /** With scheme and host. */
  readonly address: string;
  /** The day this site published the edition, e.g. 2026-11-22; without it nothing claims a date. */
  readonly published?: string | null | undefined;
}

/** What is cited, in one language. */
interface Subject {
  readonly title: string;
  /** Who printed or computed it: a part of a sentence. */
  readonly origin: string;
}

interface Item {
  /** What tells it from the other citations of its edition; nothing for the dataset. */
  readonly name: string | null;
  readonly type: 'dataset' | 'figure';
  readonly describe: (locale: Locale) => Subject;
}

/** @param locale the language of CSL-JSON and BibTeX */
export function citeFigure(
  figure: Figure,
  edition: Edition,
  locale: Locale,
  whereabouts: Whereabouts,
): Citation {
  return cite(
    {
      name: figure.id.replace(/[/@]/g, '-'),
      type: 'dataset',
      describe: (language) => ({
        title: titleOf(figure, edition, language),
        origin: originOf(figure, edition, language),
      }),
    },
    edition,
    locale,
    whereabouts,
  );
}

/** In the language of the chart. */
export function citeChart(chart: Chart, whereabouts: Whereabouts): Citation {
  const { edition } = chart;
  const outlets = chart.sources.map(({ outlet }) => outlet);
  const figures = chart.rows.map(({ figure }) => figure);
  return cite(
    {
      name: `chart-${chart.slug}`,
      type: 'figure',
      describe: (language) => ({
        title: chart.in(language).title,
        origin: basisOf(outlets, figures, language),
      }),
    },
    edition,
    chart.language.locale,
    whereabouts,
  );
}

/** @param locale the language of CSL-JSON and BibTeX */
export function citeDataset(edition: Edition, locale: Locale, whereabouts: Whereabouts): Citation {
  const outlets = edition.sources.map(({ outlet }) => outlet);
  return cite(
    {
      name: null,
      type: 'dataset',
      describe: (language) => ({
        title: CATALOGUES[language].citation.dataset(edition.region.name, edition.year),
        origin: basisOf(outlets, edition.all, language),
      }),
    },
    edition,
    locale,
    whereabouts,
  );
}

/** A list of one item, as reference managers read it. */
export function renderCslJson({ csl }: Citation): string {
  return JSON.stringify([csl], null, 2);
}

/** One entry, in ASCII. */
export function renderBibtex({ csl }: Citation): string {
  const [year] = csl.issued?.['date-parts']?.[0] ?? [];
  // Just the year: classic styles want the month as a macro, which the library does not write.
  const entry = {
    ...csl,
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    // The library writes a minus sign as \\textminus, which not every reader of BibTeX knows.
    title: csl.title.replaceAll('−', '-'),
    note: csl.note.replaceAll('−', '-'),
  };
  return plugins.output
    .format('bibtex', [entry as CSL])
    .trim()
    .replaceAll('\t', '  ');
}

function cite(item: Item, edition: Edition, locale: Locale, whereabouts: Whereabouts): Citation {
  const { address, published = null } = whereabouts;
  const sentence = (language: Locale): string =>
    CATALOGUES[language].citation.sentence({
      ...item.describe(language),
      year: edition.year,
      published: published === null ? null : speakerFor(language).period(published),
      address,
    });
  const { title, origin } = item.describe(locale);
  return {
    locale,
    csl: {
      id: ['jamsostek-bengkulu', edition.year, ...(item.name === null ? [] : [item.name])].join(
        '-',
      ),
      type: item.type,
      title,
      author: [{ literal: AUTHOR }],
      publisher: AUTHOR,
      ...(published === null ? {} : { issued: issuedOn(published) }),
      version: edition.year,
      URL: address,
      language: CATALOGUES[locale].language.tag,
      note: CATALOGUES[locale].citation.note(origin, edition.year),
    },
    sentences: inEachLanguage(sentence),
  };
}

/** @param day e.g. 2026-11-22 */
function issuedOn(day: string): NonNullable<CSL['issued']> {
  const [year = Number.NaN, month, date] = day.split('-').map(Number);
  if (month === undefined || date === undefined || Number.isNaN(year + month + date)) {
    throw new Error(`"${day}" is no day such as 2026-11-22.`);
  }
  return { 'date-parts': [[year, month, date]] };
}

/** Name, place, period and value. */
function titleOf(figure: Figure, edition: Edition, locale: Locale): string {
  const catalogue = CATALOGUES[locale];
  const { citation } = catalogue;
  const say = speakerFor(locale);
  // The name of a figure of another area ends with that area.
  const place = figure.area === null ? [citation.province(edition.region.name)] : [];
  const subject = [nameFigure(figure, catalogue), ...place, say.period(figure.period)].join(', ');
  return `${subject}: ${citation.amounts[figure.unit](say.figure(figure))}`;
}

function originOf(figure: Figure, edition: Edition, locale: Locale): string {
  const { citation } = CATALOGUES[locale];
  const printed = rootsOf(figure, edition);
  const places = printed.map((root) => {
    const { outlet, title, published, credits } = edition.sourceOf(root);
    return citation.source({
      outlet,
      title,
      published: published === null ? null : speakerFor(locale).period(published),
      // A computed figure may rest on several paragraphs.
      paragraph: figure.paragraph,
      speaker: edition.speakerOf(root)?.[locale] ?? null,
      credits: credits?.[locale] ?? null,
    });
  });
  return citation.origins[figure.status](listOf(new Set(places), locale, 'conjunction'));
}

/** The reported figures that a figure rests on; itself when it is one. */
function rootsOf(figure: Figure, edition: Edition): Figure[] {
  return figure.status === 'reported'
    ? [figure]
    : figure.inputs.flatMap((id) => rootsOf(edition.figure(id), edition));
}

/** Who printed the figures, and of what kind those are that nobody printed. */
function basisOf(outlets: readonly string[], figures: readonly Figure[], locale: Locale): string {
  const { citation, figure: words }: Catalogue = CATALOGUES[locale];
  const computed = (['derived', 'implied'] as const)
    .filter((status) => figures.some((figure) => figure.status === status))
    .map((status) => words.statuses[status]);
  return citation.basis(
    listOf(outlets, locale, 'conjunction'),
    computed.length === 0 ? null : listOf(computed, locale, 'disjunction'),
  );
}

function listOf(
  items: Iterable<string>,
  locale: Locale,
  type: NonNullable<Intl.ListFormatOptions['type']>,
): string {
  return new Intl.ListFormat(CATALOGUES[locale].language.tag, { type }).format(items);
}
