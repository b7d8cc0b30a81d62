/** Shortens the markup of a drawing with SVGO. */
import { optimize, type Config, type CustomPlugin } from 'svgo/browser';

import { readPaint, paintWithFallback, type Colour } from '#charts/colours.ts';
import { cachedText } from './build-cache.ts';
import { readCode, versionOf } from './package-file.ts';

const VERSION = versionOf('svgo');
/** This module and the module of the colours that it writes: all code of the project on which the result depends. */
const CODE = ['src/render/shrink-svg.ts', 'src/charts/colours.ts'].map(readCode);

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

const OPTIONS: Config = {
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
};

/**
 * Fewer digits and no needless groups. Every mark stays an element, because it has the attributes of its figure.
 * @param markup of one `<svg>` element
 */
export const shrinkSvg = (markup: string): string =>
  cachedText(['shrink', VERSION, ...CODE, markup], () => optimize(markup, OPTIONS).data);
