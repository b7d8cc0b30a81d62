/** The height that the snippet states: enough for the whole embed, table closed, in a column of the given width. */
import { LAYOUT_WIDTH, type Chart } from '#charts/chart.ts';

/** Pixels. Generous widths of a letter, so that a wide fallback font still fits. */
const TITLE = { size: 22, line: 28, letter: 0.56 };
const TEXT = { size: 15, line: 22, letter: 0.56 };
const FRAME = 16;
const GAPS = 64;
const FOOTER_LINES = 3;

/** Widths at which a chart can be at its highest: just before its words find room, or its picture stops growing. */
const WIDTHS = [320, 360, 390, 432, 544, 720];

/**
 * @param width of the narrowest iframe that it is for, in pixels
 * @returns integer pixels: enough at that width and any above it
 */
export function embedHeight(chart: Chart, width: number): number {
  const widths = [width, ...WIDTHS.filter((wider) => wider > width)];
  return Math.max(...widths.map((each) => heightAt(chart, each)));
}

function heightAt(chart: Chart, width: number): number {
  const inner = width - FRAME;
  const layout = inner >= 528 ? 'wide' : 'narrow';
  const picture =
    ((chart.compose(layout).height ?? 0) * Math.min(inner, layout === 'wide' ? inner : 416)) /
    LAYOUT_WIDTH[layout];
  const lines = (text: string, { size, letter }: typeof TEXT): number =>
    Math.ceil((text.length * size * letter) / inner);
  const words =
    lines(chart.title, TITLE) * TITLE.line +
    [chart.measure, ...chart.notes].reduce((sum, text) => sum + lines(text, TEXT), FOOTER_LINES) *
      TEXT.line;
  return Math.ceil(picture + words + GAPS + FRAME);
}
