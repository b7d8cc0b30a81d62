import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { specifyCharts } from '#charts/registry.ts';
import type { Edition } from '#editions/edition.ts';
import {
  absolute,
  articlePath,
  chartPath,
  datedDownloadPath,
  editionDataPath,
  embedPath,
  figurePath,
} from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { inEachLanguage, LOCALES, type Locale } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import type { Figure } from '#indicators/figure.ts';
import {
  citationText,
  citeArticle,
  citeChart,
  citeDataset,
  citeFigure,
  renderBibtex,
  renderBibtexFile,
  renderCslFile,
  renderCslJson,
  type Citation,
} from '#render/citation.ts';
import { frozenEdition as edition, parseFrozen } from '../frozen-data.ts';

/** The part of CSL-JSON 1.0.2 that citations of this site use; other keys are not allowed. */
const cslShape = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      type: z.enum(['dataset', 'figure', 'webpage']),
      title: z.string().min(1),
      author: z.tuple([z.strictObject({ literal: z.literal('Jamsostek Bengkulu') })]),
      publisher: z.literal('Jamsostek Bengkulu'),
      issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) }),
      version: z.literal(`${edition.year}@${edition.days.at(-1) ?? ''}`),
      URL: z.url({ protocol: /^https?$/ }),
      language: z.enum(LOCALES.map((each) => CATALOGUES[each].language.tag)),
      note: z.string().endsWith('.'),
    }),
  )
  .length(1);

interface Cited {
  readonly name: string;
  readonly locale: Locale;
  readonly path: (locale: Locale) => string;
  readonly figure?: Figure;
  /** Path of the dated copy, which does not change any more. */
  readonly fixed?: string;
  readonly citation: Citation;
}

/** Every figure, every chart, the dataset and the article, in every language. */
const all: Cited[] = LOCALES.flatMap((locale): Cited[] => [
  ...edition.all.map((figure) => ({
    name: figure.id,
    locale,
    path: (language: Locale) => figurePath(language, edition.year, figure.id),
    figure,
    citation: citeFigure(figure, edition, locale),
  })),
  ...specifyCharts(edition, locale).map((chart) => ({
    name: chart.slug,
    locale,
    path: (language: Locale) => chartPath(language, edition.year, chart.slug),
    citation: citeChart(chart),
    fixed: embedPath(locale, edition.year, chart.slug, chart.day()),
  })),
  {
    name: 'the dataset',
    locale,
    path: (language) => editionDataPath(language, edition.year),
    citation: citeDataset(edition, locale),
    fixed: datedDownloadPath(edition.year, edition.days.at(-1) ?? '', 'csv'),
  },
  {
    name: 'the article',
    locale,
    path: (language) => articlePath(language, edition.year),
    citation: citeArticle('Title', edition, locale),
  },
]);

/** A text as in BibTeX, where a minus sign is a hyphen, and an ellipsis is three full stops. */
const inBibtex = (text: string): string => text.replaceAll('−', '-').replaceAll('…', '...');

/** Formats a citation in APA style with citeproc-js, the processor of reference managers. */
const inApa = ({ csl }: Citation): string =>
  plugins.output.format('bibliography', [csl], { format: 'text', template: 'apa', lang: 'en-US' });

describe.each(all)(
  'the citation of $name in $locale',
  ({ locale, path, figure, fixed, citation }) => {
    const address = absolute(path(locale));

    test('is CSL-JSON', () => {
      expect(cslShape.parse(JSON.parse(renderCslJson(citation)))).toEqual([citation.csl]);
      expect(citation.csl.URL).toBe(address);
      expect(citation.csl.language).toBe(CATALOGUES[locale].language.tag);
    });

    test('is printed by a CSL processor with author, year, title, version and address', () => {
      const apa = inApa(citation);
      expect(apa).toMatch(/^Jamsostek Bengkulu\. \(2026/);
      expect(apa).toContain(citation.csl.title);
      expect(apa).toContain(address);
    });

    test('is the same in BibTeX, whatever its letters', () => {
      const bibtex = renderBibtex(citation);
      expect(bibtex).toMatch(/^[ -~\n]+$/);
      const { entries, errors } = parseBibtex(bibtex, { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries.map(({ key, type }) => ({ key, type }))).toEqual([
        { key: citation.csl.id, type: 'misc' },
      ]);
      expect(entries[0]?.fields).toEqual({
        author: [{ name: 'Jamsostek Bengkulu' }],
        publisher: ['Jamsostek Bengkulu'],
        title: inBibtex(citation.csl.title),
        year: '2026',
        url: address,
        note: inBibtex(citation.csl.note),
      });
    });

    test('is a sentence with the edition, its date and the address', () => {
      const sentence = citationText(citation);
      expect(sentence).toMatch(/[^.]\.$/);
      // Spaces surround the address, so that no punctuation is copied with it.
      expect(sentence).toContain(CATALOGUES[locale].citation.accessDay);
      expect(sentence).toContain(edition.year);
      expect(sentence).toContain(formatterFor(locale).period(edition.published));
      expect(sentence.split(' ').filter((word) => word.includes('://'))).toEqual([
        address,
        ...(fixed === undefined ? [] : [absolute(fixed)]),
      ]);
      if (fixed !== undefined) expect(citation.csl.note.split(' ')).toContain(absolute(fixed));
      if (figure !== undefined) expect(sentence).toContain(formatterFor(locale).figure(figure));
    });
  },
);

describe.each(LOCALES)('the files of citations in %s', (locale) => {
  const citations = edition.all.map((figure) => citeFigure(figure, edition, locale));

  test('have every figure in CSL-JSON, in the order of the table of the edition', () => {
    expect(JSON.parse(renderCslFile(edition, locale))).toEqual(citations.map(({ csl }) => csl));
  });

  test('have the same entries in BibTeX, in ASCII', () => {
    const file = renderBibtexFile(edition, locale);
    expect(file).toMatch(/^[ -~\n]+[^\n]\n$/);
    const { entries, errors } = parseBibtex(file, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key, fields }) => [key, fields['url']])).toEqual(
      citations.map(({ csl }) => [csl.id, csl.URL]),
    );
  });

  test('protect abbreviations in titles from styles of BibTeX that write them in small letters', () => {
    const titles = [...renderBibtexFile(edition, locale).matchAll(/^ {2}title = \{(.*)\},$/gm)];
    expect(titles).toHaveLength(citations.length);
    const abbreviations = titles.flatMap(([, title = '']) => title.match(/.?\b[A-Z]{2,}\b/g) ?? []);
    expect(abbreviations).toContain('{UCJ');
    expect(abbreviations.filter((found) => !found.startsWith('{'))).toEqual([]);
  });
});

test('there is a negative figure to test the minus sign', () => {
  const titles = all.map(({ citation }) => citation.csl.title);
  expect(titles.filter((title) => title.includes(': −')).length).toBeGreaterThan(0);
});

test('keys are readable, and no two citations share one', () => {
  const keys = all.filter(({ locale }) => locale === 'id').map(({ citation }) => citation.csl.id);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys).toContain('jamsostek-bengkulu-2024-active-participants-wage-earners-2024-12');
  expect(keys).toContain('jamsostek-bengkulu-2024-chart-coverage');
  expect(keys).toContain('jamsostek-bengkulu-2024');
});

/** The words for each status of a figure; a citation must contain those of its own status and of no other. */
const originsIn = inEachLanguage((locale) =>
  Object.entries(CATALOGUES[locale].citation.origins).map(([status, origin]) => ({
    status,
    // The part before the names of the sources.
    words: `; ${origin('|').split('|')[0] ?? ''}`,
  })),
);

test.each(edition.all)('the citation of $id says that it is $status, and by whom', (figure) => {
  const sentences = inEachLanguage((locale) => citationText(citeFigure(figure, edition, locale)));
  const rest = [figure];
  for (const { inputs } of rest) rest.push(...inputs.map(edition.figure));
  const printed = rest.filter(({ source }) => source !== null);
  const sources = printed.map(edition.sourceOf);
  expect(sources.length).toBeGreaterThan(0);
  for (const locale of LOCALES) {
    const told = originsIn[locale].filter(({ words }) => sentences[locale].includes(words));
    expect(told.map(({ status }) => status)).toEqual([figure.status]);
    for (const each of printed)
      expect(sentences[locale]).toContain(edition.speakerOf(each)?.[locale] ?? '');
    for (const { outlet, title, published } of sources) {
      expect(sentences[locale]).toContain(
        title === null ? `${outlet}, ` : `${outlet}, “${title}”, `,
      );
      if (published !== null)
        expect(sentences[locale]).toContain(formatterFor(locale).period(published));
    }
  }
  if (sources.some(({ published }) => published === null)) {
    expect(sentences.id).toContain('tanggal terbit tidak diketahui');
    expect(sentences.en).toContain('date of publication unknown');
  }
  if (figure.paragraph === null) {
    expect(sentences.id).not.toMatch(/paragraf|judul/);
    expect(sentences.en).not.toMatch(/paragraph|headline/);
  } else {
    expect(sentences.id).toContain(`, paragraf ${figure.paragraph}`);
    expect(sentences.en).toContain(`, paragraph ${figure.paragraph}`);
  }
});

test('a citation says so if its number is in the title of its source', () => {
  const [figure] = edition.all;
  if (figure === undefined) throw new Error('There is no figure.');
  const titled = { ...figure, paragraph: 0 };
  const sentences = inEachLanguage((locale) => citationText(citeFigure(titled, edition, locale)));
  expect(sentences.id).toContain(', judul');
  expect(sentences.en).toContain(', headline');
});

test.each(specifyCharts(edition, 'en'))(
  'the citation of the chart $slug says which kinds of figures nobody printed',
  (chart) => {
    const sentence = citationText(citeChart(chart));
    for (const status of ['derived', 'implied']) {
      expect(sentence.includes(` ${status}`)).toBe(
        chart.rows.some(({ figure }) => figure.status === status),
      );
    }
  },
);

test('characters that are LaTeX commands are escaped in BibTeX', () => {
  const [figure] = edition.all;
  if (figure === undefined) throw new Error('There is no figure.');
  const title = 'A_B & C #1: 50%, $2 {x} ~y ^z \\w – é ü ’';
  const odd = { ...edition, sourceOf: (f: Figure) => ({ ...edition.sourceOf(f), title }) };
  const citation = citeFigure(figure, odd, 'en');
  expect(citation.csl.note).toContain(title);
  const { entries, errors } = parseBibtex(renderBibtex(citation));
  expect(errors).toEqual([]);
  // An accented letter may be returned as a letter and a combining mark.
  expect(String(entries[0]?.fields['note']).normalize()).toBe(citation.csl.note);
  expect(entries[0]?.fields['url']).toBe(absolute(figurePath('en', edition.year, figure.id)));
});

test('an invalid day is refused', () => {
  expect(() => citeDataset({ ...edition, published: '2026-11' }, 'id')).toThrow(
    '"2026-11" is no day such as 2026-11-22.',
  );
});

test('the version names the newest dated copy, which a correction of words alone does not make', () => {
  const correct = (correction: object): Edition => {
    const [corrected] = parseFrozen({
      'corrections.json': JSON.stringify({
        $schema: './corrections.schema.json',
        corrections: [
          { edition: '2024', reason: inEachLanguage(() => 'Salah salin.'), ...correction },
        ],
      }),
    }).editions;
    if (corrected === undefined) throw new Error('There is no edition.');
    return corrected;
  };
  const versionOf = (of: Edition) =>
    citeFigure(of.figure('ucj-coverage@2024'), of, 'en').csl.version;
  const date = '2026-12-20';
  const words = correct({ date });
  expect(words.modified).toBe(date);
  expect(versionOf(words)).toBe(`2024@${edition.published}`);
  const number = correct({
    date,
    figure: 'claims-paid-number@2024',
    was: { printed: '20.143', value: 20143 },
    now: { printed: '20.134', value: 20134 },
  });
  expect(versionOf(number)).toBe(`2024@${date}`);
  expect(versionOf(number.asOf(edition.published))).toBe(`2024@${edition.published}`);
});
