/**
 * Citations of a figure, a chart, an article and the dataset. BibTeX is made from CSL-JSON; the sentences say the same
 * in words. The version of CSL is 1.0.2.
 */
import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

import type { Chart } from '#charts/chart.ts';
import type { Edition } from '#editions/edition.ts';
import {
  absolute,
  articlePath,
  datedDownloadPath,
  editionDataPath,
  figurePath,
} from '#i18n/addresses.ts';
import { CATALOGUES, type Catalogue } from '#i18n/catalogues.ts';
import type { Locale } from '#i18n/locales.ts';
import { nameFigure } from '#i18n/name-figure.ts';
import { formatterFor } from '#i18n/formatter.ts';
import type { Figure } from '#indicators/figure.ts';

// By default the library labels an entry by author, year and first word, which are the same for most figures.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const AUTHOR = 'Jamsostek Bengkulu';

/** In one language. */
export interface Citation {
  readonly csl: CSL & { readonly title: string; readonly note: string };
  readonly sentence: CitationSentence;
}

/**
 * A sentence up to its full stop, with the address of the page. The day of access is between `before` and `after`; only
 * the browser of the reader knows it.
 */
export interface CitationSentence {
  readonly before: string;
  /** Placeholder for the day of access. */
  readonly accessed: string;
  readonly after: string;
}

interface Item {
  /** Distinguishes it from the other citations of its edition; `null` for the dataset. */
  readonly name: string | null;
  readonly type: 'dataset' | 'figure' | 'webpage';
  readonly title: string;
  /** Who printed or computed it: a part of a sentence. */
  readonly origin: string;
  readonly path: string;
  /** The dated copy with the figures of its newest day. */
  readonly fixed?: { readonly day: string; readonly path: string };
}

export function citeFigure(figure: Figure, edition: Edition, locale: Locale): Citation {
  const item: Item = {
    name: figure.id,
    type: 'dataset',
    title: titleOf(figure, edition, locale),
    origin: originOf(figure, edition, locale),
    path: figurePath(locale, edition.year, figure.id),
  };
  return cite(item, edition, locale);
}

/** The key of a citation, in BibTeX and CSL-JSON. */
function keyOf({ year }: Edition, name: string | null): string {
  const parts = ['jamsostek-bengkulu', year, ...(name === null ? [] : [name])];
  return parts.join('-').replaceAll(/[/@]/g, '-');
}

/** In the language of the chart. */
export function citeChart(chart: Chart): Citation {
  const { edition, language, slug, title, paths, rows, sources } = chart;
  const figures = rows.map(({ figure }) => figure);
  const item: Item = {
    name: `chart-${slug}`,
    type: 'figure',
    title,
    origin: summarizeSources(sources, figures, language.locale),
    path: paths.page,
    fixed: { day: chart.day(), path: chart.asOf(chart.day()).paths.embed },
  };
  return cite(item, edition, language.locale);
}

export function citeDataset(edition: Edition, locale: Locale): Citation {
  const { year, region } = edition;
  const day = newestDay(edition);
  const item: Item = {
    name: null,
    type: 'dataset',
    title: CATALOGUES[locale].citation.dataset(region.name, year),
    origin: summarizeSources(edition.sources, edition.all, locale),
    path: editionDataPath(locale, year),
    fixed: { day, path: datedDownloadPath(year, day, 'csv') },
  };
  return cite(item, edition, locale);
}

/** @param title of the article in this language */
export function citeArticle(title: string, edition: Edition, locale: Locale): Citation {
  const item: Item = {
    name: 'article',
    type: 'webpage',
    title,
    origin: CATALOGUES[locale].citation.articleOrigin,
    path: articlePath(locale, edition.year),
  };
  return cite(item, edition, locale);
}

/** The sentence as one text, with the placeholder for the day of access. */
export const citationText = ({ sentence }: Citation): string =>
  sentence.before + sentence.accessed + sentence.after;

/** A list of items, as reference managers read it. */
export function renderCslJson(...citations: readonly Citation[]): string {
  return JSON.stringify(
    citations.map(({ csl }) => csl),
    null,
    2,
  );
}

/** The citations of all figures of an edition, in the order of its CSV. */
export const renderCslFile = (edition: Edition, locale: Locale): string =>
  `${renderCslJson(...citeFigures(edition, locale))}\n`;
export const renderBibtexFile = (edition: Edition, locale: Locale): string =>
  citeFigures(edition, locale)
    .map((citation) => `${renderBibtex(citation)}\n`)
    .join('\n');

const citeFigures = (edition: Edition, locale: Locale): Citation[] =>
  edition.all.map((figure) => citeFigure(figure, edition, locale));

/** One entry, in ASCII. */
export function renderBibtex({ csl }: Citation): string {
  const [year] = csl.issued?.['date-parts']?.[0] ?? [];
  // Only the year: classic styles need the month as a macro, which the library does not write.
  const entry = {
    ...csl,
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    // The library writes a minus sign as \\textminus, which not every reader of BibTeX knows.
    title: protectAbbreviations(csl.title.replaceAll('−', '-')),
    note: csl.note.replaceAll('−', '-'),
  };
  return plugins.output
    .format('bibtex', [entry as CSL])
    .trim()
    .replaceAll('\t', '  ');
}

/**
 * Styles of BibTeX write titles in small letters, except words in braces. The library sets these for words with capitals,
 * but not at the start of a title or after a colon.
 */
const protectAbbreviations = (title: string): string =>
  title.replaceAll(/(?<=^|: )[A-Z]{2,}\b/g, '<span class="nocase">$&</span>');

/** The newest day that has dated copies. */
const newestDay = ({ days, published }: Edition): string => days.at(-1) ?? published;

function cite(
  { name, type, title, origin, path, fixed }: Item,
  edition: Edition,
  locale: Locale,
): Citation {
  const { year, published, modified } = edition;
  const { citation: words, language } = CATALOGUES[locale];
  const format = formatterFor(locale);
  const address = absolute(path);
  const copy = fixed === undefined ? null : { day: fixed.day, address: absolute(fixed.path) };
  const [before, after] = words.sentence({
    title,
    origin,
    year,
    published: format.period(published),
    modified: modified === published ? null : format.period(modified),
    address,
    fixed: copy && { day: format.period(copy.day), address: copy.address },
  });
  return {
    csl: {
      id: keyOf(edition, name),
      type,
      title,
      author: [{ literal: AUTHOR }],
      publisher: AUTHOR,
      issued: issuedOn(published),
      // The name of the dated copy of the data: a correction of words only makes no copy.
      version: `${year}@${newestDay(edition)}`,
      URL: address,
      language: language.tag,
      note: words.note({ origin, year, fixed: copy?.address ?? null }),
    },
    sentence: { before, accessed: words.accessDay, after },
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
  const format = formatterFor(locale);
  // The name of a figure of another area ends with that area.
  const place = figure.area === null ? [citation.province(edition.region.name)] : [];
  const subject = [nameFigure(figure, catalogue), ...place, format.period(figure.period)].join(
    ', ',
  );
  return `${subject}: ${citation.amounts[figure.unit](format.figure(figure))}`;
}

function originOf(figure: Figure, edition: Edition, locale: Locale): string {
  const { citation } = CATALOGUES[locale];
  const format = formatterFor(locale);
  const printed = reportedInputsOf(figure, edition);
  const places = printed.map((root) => {
    const { outlet, title, published, credits } = edition.sourceOf(root);
    return citation.source({
      outlet,
      title,
      published: published === null ? null : format.period(published),
      // `null` for a computed figure, because its inputs may be in several paragraphs.
      paragraph: figure.paragraph,
      speaker: edition.speakerOf(root)?.[locale] ?? null,
      credits: credits?.[locale] ?? null,
    });
  });
  return citation.origins[figure.status](format.list(new Set(places)));
}

/** The reported figures from which a figure is computed; the figure itself if it is reported. */
function reportedInputsOf(figure: Figure, edition: Edition): Figure[] {
  return figure.status === 'reported'
    ? [figure]
    : figure.inputs.flatMap((id) => reportedInputsOf(edition.figure(id), edition));
}

/** The outlets that printed figures, and the kinds of the figures that no outlet printed. */
function summarizeSources(
  sources: Edition['sources'],
  figures: readonly Figure[],
  locale: Locale,
): string {
  const { citation, figure: words }: Catalogue = CATALOGUES[locale];
  const format = formatterFor(locale);
  const outlets = sources.map(({ outlet }) => outlet);
  const computed = (['derived', 'implied'] as const)
    .filter((status) => figures.some((figure) => figure.status === status))
    .map((status) => words.statuses[status]);
  return citation.basis(
    // A set, because an outlet can have several pages.
    format.list(new Set(outlets)),
    computed.length === 0 ? null : format.list(computed, 'disjunction'),
  );
}
