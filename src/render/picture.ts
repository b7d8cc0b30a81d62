/** Stand-alone pictures of charts: everything that a reader needs is in the file, its fonts too. */
import { parseHTML } from 'linkedom';
import subsetFont from 'subset-font';

import { LAYOUT_WIDTH, type Chart, type Layout } from '#charts/chart.ts';
import { absolute, chartPath } from '#i18n/addresses.ts';
import { FACES, SANS, SANS_BOLD, SERIF, type Face } from './fonts.ts';
import { renderSvg } from './svg.ts';
import { breakLines } from './typeset.ts';

/** The light theme of `styles/tokens.css`, which a test holds them against: a file cannot ask a page for its colours. */
export const PICTURE_COLOURS: Readonly<Record<string, string>> = {
  paper: '#fbf6ec',
  ink: '#221c17',
  muted: '#685d51',
  rule: '#dcd0bd',
  now: '#a8321f',
  before: '#8d8272',
  indigo: '#2b4a7f',
  ochre: '#b57a10',
};

/** User units; at 1:1 they are pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** SVG markup that names its fonts without holding them. */
  readonly markup: string;
}

const { document } = parseHTML('<!doctype html><html></html>');
const SVG = 'http://www.w3.org/2000/svg';

interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
}

const PAGE = { width: 720, margin: 40 };
const TITLE: Style = { face: SERIF, size: 30, leading: 35, fill: 'ink' };
const MEASURE: Style = { face: SANS, size: 17, leading: 23, fill: 'muted' };
const NOTE: Style = { face: SANS, size: 14.5, leading: 20, fill: 'muted' };

/**
 * The chart with its finding, measure, notes, source and address, for a column of its own.
 * @param source who printed the figures, as the chart names it
 */
export function drawPicture(chart: Chart, source: string): Picture {
  const inner = PAGE.width - 2 * PAGE.margin;
  const svg = startSvg(chart.alt);
  let y = PAGE.margin - 6;
  const write = (text: string, style: Style, balanced = false): void => {
    for (const line of breakLines(text, style.face, style.size, inner, balanced)) {
      y += style.leading;
      svg.append(textElement(line, PAGE.margin, y - style.leading * 0.25, style));
    }
  };
  write(chart.title, TITLE, true);
  y += 4;
  write(chart.measure, MEASURE);
  y += 22;
  const drawing = drawChart(chart, 'wide', PAGE.margin, y, 1);
  svg.append(drawing.group);
  y += drawing.height + 14;
  for (const note of chart.notes) {
    write(note, NOTE);
    y += 4;
  }
  y += 6;
  write(`${source}.`, NOTE);
  const address = absolute(chartPath(chart.locale, chart.edition, chart.slug)).replace(
    /^https?:\/\//,
    '',
  );
  write(`Jamsostek Bengkulu, ${address}`, { ...NOTE, face: SANS_BOLD, fill: 'ink' });
  return finish(svg, PAGE.width, Math.ceil(y + PAGE.margin - 8), chart, 'wide');
}

const CARD = { width: 1200, height: 630, margin: 64, column: 560 };
const CARD_TITLE: Style = { face: SERIF, size: 62, leading: 68, fill: 'ink' };
const CARD_FOOT: Style = { face: SANS_BOLD, size: 30, leading: 36, fill: 'now' };

/** 1200 x 630 for social networks: a finding in large type beside a chart. */
export function drawCard(title: string, chart: Chart): Picture {
  const svg = startSvg(title);
  const { style, lines } = fitTitle(title);
  lines.forEach((line, index) => {
    svg.append(textElement(line, CARD.margin, CARD.margin + style.leading * (index + 0.8), style));
  });
  svg.append(textElement('Jamsostek Bengkulu', CARD.margin, CARD.height - CARD.margin, CARD_FOOT));

  const left = CARD.margin + CARD.column + 48;
  const room = { width: CARD.width - left - CARD.margin, height: CARD.height - 2 * CARD.margin };
  const height = chart.compose('narrow').height ?? 1;
  const scale = Math.min(room.width / LAYOUT_WIDTH.narrow, room.height / height);
  const top = (CARD.height - height * scale) / 2;
  svg.append(
    drawChart(chart, 'narrow', left + (room.width - LAYOUT_WIDTH.narrow * scale) / 2, top, scale)
      .group,
  );
  return finish(svg, CARD.width, CARD.height, chart, 'narrow');
}

/** As large as five lines allow. */
function fitTitle(title: string): { style: Style; lines: string[] } {
  let style = CARD_TITLE;
  let lines = breakLines(title, style.face, style.size, CARD.column, true);
  while (lines.length > 5 && style.size > 40) {
    style = { ...style, size: style.size - 2, leading: style.leading - 2 };
    lines = breakLines(title, style.face, style.size, CARD.column, true);
  }
  return { style, lines };
}

/** The picture as a file for the web, with just the letters of its fonts that it uses. */
export async function renderPictureSvg(picture: Picture): Promise<string> {
  const letters = picture.markup.replaceAll(/<[^>]*>/g, '');
  const faces = await Promise.all(
    FACES.map(async ({ family, weight, file }) => {
      const subset = await subsetFont(file, letters, { targetFormat: 'woff2' });
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${subset.toString('base64')})}`;
    }),
  );
  return picture.markup.replace('<rect', `<style>${faces.join('')}</style><rect`);
}

function startSvg(label: string): SVGElement {
  const svg = element('svg', { xmlns: SVG, role: 'img' });
  const title = element('title', {});
  title.textContent = label;
  svg.append(title);
  return svg;
}

const placeOf = (layout: Layout): string => `[drawing: ${layout}]`;

function finish(
  svg: SVGElement,
  width: number,
  height: number,
  chart: Chart,
  layout: Layout,
): Picture {
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const paper = element('rect', {
    width: String(width),
    height: String(height),
    fill: 'var(--paper)',
  });
  svg.querySelector('title')?.after(paper);
  const drawing = renderSvg(chart, layout).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return { width, height, markup: paint(svg.outerHTML.replace(placeOf(layout), () => drawing)) };
}

/** Names of colours become the colours themselves. */
function paint(markup: string): string {
  return markup.replaceAll(/var\(--([a-z]+)\)/g, (_, name: string) => {
    const colour = PICTURE_COLOURS[name];
    if (colour === undefined)
      throw new Error(`Pictures have no colour "${name}": add it to PICTURE_COLOURS.`);
    return colour;
  });
}

function drawChart(
  chart: Chart,
  layout: Layout,
  x: number,
  y: number,
  scale: number,
): { group: SVGElement; height: number } {
  const group = element('g', {
    transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})`,
    'font-family': SANS.family,
    'font-size': layout === 'narrow' ? '12.5' : '16',
  });
  // A place held for the drawing: an HTML document would nest SVG's self-closing elements into each other.
  group.textContent = placeOf(layout);
  return { group, height: (chart.compose(layout).height ?? 0) * scale };
}

function textElement(text: string, x: number, y: number, { face, size, fill }: Style): SVGElement {
  const made = element('text', {
    x: String(x),
    y: String(round(y)),
    fill: `var(--${fill})`,
    'font-family': face.family,
    'font-size': String(size),
    'font-weight': String(face.weight),
  });
  made.textContent = text;
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
