import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '#charts/chart.ts';
import { specifyCharts } from '#charts/registry.ts';
import { parseFigureId } from '#indicators/figure.ts';
import { LOCALES } from '#i18n/locales.ts';
import { renderSvg } from '#render/svg.ts';
import { frozenEdition as edition } from '../frozen-data.ts';

const cases = LOCALES.flatMap((locale) =>
  specifyCharts(edition, locale).map((chart) => ({
    chart,
    name: `${edition.year}/${chart.slug}.${locale}`,
  })),
);

/** What a picture counts, in both languages. */
const UNIT = /persen|orang|rupiah|satu (?:titik|kotak)|per cent|people|one (?:dot|square)/i;

describe.each(cases)('$name', ({ chart, name }) => {
  test.each(LAYOUTS)('the %s picture is the golden one', async (layout) => {
    // One element per line, so that a difference shows which mark moved.
    const markup = renderSvg(chart, layout).replaceAll('><', '>\n<');
    await expect(`${markup}\n`).toMatchFileSnapshot(`__golden__/${name}.${layout}.svg`);
  });

  test('has a finding, a measure, an alternative text and a table', () => {
    for (const text of [chart.title, chart.measure, chart.alt, ...chart.notes]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/undefined|NaN|null|\s\s/);
    }
    expect(chart.title).not.toMatch(/\.$/);
    expect(chart.alt).toMatch(/\.$/);
    expect(chart.alt).toMatch(/\d/);
    expect(chart.rows.length).toBeGreaterThan(0);
    expect(chart.sources.length).toBeGreaterThan(0);
  });

  test('names its place, agency, time, unit and sources', () => {
    const { title, measure, sourceLine, sources } = chart;
    expect(title).toContain(edition.region.name);
    expect(measure).toContain(edition.region.name);
    expect(measure).toContain('BPJS Ketenagakerjaan');
    expect(measure).toMatch(/\b20\d\d\b/);
    expect(measure).toMatch(UNIT);
    for (const { outlet } of sources) expect(sourceLine).toContain(outlet);
  });

  test('every figure that the picture encodes is also in the table', () => {
    const shown = new Set(chart.rows.map(({ figure }) => figure.id));
    for (const layout of LAYOUTS) {
      const marks = [...renderSvg(chart, layout).matchAll(/data-figure="([^"]+)"/g)].map(
        ([, id]) => id ?? '',
      );
      expect(marks.length).toBeGreaterThan(0);
      for (const id of marks)
        expect(shown, 'add the figure to the rows of the chart').toContain(id);
    }
  });

  test('a mark has the exact value and the status of its figure', () => {
    for (const layout of LAYOUTS) {
      for (const [tag, id = ''] of renderSvg(chart, layout).matchAll(
        /<[^>]*data-figure="([^"]+)"[^>]*>/g,
      )) {
        const figure = edition.figure(parseFigureId(id));
        expect(tag).toContain(`data-value="${String(figure.value)}"`);
        expect(tag.includes('data-status')).toBe(figure.status !== 'reported');
      }
    }
  });

  test('needs no style, script or id', () => {
    for (const layout of LAYOUTS)
      expect(renderSvg(chart, layout)).not.toMatch(/<style|<script|style=| id=| on\w+=/);
  });
});
