import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseColour, type Rgb } from 'culori';
import { generate, parse, walk } from 'css-tree';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { LAYOUT_WIDTH, LAYOUTS, type Layout } from '#charts/chart.ts';
import { COLOURS, OUTSIDE, paint, type Colour } from '#charts/colours.ts';
import { specifyCharts } from '#charts/registry.ts';
import { readFolder } from '#editions/read-folder.ts';
import { renderSvg } from '#render/svg.ts';
import {
  describeMeasurements,
  leastStroke,
  MARK_DISTANCE,
  MARKS,
  measureColours,
  NEIGHBOURS,
  OPEN_MARKS,
  type Palette,
  TEXTS,
  VISIONS,
} from '../../scripts/check-colours.ts';
import { coloursOfMarks, coloursOfTexts, pairsOf } from '../drawn-colours.ts';
import { readSecondEdition } from '../second-edition.ts';

const STYLES = join(import.meta.dirname, '../../src/styles');

/**
 * CSS pixels per user unit in the narrowest column of each composition (`styles/chart.css`). For the narrow composition
 * that is the column of a phone 320 pixels wide. Phones have narrower columns too, but their screens have smaller
 * pixels.
 */
const SMALLEST_SCALE: Readonly<Record<Layout, number>> = {
  narrow: 288 / LAYOUT_WIDTH.narrow,
  wide: (33 * 16) / LAYOUT_WIDTH.wide,
};

const faultsOf = (palette: Palette): string[] =>
  measureColours(palette)
    .filter(({ passes }) => !passes)
    .map(({ pair, theme, vision }) => `${pair.colours.join(', ')}: ${theme}, ${vision}`);

test('every required pair of colours is distinguishable with every kind of colour vision', () => {
  const faults = measureColours().filter(({ passes }) => !passes);
  const [, ...lines] = describeMeasurements(faults);
  expect(lines, 'change a colour in src/charts/colours.ts').toEqual([]);
});

// Expected values from Chromium's emulation of the same model, read from a screen. culori without a conversion to linear
// RGB gives other colours.
test.each([
  ['protanopia', '#a8321f', '#554c1c'],
  ['protanopia', '#8fabe8', '#96b0eb'],
  ['deuteranopia', '#a8321f', '#726619'],
  ['deuteranopia', '#b57a10', '#9d8c16'],
  ['tritanopia', '#2b4a7f', '#00565e'],
  ['tritanopia', '#b57a10', '#c66b68'],
] as const)('with %s, %s looks like %s', (vision, colour, expected) => {
  const bytes = ({ r, g, b }: Rgb): number[] => [r, g, b].map((channel) => channel * 255);
  const seen = bytes(VISIONS[vision](rgb(colour)));
  for (const [channel, byte] of bytes(rgb(expected)).entries())
    expect(Math.abs((seen[channel] ?? NaN) - byte)).toBeLessThanOrEqual(1);
});

test.each([
  ['outside', '#c34a35', 'outside, paper: dark, protanopia'],
  ['before', '#6e96b5', 'participants, before: dark, tritanopia'],
  ['muted', '#857a6c', 'muted, raised: dark, protanopia'],
  ['participants', '#3d5a96', 'participants, paper: dark, deuteranopia'],
] as const)('%s as %s in the dark is found too close: %s', (name, dark, fault) => {
  expect(faultsOf({ ...COLOURS, [name]: { ...COLOURS[name], dark } })).toContain(fault);
});

test('a stroke of half a pixel is too faint in every colour but ink, one of a pixel in none', () => {
  const widths = Object.fromEntries(OPEN_MARKS.map((colour) => [colour, leastStroke(colour)]));
  expect(Object.keys(widths).filter((colour) => (widths[colour] ?? 0) > 0.5)).toEqual(
    OPEN_MARKS.filter((colour) => colour !== 'ink'),
  );
  expect(Math.max(...Object.values(widths))).toBeLessThanOrEqual(1);
});

// A fainter red, which is not visible even with a stroke of a whole pixel.
test('a colour without enough contrast has no width that is enough', () => {
  const palette = { ...COLOURS, outside: { light: '#e96b52', dark: '#e96b52' } };
  expect(() => leastStroke('outside', palette)).toThrow('"outside"');
});

test('an invalid colour is refused', () => {
  const palette = { ...COLOURS, ink: { light: '#000000', dark: '#00000' } };
  expect(() => measureColours(palette)).toThrow('#00000 is no colour.');
});

test('the table has a line for each pair, theme and vision, and marks pairs that differ only in lightness', () => {
  const [header = '', ...lines] = describeMeasurements(measureColours());
  expect(header).toMatch(/^pair +theme +vision +ΔE +contrast +needs +verdict +where$/);
  const distances = lines.filter((line) => line.includes(`ΔE ${MARK_DISTANCE}`));
  expect(distances).toHaveLength(NEIGHBOURS.length * 2 * Object.keys(VISIONS).length);
  const lineOf = (words: RegExp) => distances.find((line) => words.test(line)) ?? '';
  expect(lineOf(/^ink, before +dark +normal/)).toMatch(/ok.*\(by lightness alone\)$/);
  expect(lineOf(/^participants, informal +dark +normal/)).toMatch(/ok(?!.*lightness)/);
});

describe('the measured pairs are the pairs in use', () => {
  const pictures = [...readFolder().editions, readSecondEdition()].flatMap((edition) =>
    specifyCharts(edition, 'id').flatMap((chart) =>
      LAYOUTS.map((layout) => ({
        name: `${edition.year}/${chart.slug}, ${layout}`,
        layout,
        svg: parseHTML(renderSvg(chart, layout)).document.documentElement,
      })),
    ),
  );
  const neighbours = NEIGHBOURS.flatMap(({ colours }) => pairsOf(colours));
  const texts: readonly string[] = TEXTS.map(({ colours: [text] }) => text);

  test.each(pictures)('$name: every mark, every two marks and every text', ({ svg }) => {
    const marks = coloursOfMarks(svg);
    expect(marks.length).toBeGreaterThan(0);
    expect(MARKS.map(({ colours: [mark] }) => mark)).toEqual(expect.arrayContaining(marks));
    expect(neighbours, 'add the pair to NEIGHBOURS').toEqual(
      expect.arrayContaining(pairsOf(marks)),
    );
    expect(texts, 'add the colour to TEXTS').toEqual(expect.arrayContaining(coloursOfTexts(svg)));
  });

  test.each(pictures)('$name: an open mark has a stroke that is wide enough', ({ layout, svg }) => {
    const tooThin = openMarks(svg)
      .map(({ colour, width }) => ({ colour, width: width * SMALLEST_SCALE[layout] }))
      .filter(({ colour, width }) => width < leastStroke(colour));
    expect(tooThin).toEqual([]);
  });

  test.each(pictures)('$name: nothing is filled with red', ({ svg }) => {
    const filled = [...svg.querySelectorAll('rect, path, circle')].filter(
      (mark) => mark.closest('[fill]')?.getAttribute('fill') === OUTSIDE,
    );
    expect(filled).toEqual([]);
  });

  test('every text and every background of the styles', () => {
    const used = { color: new Set<string>(), background: new Set<string>() };
    for (const file of readdirSync(STYLES)) {
      walk(parse(readFileSync(join(STYLES, file), 'utf8')), {
        visit: 'Declaration',
        enter({ property, value }) {
          const name = /var\(--([a-z-]+)\)/.exec(generate(value))?.[1];
          if (name !== undefined && (property === 'color' || property === 'background'))
            used[property].add(name);
        },
      });
    }
    const grounds: readonly string[] = TEXTS.map(({ colours: [, ground] }) => ground);
    expect(
      [...used.color].filter((name) => !texts.includes(name)),
      'see TEXTS',
    ).toEqual([]);
    expect(
      [...used.background].filter((name) => !grounds.includes(name)),
      'see TEXTS',
    ).toEqual([]);
    expect(used.color.size).toBeGreaterThan(2);
    expect(used.background.size).toBeGreaterThan(2);
  });
});

/** Marks without a fill, except hatching, each with its colour and the width of its stroke in user units. */
function openMarks(svg: Element): { colour: Colour; width: number }[] {
  const inherited = (mark: Element, name: string): string | undefined =>
    mark.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
  return [...svg.querySelectorAll('rect, path, circle')].flatMap((mark) => {
    const colour = OPEN_MARKS.find((name) => inherited(mark, 'stroke') === paint(name));
    if (colour === undefined || inherited(mark, 'fill') !== 'none') return [];
    if (inherited(mark, 'stroke-opacity') !== undefined) return [];
    return { colour, width: Number(inherited(mark, 'stroke-width') ?? 1) };
  });
}

function rgb(text: string): Rgb {
  const colour = parseColour(text);
  if (colour?.mode !== 'rgb') throw new Error(`${text} is no colour.`);
  return colour;
}
