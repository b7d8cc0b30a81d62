/** A second defence: texts that the checks of the data refuse are also harmless when they are rendered. */
import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';

import { specifyChart } from '#charts/registry.ts';
import { renderCsv, renderExcelCsv } from '#render/csv.ts';
import { renderEmbedCode, renderOembedCode, renderPictureCode } from '#render/embed-code.ts';
import { escapeJson } from '#render/escape-json.ts';
import { renderOembed } from '#render/oembed.ts';
import { drawCard, drawPicture } from '#render/picture.ts';

import { REFUSED_TEXTS } from '../schema/refused-texts.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const chart = specifyChart('claims-paid', edition, 'id');

/** Names of elements and attributes, including those inside an iframe, which remain if a CMS removes the iframe. */
function shapeOf(markup: string): string[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): string[] => [
    ...('tagName' in node
      ? [[node.tagName, ...node.attrs.map(({ name }) => name).sort()].join(' ')]
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(markup.replaceAll(/<(\/?)iframe/g, '<$1x-frame')));
}

/** @throws Error if the markup is not well-formed */
function xmlShapeOf(markup: string): Set<string> {
  const found = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.add([name, ...Object.keys(attributes).sort()].join(' '));
  });
  parser.write(markup).close();
  return found;
}

describe.each(REFUSED_TEXTS)('$kind', ({ text }) => {
  const hostile = { ...chart, title: text, alt: text, measure: text, sourceLine: text };

  test('does not end the script element that contains it as JSON, and is unchanged', () => {
    const escaped = escapeJson({ text, [text]: [text] });
    expect(escaped).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(escaped)).toEqual({ text, [text]: [text] });
  });

  test('adds nothing to the snippets', () => {
    expect(shapeOf(renderEmbedCode(hostile))).toEqual(shapeOf(renderEmbedCode(chart)));
    expect(shapeOf(renderPictureCode(hostile))).toEqual(shapeOf(renderPictureCode(chart)));
  });

  test('adds nothing to oEmbed', () => {
    const { title, html } = JSON.parse(renderOembed(hostile)) as Record<string, string>;
    expect(title).toBe(text);
    expect(shapeOf(html ?? '')).toEqual(shapeOf(renderOembedCode(chart, 640, 500)));
  });

  test('is unchanged in a table, or refused if a spreadsheet would compute it', () => {
    const [first] = edition.all;
    if (first === undefined) throw new Error('There is no figure.');
    const tampered = { ...edition, all: [{ ...first, printed: text }] };
    for (const [render, delimiter] of [
      [renderCsv, ','],
      [renderExcelCsv, ';'],
    ] as const) {
      if (/^[=+\-@\t]/.test(text)) {
        expect(() => render(tampered)).toThrow('A spreadsheet would compute the cell');
      } else {
        const [, row] = parseCsv(render(tampered), { delimiter, bom: true });
        expect(row).toContain(text.toWellFormed());
      }
    }
  });
});

/** Without texts that XML cannot contain in any notation; only the checks of the data refuse those. */
const drawable = REFUSED_TEXTS.filter(({ text }) => !/[\0\uffff]/.test(text));

test.each(drawable)('$kind adds nothing to pictures and cards', ({ text }) => {
  const hostile = { ...chart, title: text, alt: text, measure: text, sourceLine: text };
  const pairs = [
    [drawPicture(hostile), drawPicture(chart)],
    [drawCard(text, hostile), drawCard(chart.title, chart)],
  ] as const;
  for (const [wild, tame] of pairs) {
    const known = xmlShapeOf(tame.svg.outerHTML);
    expect([...xmlShapeOf(wild.svg.outerHTML)].filter((shape) => !known.has(shape))).toEqual([]);
  }
});
