/**
 * The article keeps its numbers outside its page: in a reader mode, in a program that reads pages aloud or saves them
 * for later, or as bare text.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Chart } from '#charts/chart.ts';
import { formatterFor } from '#i18n/formatter.ts';
import { siteUrl } from '../../site.config.ts';
import { articles, chartsOf, parseFragment, type Page } from './built-site.ts';

/** Extracts the markup of the article from a page. */
type Extractor = (page: Page) => Promise<string>;

/** Two extractors that share no code: that of Firefox, and that of Obsidian's web clipper. */
const EXTRACTORS: readonly (readonly [name: string, Extractor])[] = [
  [
    'Readability',
    ({ html }) => Promise.resolve(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  ],
  ['Defuddle', async ({ html, path }) => (await Defuddle(html, siteUrl + path)).content],
];

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const textOf = (element: Element): string => plain(element.textContent);

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf);

/** Removes all pictures, because many reader modes drop SVG. */
function withoutPictures(markup: string): HTMLElement {
  const body = parseFragment(markup);
  for (const picture of body.querySelectorAll('svg, img')) picture.remove();
  return body;
}

/** A paragraph of the article, and the numbers in it. */
interface Paragraph {
  readonly text: string;
  readonly numerals: readonly string[];
}

/** The paragraphs of the prose, with the numbers that the build marks in them. */
function proseOf({ document }: Page): Paragraph[] {
  const paragraphs = [...document.querySelectorAll('.story > p, .opening p')];
  return paragraphs.flatMap((paragraph) => {
    const numerals = textsOf(paragraph, 'data');
    return textOf(paragraph) === '' ? [] : [{ text: textOf(paragraph), numerals }];
  });
}

const cases = articles.flatMap((page) =>
  EXTRACTORS.map(([name, extract]) => ({ name, path: page.path, page, extract })),
);

test('there are articles to read', () => {
  expect(articles.length).toBeGreaterThanOrEqual(4);
});

describe.each(cases)('$name of $path', ({ page, extract }) => {
  let kept: HTMLElement;
  let text: string;

  beforeAll(async () => {
    kept = withoutPictures(await extract(page));
    text = textOf(kept);
  });

  test('keeps every number in its sentence', () => {
    const prose = proseOf(page);
    const numbers = page.document.querySelectorAll('.story > p a.stat');
    expect(prose.flatMap(({ numerals }) => numerals).length).toBeGreaterThanOrEqual(numbers.length);
    expect(numbers.length).toBeGreaterThan(0);
    for (const paragraph of prose) {
      for (const numeral of paragraph.numerals) expect(paragraph.text).toContain(numeral);
      expect(text).toContain(paragraph.text);
    }
  });

  test('keeps the finding, the source line and the table of every chart, where it drops the picture', () => {
    const all = new Map<string, Chart>(chartsOf(page).map((chart) => [chart.slug, chart]));
    const charts = [...page.document.querySelectorAll('figure.chart')].map(({ id }) => all.get(id));
    expect(charts.length).toBeGreaterThan(0);
    // Each chart has its own finding and source line, in the order of the charts, although several share a source.
    expect(textsOf(kept, 'h3')).toEqual(charts.map((chart) => chart && plain(chart.title)));
    const sources = textsOf(page.document, '.chart .source');
    expect(sources).toHaveLength(charts.length);
    expect(textsOf(kept, 'p').filter((each) => sources.includes(each))).toEqual(sources);
    const cells = textsOf(page.document, ':is(.chart, .programmes) tbody :is(th, td)');
    expect(cells.length).toBeGreaterThan(charts.length);
    expect(textsOf(kept, 'tbody :is(th, td)')).toEqual(cells);
  });

  test('keeps the summary and the boxes', () => {
    const told = textsOf(
      page.document,
      ':is(.summary, .box) :is(p, dd), .box h2, .programmes caption',
    );
    for (const each of told) expect(text).toContain(each);
  });

  test('keeps the note of every number', () => {
    const notes = textsOf(page.document, '.provenance li > p:not(:last-child)');
    const listed = page.document.querySelectorAll('.provenance li');
    expect(notes.length).toBeGreaterThanOrEqual(listed.length);
    expect(listed.length).toBeGreaterThan(0);
    for (const note of notes) expect(text).toContain(note);
  });
});

test('an article has a summary and boxes, which reader modes could drop', () => {
  const parts = articles.flatMap(({ document }) => textsOf(document, '.summary p, .box p'));
  expect(parts).not.toEqual([]);
});

/** Search engines, and programs that split text into sentences, read the bare text. */
test.each(articles)('the bare text of $path says each number of its prose once', (page) => {
  for (const paragraph of page.document.querySelectorAll('.story > p, .opening p')) {
    // A paragraph has only text and numbers, so no hidden element repeats a number or adds to it.
    const parts = [...paragraph.childNodes].map((node) =>
      node.nodeType === 1 && (node as Element).matches('a.stat')
        ? (node as Element).querySelector('data')?.textContent
        : node.textContent,
    );
    expect(paragraph.textContent).toBe(parts.join(''));
  }
  const { edition, locale } = page;
  // An article may have no opening picture.
  if (page.document.querySelector('.opening') === null) return;
  const opening = [...page.document.querySelectorAll('.opening p')].map(({ textContent }) =>
    plain(textContent),
  );
  const count = formatterFor(locale).figure(
    edition.figure(`active-participants@${edition.december}`),
  );
  expect(opening.join(' ').split(count)).toHaveLength(2);
});
