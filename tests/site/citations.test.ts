/** Citations on pages: each figure has a sentence and files for reference managers, a whole page all three forms. */
import { describe, expect, test } from 'vitest';

import { citationsPath } from '#i18n/addresses.ts';
import { isOfOtherProvince } from '#indicators/figure.ts';
import {
  citationText,
  citeArticle,
  citeFigure,
  renderBibtex,
  renderCslJson,
} from '#render/citation.ts';
import {
  articles,
  dataPages,
  editionDataPages,
  fileBehind,
  pages,
  readBuilt,
} from './built-site.ts';
import { siteUrl } from '../../site.config.ts';

const text = (element: Element | null | undefined): string | undefined =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim();

describe.each(editionDataPages)('the table on $path', ({ document, edition, locale }) => {
  const files = (['bibtex', 'csl'] as const).map((kind) =>
    citationsPath(locale, edition.year, kind),
  );
  const filesIn = (element: Element | null | undefined) =>
    [...(element?.querySelectorAll('a[download]') ?? [])].map((link) => link.getAttribute('href'));

  test('has the citation of each figure as a sentence, and links to its other forms', () => {
    const own = edition.all.filter((figure) => !isOfOtherProvince(figure));
    expect(own.length).toBeGreaterThan(30);
    for (const figure of own) {
      const cited = document.getElementById(figure.id)?.querySelector('.cite');
      const sentence = text(cited?.querySelector('.citation'))?.replaceAll(
        /([(]) | ([)])/g,
        '$1$2',
      );
      expect(sentence, figure.id).toBe(citationText(citeFigure(figure, edition, locale)));
      expect(filesIn(cited), figure.id).toEqual(files);
    }
  });

  test('has links to the citations of other provinces at the head of their rows', () => {
    const others = edition.all.filter(isOfOtherProvince);
    const heads = new Set(
      others.map(({ id }) =>
        document.getElementById(id)?.closest('tbody')?.querySelector('.group'),
      ),
    );
    expect(heads.size > 0).toBe(others.length > 0);
    for (const head of heads) expect(filesIn(head)).toEqual(files);
  });

  test('leads to files that have each figure under its key', () => {
    const [bibtex = '', csl = ''] = files.map((path) =>
      readBuilt(fileBehind(new URL(path, siteUrl)) ?? path),
    );
    const items = JSON.parse(csl) as { readonly id: string }[];
    for (const figure of edition.all) {
      const citation = citeFigure(figure, edition, locale);
      expect(bibtex).toContain(renderBibtex(citation));
      expect(items.filter(({ id }) => id === citation.csl.id)).toEqual([citation.csl]);
    }
  });
});

test.each(articles)('the citation of $path is in files', ({ document, edition, locale }) => {
  const section = document.querySelector('.story > .cite');
  const [bibtex = '', csl = ''] = [...(section?.querySelectorAll('a[download]') ?? [])].map(
    (link) => readBuilt(fileBehind(new URL(link.getAttribute('href') ?? '', siteUrl)) ?? ''),
  );
  const citation = citeArticle(document.querySelector('h1')?.textContent ?? '', edition, locale);
  expect(bibtex).toBe(`${renderBibtex(citation)}\n`);
  expect(csl).toBe(`${renderCslJson(citation)}\n`);
});

const cited = [...dataPages, ...editionDataPages, ...pages.filter(({ kind }) => kind === 'chart')];
test.each(cited)('$path can be cited whole, in all three forms', ({ document }) => {
  const section = document.querySelector('#cite')?.closest('section') ?? document;
  const forms = [...section.querySelectorAll('code[class^="language-"]')].map(
    ({ className }) => className,
  );
  expect(section.querySelectorAll('.citation')).not.toHaveLength(0);
  expect(forms.slice(-2)).toEqual(['language-bibtex', 'language-json']);
});
