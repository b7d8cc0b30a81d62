/**
 * Ready citations of a figure, a chart and the dataset. CSL-JSON is the one form from which BibTeX is made; the sentences
 * say the same in words. The version of CSL is 1.0.2.
 */
import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

import type { Chart } from '#charts/chart.ts';
import type { Edition } from '#editions/edition.ts';
import { absolute, articlePath, editionDataPath, figurePath } from '#i18n/addresses.ts';
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
  /**
   * In each language, with the address of its own page: what stands before the day of access and what follows it, to the
   * full stop. Only the reader knows that day.
   */
  readonly sentences: Readonly<Record<Locale, CitationSentence>>;
}

export interface CitationSentence {
  readonly before: string;
  /** Stands for the day of access until it is known. */
  readonly accessed: string;
  readonly after: string;
}

/** What is cited, in one language. */
interface Subject {
  readonly title: string;
  /** Who printed or computed it: a part of a sentence. */
  readonly origin: string;
  /** Path of the page in this language. */
  readonly path: string;
}

interface Item {
  /** What tells it from the other citations of its edition; nothing for the dataset. */
  readonly name: string | null;
  readonly type: 'dataset' | 'figure' | 'webpage';
  readonly describe: (locale: Locale) => Subject;
}

/** @param locale the language of CSL-JSON and BibTeX */
export function citeFigure(figure: Figure, edition: Edition, locale: Locale): Citation {
  return cite(
    {
      name: figure.id.replaceAll(/[/@]/g, '-'),
      type: 'dataset',
      describe: (language) => ({
        title: titleOf(figure, edition, language),
        origin: originOf(figure, edition, language),
        path: figurePath(language, edition.year, figure.id),
      }),
    },
    edition,
    locale,
  );
}

/** In the language of the chart. */
export function citeChart(chart: Chart): Citation {
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
        path: chart.in(language).paths.page,
      }),
    },
    edition,
    chart.language.locale,
  );
}

/** @param locale the language of CSL-JSON and BibTeX */
export function citeDataset(edition: Edition, locale: Locale): Citation {
  const outlets = edition.sources.map(({ outlet }) => outlet);
  return cite(
    {
      name: null,
      type: 'dataset',
      describe: (language) => ({
        title: CATALOGUES[language].citation.dataset(edition.region.name, edition.year),
        origin: basisOf(outlets, edition.all, language),
        path: editionDataPath(language, edition.year),
      }),
    },
    edition,
    locale,
  );
}

/** @param titles of the article in each language */
export function citeArticle(
  titles: Readonly<Record<Locale, string>>,
  edition: Edition,
  locale: Locale,
): Citation {
  const outlets = edition.sources.map(({ outlet }) => outlet);
  return cite(
    {
      name: 'article',
      type: 'webpage',
      describe: (language) => ({
        title: titles[language],
        origin: basisOf(outlets, edition.all, language),
        path: articlePath(language, edition.year),
      }),
    },
    edition,
    locale,
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

function cite(item: Item, edition: Edition, locale: Locale): Citation {
  const { year, published, modified } = edition;
  const sentence = (language: Locale): CitationSentence => {
    const { path, ...subject } = item.describe(language);
    const say = speakerFor(language);
    const words = CATALOGUES[language].citation;
    const [before, after] = words.sentence({
      ...subject,
      year,
      published: say.period(published),
      modified: modified === published ? null : say.period(modified),
      address: absolute(path),
    });
    return { before, accessed: words.accessDay, after };
  };
  const { title, origin, path } = item.describe(locale);
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
      issued: issuedOn(published),
      // The name of the dated copy of its data.
      version: `${year}@${modified}`,
      URL: absolute(path),
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
