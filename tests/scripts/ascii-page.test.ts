import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { toAscii } from '../../scripts/ascii-page.ts';

const PAGE =
  '<!doctype html><html lang="en"><head><title>“7” – 8</title><style>a::after{content:" ↕x"}</style>' +
  '<script type="application/ld+json">{"name":"± 3 🌊"}</script><script>let a=1</script></head>' +
  '<body><p title="≈ 1">261,814 ÷ 2 &amp; “more” 🌊</p></body></html>';

test('a page is written in ASCII alone', () => {
  expect(toAscii(PAGE)).toMatch(/^\p{ASCII}+$/u);
});

test('text, attributes and data are read as before', () => {
  const [before, after] = [PAGE, toAscii(PAGE)].map((html) => parseHTML(html).document);
  for (const selector of ['title', 'p'])
    expect(after?.querySelector(selector)?.textContent).toBe(
      before?.querySelector(selector)?.textContent,
    );
  expect(after?.querySelector('p')?.title).toBe('≈ 1');
  const data = (document?: Document): unknown =>
    JSON.parse(document?.querySelector('[type*=json]')?.textContent ?? '');
  expect(data(after)).toEqual(data(before));
});

test('styles have escapes of CSS, and scripts stay as they are', () => {
  expect(toAscii(PAGE)).toContain(String.raw`content:" \2195 x"`);
  expect(toAscii(PAGE)).toContain('<script>let a=1</script>');
});

test('a script with such a character is refused', () => {
  expect(() => toAscii('<script>let a="×"</script>')).toThrow(
    'An inline script contains ×: write it as \\u{d7}.',
  );
});
