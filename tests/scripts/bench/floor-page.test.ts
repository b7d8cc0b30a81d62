import { expect, test } from 'vitest';
import { writeFloor } from '../../../scripts/bench/floor-page.ts';

const story = (content: string): string =>
  `<!doctype html><html lang="id"><head><title>A &amp; B</title><link rel="preload"></head><body><article class="story">${content}</article></body></html>`;

test('keeps words and one composition of each picture, and nothing else', () => {
  const floor = writeFloor(
    story(
      '<h1>Title</h1><p class="x">One <button><data value="2">2 &lt; 3</data></button></p>' +
        '<svg class="narrow"><rect data-value="1"></rect></svg><svg class="wide"></svg>' +
        '<details><p>Table</p></details><section class="provenance"><p>Note</p></section>',
    ),
  );
  expect(floor).toContain(
    '<h1>Title</h1>\n<p>One 2 &lt; 3</p>\n<svg class="narrow"><rect data-value="1" /></svg>',
  );
  expect(floor).toContain('<title>A &amp; B</title>');
  expect(floor).not.toMatch(/wide|Table|Note|button|script|@font-face|preload/);
});

test('refuses a page that is not an article', () => {
  expect(() => writeFloor('<!doctype html><p>Data</p>')).toThrow('it is no article');
});
