/**
 * Pages contain only numbers of the dataset: every numeral in the text of every page must belong to a figure, a bound,
 * a date or a formula of the edition, in the format of the page's own language.
 */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';

import type { Edition } from '#editions/edition.ts';
import { readFolder } from '#editions/read-folder.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { formatInterval, isUncertain, MAGNITUDE_WORDS } from '#i18n/format-figure.ts';
import { formatFormula } from '#i18n/format-formula.ts';
import { inEachLanguage, LOCALES, type Locale } from '#i18n/locales.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { siteUrl } from '../../site.config.ts';
import { frozenEdition } from '../frozen-data.ts';
import { editions, embedCodeOf, pages, parseFragment, type Page } from './built-site.ts';

interface Passage {
  readonly text: string;
  readonly locale: Locale;
}

/** Numerals that are no figures of the dataset. Keep this list short, because the test ignores what is in it. */
const ALLOWED_LITERALS: readonly string[] = [
  // Names of licences and standards.
  'CC BY 4.0',
  'Attribution 4.0',
  'Atribusi 4.0',
  'UTF-8',
  'ISO 8601',
  'RFC 4180',
];

/** A numeral may have the word or sign for “about” before it, and a unit or a magnitude word after it. */
const ABOUT = LOCALES.map((locale) => CATALOGUES[locale].language.about).join('|');
const NUMERAL = new RegExp(
  `(?:(?:${ABOUT}) |≈)?(?:Rp[\\s\\u00a0]?)?\\d+(?:[.,]\\d+)*(?:[\\s\\u00a0]?(?:%|persen\\b|per cent\\b|percent\\b)|[\\s\\u00a0](?:${MAGNITUDE_WORDS.join('|')})\\b)?`,
  'giu',
);

const numeralsIn = (text: string): string[] => text.match(NUMERAL) ?? [];
const withoutAbout = (numeral: string): string =>
  numeral.replace(new RegExp(`^(?:(?:${ABOUT}) |≈)`, 'iu'), '');

interface Vocabulary {
  /** Allowed passages, the longest first. */
  readonly phrases: readonly string[];
  /** Numerals that are allowed anywhere. */
  readonly numerals: ReadonlySet<string>;
}

/** All passages and numerals that pages in a language may contain about these editions. */
function vocabularyOf(
  locale: Locale,
  of: readonly Edition[],
  { dates, reasons, numbers }: Corrected = { dates: [], reasons: [], numbers: [] },
): Vocabulary {
  const phrases = of.flatMap((edition) => phrasesOf(edition, locale));
  const spoken = [...of.flatMap((edition) => spokenOf(edition, locale)), ...numbers];
  return {
    phrases: [...new Set([...phrases, ...dates, ...reasons, ...ALLOWED_LITERALS])].sort(
      (a, b) => b.length - a.length,
    ),
    numerals: new Set(spoken.flatMap(numeralsIn)),
  };
}

type Corrected = Readonly<Record<'dates' | 'reasons' | 'numbers', readonly string[]>>;

/** Dates, reasons and numbers of the list of corrections, in addition to those of today's figures. */
function correctedOf(locale: Locale): Corrected {
  const format = formatterFor(locale);
  const { publications, corrections } = readFolder().corrections;
  return {
    dates: [
      ...[...publications, ...corrections].flatMap(({ date }) => [
        format.period(date),
        format.shortPeriod(date),
      ]),
      // The formats of reference managers: BibTeX has both.
      ...publications.flatMap(({ date }) => [date, date.slice(0, 4)]),
    ],
    reasons: [
      ...corrections.map(({ reason }) => reason[locale]),
      // Where only the printed string was wrong, the list of corrections quotes both strings.
      ...corrections.flatMap(({ change }) =>
        change ? [change.was, change.now].map(({ printed }) => `“${printed ?? ''}”`) : [],
      ),
    ],
    numbers: corrections.flatMap(({ change }) =>
      change ? [format.label(change.was), format.label(change.now)] : [],
    ),
  };
}

/** Passages whose numerals are allowed only inside them: dates, printed strings and their places, formulas, titles. */
function phrasesOf(edition: Edition, locale: Locale): string[] {
  const { citation, provenance } = CATALOGUES[locale];
  const format = formatterFor(locale);
  const origins = edition.all.map((figure) => {
    const formula = formatFormula(figure, edition.figure, format);
    if (figure.printed !== null) {
      return provenance
        .printed(figure.printed, figure.paragraph)
        .join(edition.sourceOf(figure).outlet);
    }
    return figure.status === 'derived' ? provenance.computed(formula) : provenance.implied(formula);
  });
  const places = edition.all.flatMap((figure) => {
    if (figure.source === null) return [];
    const { outlet, title, published, credits } = edition.sourceOf(figure);
    return citation.source({
      outlet,
      title,
      published: published === null ? null : format.period(published),
      paragraph: figure.paragraph,
      speaker: edition.speakerOf(figure)?.[locale] ?? null,
      credits: credits?.[locale] ?? null,
    });
  });
  const dates = [
    ...edition.all.map(({ period }) => period),
    ...edition.sources.flatMap(({ published, statedOn }) =>
      [published ?? [], statedOn ?? []].flat(),
    ),
    edition.year,
    edition.previousYear,
  ].flatMap((period) => {
    const year = period.slice(0, 4);
    return [
      format.period(period),
      format.shortPeriod(period),
      format.period(period.slice(0, 7)),
      year,
    ];
  });
  const named = edition.sources.flatMap(({ title, credits }) => [
    title ?? [],
    credits?.[locale] ?? [],
  ]);
  return [...origins, ...places, ...dates, ...named.flat()];
}

/** Figures and their intervals, in every format that pages use. */
function spokenOf(edition: Edition, locale: Locale): string[] {
  const format = formatterFor(locale);
  const figures = edition.all.flatMap((figure) => [
    format.figure(figure),
    format.label(figure),
    format.size(figure),
    ...(isUncertain(figure) ? [format.interval(figure)] : []),
  ]);
  const audited = edition.audits.flatMap(({ statement, computed }) => {
    if (computed === null) return [];
    const base = edition.figure(statement);
    const result = {
      ...base,
      roundingStep: null,
      status: 'derived',
      interval: computed,
      value: computed.lower,
    } as const;
    return [isUncertain(result) ? formatInterval(result, locale) : format.figure(result)];
  });
  return [...figures, ...audited];
}

const VOCABULARIES = inEachLanguage((locale) =>
  vocabularyOf(locale, editions, correctedOf(locale)),
);

/** Numerals of a passage that the vocabulary of its language does not contain. */
function unknownNumeralsIn({ text, locale }: Passage, vocabularies = VOCABULARIES): string[] {
  const { phrases, numerals } = vocabularies[locale];
  const rest = phrases.reduce(
    (left, phrase) => removePhrase(left, phrase),
    text.replaceAll(/\s+/g, ' '),
  );
  return numeralsIn(rest)
    .filter((numeral) => !numerals.has(numeral) && !numerals.has(withoutAbout(numeral)))
    .map((numeral) => `${numeral} in “${text.trim()}”`);
}

/** Matches text that continues the numeral before it. */
const MORE_OF_A_NUMERAL = new RegExp(
  `^(?:[.,]?\\d|\\s?%|\\s(?:${MAGNITUDE_WORDS.join('|')})\\b)`,
  'u',
);

/** Leaves a phrase that is part of a longer numeral: 2024 must not be removed from 12024 or 2024,5. */
function removePhrase(text: string, phrase: string): string {
  let left = text;
  for (let at = left.indexOf(phrase); at >= 0; at = left.indexOf(phrase, at + 1)) {
    const [before, after] = [left.slice(0, at), left.slice(at + phrase.length)];
    const isPart = /(?:\d[.,]?|Rp\s?)$/u.test(before) || MORE_OF_A_NUMERAL.test(after);
    if (!isPart) left = `${before}\n${after}`;
  }
  return left;
}

/** Elements that do not end a word or a numeral; all others separate their text from the text beside them. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'button',
  'cite',
  'data',
  'em',
  'i',
  'mark',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'u',
  'wbr',
]);
const UNSEEN = new Set(['script', 'style', 'template', 'textarea']);
const SPOKEN_ATTRIBUTES = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'data-copied',
  'label',
];

function localeOf(element: Element, page: Page): Locale {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return LOCALES.find((locale) => locale === lang) ?? page.locale;
}

/** The texts that reference managers import. The key and the version, the name of a dated copy, are no numbers. */
function citedIn(code: Element): string[] {
  const text = code.textContent;
  if (code.classList.contains('language-bibtex')) {
    const { entries, errors } = parseBibtex(text, { sentenceCase: false });
    expect(errors).toEqual([]);
    return entries.flatMap(({ fields }) => Object.values(fields).flat().map(asText));
  }
  const items = JSON.parse(text) as Readonly<Record<string, unknown>>[];
  return items.flatMap((item) =>
    Object.entries(item).flatMap(([name, field]) =>
      ['id', 'version'].includes(name) ? [] : asText(field),
    ),
  );
}

/** The text of a field: a date as in the data, 2026-11-22; of other lists and objects, the texts of their items. */
function asText(field: unknown): string {
  if (typeof field !== 'object' || field === null) return String(field);
  const parts = Object.values(field);
  return parts.every((part) => typeof part === 'number')
    ? parts.map((part) => String(part).padStart(2, '0')).join('-')
    : parts.map(asText).join('\n');
}

/**
 * All passages of a page: its text, attributes that screen readers announce, metadata that search engines and social
 * networks show, and texts of its embed code.
 */
function passagesOf(page: Page): Passage[] {
  const passages: Passage[] = [];
  const collect = (element: Element): string => {
    const locale = localeOf(element, page);
    for (const name of SPOKEN_ATTRIBUTES) {
      const text = element.getAttribute(name);
      if (text !== null) passages.push({ text, locale });
    }
    let text = '';
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += node.textContent ?? '';
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      // Lines of code: their numbers are names of types and encodings.
      if (UNSEEN.has(child.localName) || child.matches('.load pre')) continue;
      if (child.matches('code[class^="language-"]')) {
        passages.push(...citedIn(child).map((cited) => ({ text: cited, locale })));
        continue;
      }
      const inside = collect(child);
      const sameVoice = INLINE.has(child.localName) && localeOf(child, page) === locale;
      if (!sameVoice) passages.push({ text: inside, locale: localeOf(child, page) });
      text += sameVoice ? inside : '\n';
    }
    return text;
  };
  passages.push({ text: collect(page.document.documentElement), locale: page.locale });
  const described = [...page.document.querySelectorAll('meta[content]')]
    .filter((meta) =>
      /^(?:description|og:title|og:description|og:image:alt|twitter:title|twitter:description)$/.test(
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      ),
    )
    .map((meta) => meta.getAttribute('content') ?? '');
  const frame = parseFragment(embedCodeOf(page)).querySelector('iframe');
  const given = frame
    ? [frame.getAttribute('title') ?? '', parseFragment(frame.innerHTML).textContent]
    : [];
  passages.push(...[...described, ...given].map((text) => ({ text, locale: page.locale })));
  return passages.map(({ text, locale }) => ({ text: withoutOurAddresses(text), locale }));
}

/** An address in a citation contains a year or a port. Addresses are checked as links (links.test.ts). */
function withoutOurAddresses(text: string): string {
  return text.replaceAll(/https?:\/\/\S+/g, (address) =>
    address.startsWith(siteUrl) ? ' ' : address,
  );
}

describe('the parser of numerals', () => {
  const frozen = inEachLanguage((locale) => vocabularyOf(locale, [frozenEdition]));
  const refuses: readonly (readonly [Locale, string])[] = [
    ['en', '261.814'],
    ['id', '261,814'],
    ['en', '261,815'],
    ['en', '261,814 million'],
    ['en', 'Rp205 miliar'],
    ['id', 'Rp205 billion'],
    ['en', 'Rp205'],
    ['en', '205 billion'],
    ['en', '41,84%'],
    ['en', '41.8%'],
    ['en', '18,300 claims'],
    ['id', '18.300 klaim'],
    ['en', '2022'],
    ['en', '12024'],
    ['en', '2024%'],
    ['en', 'Rp2024'],
    ['en', 'a hundred squares, 100'],
    ['en', 'CC BY 3.0'],
    ['en', '21 November 2024'],
    ['en', 'Printed as “261.814” in BETV.'],
  ];
  test.each(refuses)('refuses in %s: %s', (locale, text) => {
    expect(unknownNumeralsIn({ text, locale }, frozen)).toHaveLength(1);
  });

  const accepts: readonly (readonly [Locale, string])[] = [
    ['en', 'There were 261,814 in December 2024.'],
    ['id', 'Ada 261.814 pada Desember 2024.'],
    ['en', 'about 18,300 or ≈18,300'],
    ['id', 'sekitar 18.300, tepatnya Rp205 miliar'],
    ['en', '20 November 2024, CC BY 4.0'],
  ];
  test.each(accepts)('accepts in %s: %s', (locale, text) => {
    expect(unknownNumeralsIn({ text, locale }, frozen)).toEqual([]);
  });
});

/** A dated embed has the numbers of its day, which may have been corrected since. */
const vocabulariesOf = ({ kind, edition }: Page) =>
  kind === 'dated-embed'
    ? inEachLanguage((locale) => vocabularyOf(locale, [edition], correctedOf(locale)))
    : VOCABULARIES;

test.each(pages)('$path contains only numbers of the dataset', (page) => {
  const passages = passagesOf(page);
  const vocabularies = vocabulariesOf(page);
  if (page.kind !== 'not-found' && page.kind !== 'guide') {
    expect(
      passages.flatMap(({ text }) => numeralsIn(text)).length,
      'no numeral was found to check',
    ).toBeGreaterThan(5);
  }
  expect(
    [...new Set(passages.flatMap((passage) => unknownNumeralsIn(passage, vocabularies)))],
    'take each from a figure of data/ (in prose by <Stat>, in words by `format`), in the page’s own language',
  ).toEqual([]);
});
