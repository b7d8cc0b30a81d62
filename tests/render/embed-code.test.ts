/** The title of a chart is only text in its snippet: it never changes the markup. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { specifyChart } from '#charts/registry.ts';
import { DEFAULT_FRAME, renderEmbedCode, renderPictureCode, THEMES } from '#render/embed-code.ts';
import { renderHostSample, type HostKind } from '#render/host-samples.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const HOSTILE =
  `"><script>alert(1)</script><img src=x onerror='alert(2)'> ' &quot; &lt;b> </iframe></blockquote> ` +
  '\u2019 & --> {{x}} ${x} `';
const chart = specifyChart('claims-paid', edition, 'en');
const hostile = { ...chart, title: HOSTILE, alt: HOSTILE, sourceLine: `Source: ${HOSTILE}` };
const SAMPLES = ['frame', 'fitted', 'pym', 'amp', 'picture'] as const satisfies HostKind[];

const parse = (markup: string): HTMLElement =>
  parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;
/** Decodes character references, which browsers do and linkedom does not. */
const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
/** The names of the elements of markup, each with the names of its attributes. */
const shapeOf = (markup: string): string[] =>
  [...parse(markup).querySelectorAll('*')].map((element) =>
    [element.localName, ...element.getAttributeNames().sort()].join(' '),
  );

describe.each(SAMPLES)('the sample “%s”', (kind) => {
  const tame = renderHostSample(kind, chart);
  const wild = renderHostSample(kind, hostile);

  test('has the same elements and attributes whatever the title says', () => {
    expect(shapeOf(tame).length).toBeGreaterThan(0);
    expect(shapeOf(wild)).toEqual(shapeOf(tame));
  });

  test('has no tag of the title for a filter that does not understand attributes', () => {
    expect(wild).not.toMatch(/<script>|<img src=x|<b>/);
    expect(wild.match(/<\/iframe>/g)?.length ?? 0).toBe(tame.match(/<\/iframe>/g)?.length ?? 0);
  });

  test('contains the complete title', () => {
    expect(decode(wild)).toContain(HOSTILE);
  });
});

describe.each(THEMES)('a frame of the theme “%s”', (theme) => {
  test.each([true, false])('that fits its height: %s', (fitsHeight) => {
    const code = renderEmbedCode(chart, { ...DEFAULT_FRAME, theme, fitsHeight });
    const [figure, script, ...more] = parse(code).children;
    expect(more).toEqual([]);
    const frame = figure?.querySelector('iframe');
    expect(frame?.getAttribute('src')).toMatch(
      theme === 'auto' ? /\/embed\/2024\/claims-paid\/$/ : new RegExp(`/claims-paid/#${theme}$`),
    );
    expect(figure?.getAttribute('lang')).toBe('en');
    expect(frame?.getAttribute('title')).toBe(chart.title);
    expect(script?.localName).toBe(fitsHeight ? 'script' : undefined);
    if (script) {
      expect(script.getAttribute('src')).toMatch(/\/embed\.js$/);
      expect(script.hasAttribute('async'), 'the script must not hold up the page').toBe(true);
    }
  });
});

test('if a CMS removes the frame, the finding, the source and a link remain', () => {
  const fallback = parse(renderEmbedCode(chart)).querySelector('iframe + figcaption');
  expect(fallback?.textContent).toBe(
    `${chart.title}. ${chart.sourceLine}. Jamsostek Bengkulu, CC BY 4.0`,
  );
  expect(fallback?.querySelector('a')?.getAttribute('href')).toMatch(
    /^https?:.*\/en\/2024\/claims-paid\/$/,
  );
});

test('a picture links to its page, has an alternative text, and keeps its aspect ratio while it loads', () => {
  const figure = parse(renderPictureCode(chart)).firstElementChild;
  expect(figure?.localName).toBe('figure');
  expect(figure?.getAttribute('lang')).toBe('en');
  const image = figure?.querySelector('a[href$="/en/2024/claims-paid/"] > img');
  expect(image?.getAttribute('src')).toMatch(/\/images\/2024\/claims-paid\.en\.png$/);
  expect(image?.getAttribute('alt')).toContain(chart.alt);
  expect(Number(image?.getAttribute('width'))).toBeGreaterThan(0);
  expect(Number(image?.getAttribute('height'))).toBeGreaterThan(0);
  expect(figure?.querySelector('figcaption')?.textContent).toContain(chart.sourceLine);
});
