/** Draws a chart's composition into SVG text. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';

import { LAYOUT_WIDTH, type Chart, type Layout } from '#charts/chart.ts';
import { memoize } from '#editions/memoize.ts';
import { shrinkSvg } from './shrink-svg.ts';

const { document } = parseHTML('<!doctype html><html></html>');

/**
 * One composition as an `<svg>` element for a page: no style, no script, no id, colours as custom properties. The page
 * contains the text alternative (`alt`), so the picture itself is hidden from screen readers.
 * @throws Error if Plot warns about the drawing
 */
export const renderSvg = (chart: Chart, layout: Layout): string => drawingsOf(chart)(layout);

/** Memoized, because every picture of a chart starts with the same drawing. */
const drawingsOf = memoize(
  (chart: Chart) => memoize((layout: Layout) => shrinkSvg(drawSvg(chart, layout))),
  new WeakMap(),
);

/** Font size in the widest column, in user units. In narrower ones the page sets larger letters (chart.css). */
const NARROW_FONT_SIZE = 8.5;

/** As `renderSvg`, before the markup is shortened, which takes longer than the drawing. */
export function drawSvg(chart: Chart, layout: Layout): string {
  const options = chart.plot(layout);
  const svg = Plot.plot({ ...options, document });
  const height = options.height ?? 0;
  throwOnWarnings(svg, chart);
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
  svg.setAttribute('class', layout);
  svg.setAttribute('viewBox', `0 0 ${String(LAYOUT_WIDTH[layout])} ${String(Math.ceil(height))}`);
  svg.setAttribute('aria-hidden', 'true');
  // For a page whose styles are lost: one composition is enough, with labels that fit a phone.
  if (layout === 'wide') svg.setAttribute('display', 'none');
  else svg.setAttribute('font-size', String(NARROW_FONT_SIZE));
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  return svg.outerHTML;
}

/** Plot warns by a warning sign with a `<title>` in the picture. Labels have no `<title>`. */
function throwOnWarnings(svg: Element, chart: Chart): void {
  if (svg.querySelector('text > title')) {
    throw new Error(
      `Plot warns about ${chart.slug} (${chart.language.locale}): draw it so that it has nothing to warn about.`,
    );
  }
}
