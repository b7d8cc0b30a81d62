/** Draws a chart's composition into SVG text. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { optimize, type CustomPlugin } from 'svgo';

import { LAYOUT_WIDTH, type Chart, type Layout } from '#charts/chart.ts';
import { readPaint, paintWithFallback, type Colour } from '#charts/colours.ts';
import { memoize } from '#editions/memoize.ts';

const { document } = parseHTML('<!doctype html><html></html>');

/**
 * One composition as an `<svg>` element for a page: no style, no script, no id, colours as custom properties. The page
 * contains the text alternative (`alt`), so the picture itself is hidden from screen readers.
 * @throws Error if Plot warns about the drawing
 */
export const renderSvg = (chart: Chart, layout: Layout): string => drawingsOf(chart)(layout);

/** Memoized, because every picture of a chart starts with the same drawing. */
const drawingsOf = memoize(
  (chart: Chart) => memoize((layout: Layout) => draw(chart, layout)),
  new WeakMap(),
);

/** Font size in the widest column, in user units. In narrower ones the page sets larger letters (chart.css). */
const NARROW_FONT_SIZE = 8.5;

function draw(chart: Chart, layout: Layout): string {
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
  return shrink(svg.outerHTML);
}

/** Plot warns by a warning sign with a `<title>` in the picture. Labels have no `<title>`. */
function throwOnWarnings(svg: Element, chart: Chart): void {
  if (svg.querySelector('text > title')) {
    throw new Error(
      `Plot warns about ${chart.slug} (${chart.language.locale}): draw it so that it has nothing to warn about.`,
    );
  }
}

/**
 * Plot positions each text by a transform; x and y take fewer bytes. Each further line of a text is an element, which
 * starts at the x of the text.
 */
const placeTexts: CustomPlugin = {
  name: 'placeTexts',
  fn: () => ({
    element: {
      enter: (node) => {
        const { name, attributes, children } = node;
        const [, x, y] =
          /^translate\(([-\d.]+)(?:[ ,]([-\d.]+))?\)$/.exec(attributes['transform'] ?? '') ?? [];
        if (name !== 'text' || x === undefined || 'x' in attributes || 'y' in attributes) return;
        delete attributes['transform'];
        Object.assign(attributes, { x, y: y ?? '0' });
        const [first, ...others] = children;
        if (first?.type !== 'element') return;
        // The first line needs no element of its own.
        const { y: dy } = first.attributes;
        if (dy !== undefined) attributes['dy'] = dy;
        node.children = [...first.children, ...others];
        for (const line of others) if (line.type === 'element') line.attributes['x'] = x;
      },
    },
  }),
};

/** svgo's own rounding would also round `data-value`, which must stay exact. */
const roundGeometry: CustomPlugin = {
  name: 'roundGeometry',
  fn: () => ({
    element: {
      enter: ({ attributes }) => {
        for (const name of ['x', 'y', 'width', 'height', 'cx', 'cy', 'r']) {
          const value = attributes[name];
          if (value !== undefined) attributes[name] = String(Number(Number(value).toFixed(2)));
        }
      },
    },
  }),
};

/** Colours of surfaces under other marks. */
const BACKGROUNDS: readonly Colour[] = ['paper', 'raised', 'rule'];

/**
 * Colours for a page whose styles are lost, because a program between host and reader changed them and their hash no
 * longer matches. Filled marks and texts are then black, but a stroke would be invisible, and a black background would
 * hide the marks on it.
 */
const addColourFallbacks: CustomPlugin = {
  name: 'addColourFallbacks',
  fn: () => ({
    element: {
      enter: ({ attributes }) => {
        for (const name of ['stroke', 'fill']) {
          const colour = readPaint(attributes[name] ?? '');
          if (colour !== undefined && (name === 'stroke' || BACKGROUNDS.includes(colour)))
            attributes[name] = paintWithFallback(colour);
        }
      },
    },
  }),
};

/** Fewer digits and no needless groups. Every mark stays an element, because it has the attributes of its figure. */
function shrink(markup: string): string {
  return optimize(markup, {
    floatPrecision: 2,
    plugins: [
      // Plot sets a miter limit on links, but straight lines have no miters.
      { name: 'removeAttrs', params: { attrs: 'stroke-miterlimit' } },
      'moveGroupAttrsToElems',
      { name: 'convertTransform', params: { floatPrecision: 2 } },
      placeTexts,
      roundGeometry,
      addColourFallbacks,
      {
        name: 'convertPathData',
        params: { floatPrecision: 2, straightCurves: false, utilizeAbsolute: false },
      },
      // Attributes with default values, such as `x="0"` or `text-anchor="start"`, are not necessary.
      {
        name: 'removeUnknownsAndDefaults',
        params: { unknownContent: false, unknownAttrs: false, uselessOverrides: false },
      },
      'collapseGroups',
      'removeEmptyContainers',
      'sortAttrs',
    ],
  }).data;
}
