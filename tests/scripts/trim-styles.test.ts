import { expect, test } from 'vitest';
import { trimStyles } from '../../scripts/trim-styles.ts';

test.each([
  ['a class that nothing has', '.gone{color:red}.here{color:red}', '.here{color:red}'],
  ['an element that is not there', 'table td{top:0}p{top:0}', 'p{top:0}'],
  ['one selector of several', '.gone,p{top:0}', 'p{top:0}'],
  ['all that stands in a condition', '@media print{.gone{top:0}}p{top:0}', 'p{top:0}'],
  [
    'a property that nobody asks for',
    ':root{--a:1;--b:2}p{top:var(--a)}',
    ':root{--a:1}p{top:var(--a)}',
  ],
  [
    'a value that no attribute has',
    '[data-x=gone]{top:0}[data-x=here]{top:0}',
    '[data-x=here]{top:0}',
  ],
  [
    'a class that stands only in the prose, or in data',
    '.prose,.told,.data,.here{top:0}',
    '.here{top:0}',
  ],
  [
    'a class that is only an id, and the reverse',
    '.one,.here,#here,#one{top:0}',
    '.here,#one{top:0}',
  ],
  ['an element that stands only in the prose', 'prose{top:0}p{top:0}', 'p{top:0}'],
])('leaves out %s', (_, styles, expected) => {
  const data = '<script type="application/ld+json">{"name":"data"}</script>';
  const page = `${data}<p class="here" id="one" data-x="here" title="told > told">prose</p>`;
  expect(trimStyles(styles, page)).toBe(expected);
});

test.each([
  ['a class that a script adds', '.js .here{top:0}'],
  ['a class that a script of its own file adds', '.loaded .here{top:0}'],
  ['what is denied', '.here:not(.gone){top:0}'],
  ['one of several that may be', ':is(.gone,.here) p{top:0}'],
  ['a property that a mark asks for', ':root{--mark:red}'],
  ['the order of layers', '@layer a,b;@layer b{p{top:0}}@layer a{p{top:1px}}'],
  ['the ends of an animation', '@keyframes a{from{top:0}to{top:1px}}p{animation:a}'],
  ['states', 'p:hover::before{top:0}'],
])('keeps %s', (_, styles) => {
  const page = '<p class="here" fill="var(--mark)"></p><script>root.className="js"</script>';
  expect(trimStyles(styles, page, ['root.className="loaded"'])).toBe(styles);
});

test('pages with one style sheet keep what each of them uses', () => {
  const styles = ':root{--a:1;--b:2}.a{top:0}.b{top:1px}i.a{top:2px}';
  const [a, b] = ['.a{top:0}', '.b{top:1px}'];
  const pages = [
    ['<p class="a">', a],
    ['<p class="b">', b],
    ['<i class="a">', `${a}i.a{top:2px}`],
    ['<p class="a b">', a + b],
    ['<p class="b" fill="var(--b)">', `:root{--b:2}${b}`],
    ['<p class="b" fill="var(--a)">', `:root{--a:1}${b}`],
    ['<p class="b">', b],
  ] as const;
  for (const [page, expected] of pages) expect(trimStyles(styles, page), page).toBe(expected);
});

test.each([
  ['(width>=64rem)', '(min-width:64rem)'],
  ['(width<=30rem)', '(max-width:30rem)'],
  ['(width<56rem)', '(max-width:55.999rem)'],
  ['(height>0.5rem)', '(min-height:0.501rem)'],
  [
    'screen and (width>=44rem) and (height>=58rem),(width<23.4rem)',
    'screen and (min-width:44rem) and (min-height:58rem),(max-width:23.399rem)',
  ],
  ['(20rem<width<30rem)', '(20rem<width<30rem)'],
  ['(width=30rem)', '(width=30rem)'],
  ['(prefers-color-scheme:dark)', '(prefers-color-scheme:dark)'],
])('a media query %s is written as older browsers read it: %s', (query, expected) => {
  expect(trimStyles(`@media ${query}{p{top:0}}`, '<p></p>')).toBe(`@media ${expected}{p{top:0}}`);
});

test('ranges in container queries stay as they are', () => {
  const styles = '@container (width>=33rem){p{top:0}}';
  expect(trimStyles(styles, '<p></p>')).toBe(styles);
});
