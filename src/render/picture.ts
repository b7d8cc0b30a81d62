/** Stand-alone pictures of charts: everything that a reader needs is in the file, its fonts too. */
import { DOMParser } from 'linkedom/worker';

import { heightOf, LAYOUT_WIDTH, type Chart, type Layout } from '#charts/chart.ts';
import { readPaint, COLOURS, paint, type Colour } from '#charts/colours.ts';
import { NUMBER_SIZE, TEXT_SIZE } from '#charts/frame.ts';
import { absolute, type PictureVariant } from '#i18n/addresses.ts';
import { upperFirst } from '#i18n/upper-first.ts';
import { CARD_SIZE } from './card.ts';
import { LICENCE_URL } from './licence.ts';
import { FACES, SANS, SERIF, type Face } from './fonts.ts';
import { subset } from './subset.ts';
import { renderSvg } from './svg.ts';
import { drawLogo, LOGO_SIZE } from './logo.ts';
import { breakAddress, breakLines, measureText } from './typeset.ts';

/** In user units; at 1:1 they are pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the PNG for one user unit. */
  readonly pngScale: number;
}

export interface Picture extends PictureSize {
  /** Refers to its fonts by name and does not embed them. */
  readonly svg: SVGElement;
}

const SVG = 'http://www.w3.org/2000/svg';
/** XML, because an HTML document would nest SVG's self-closing elements into each other. */
const parseSvg = (markup: string): Document =>
  new DOMParser().parseFromString(markup, 'image/svg+xml') as unknown as Document;
const document = parseSvg(`<svg xmlns="${SVG}"/>`);

interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly fill: Colour;
}

interface Page {
  readonly layout: Layout;
  readonly width: number;
  readonly margin: number;
  readonly pngScale: number;
  readonly title: Style;
  readonly measure: Style;
}

const NOTE: Style = { face: SANS, size: 14.5, leading: 20, fill: 'muted' };
const NAME: Style = { face: SERIF, size: 14.5, leading: 26, fill: 'ink' };

const WIDE: Page = {
  layout: 'wide',
  width: 720,
  margin: 40,
  pngScale: 2,
  title: { face: SERIF, size: 30, leading: 35, fill: 'ink' },
  measure: { face: SANS, size: 17, leading: 23, fill: 'muted' },
};
/** As wide as a phone, where its notes are then as large as those of a page. */
const TALL: Page = {
  layout: 'narrow',
  width: 360,
  margin: 20,
  pngScale: 3,
  title: { face: SERIF, size: 23, leading: 27, fill: 'ink' },
  measure: { face: SANS, size: 15.5, leading: 21, fill: 'muted' },
};

type Background = 'paper' | 'dark' | 'white';

const VARIANTS: Readonly<
  Record<PictureVariant, { readonly page: Page; readonly ground: Background }>
> = {
  main: { page: WIDE, ground: 'paper' },
  tall: { page: TALL, ground: 'paper' },
  dark: { page: WIDE, ground: 'dark' },
  white: { page: WIDE, ground: 'white' },
};

/** A text within a picture, wrapped at its width. */
interface Block {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly style: Style;
}

/** Computes all positions in a picture: measures texts and draws nothing. */
function layOutPicture(chart: Chart, page: Page) {
  const { title, measure, notes, paths, sourceLine, language } = chart;
  const { margin, width } = page;
  const blocks: Block[] = [];
  let y = margin - 6;
  const add = (text: string, style: Style, indent = 0): void => {
    const room = width - 2 * margin - indent;
    blocks.push({ text, x: margin + indent, top: y, width: room, style });
    y += style.leading * breakLines(text, style.face, style.size, room).length;
  };
  add(title, page.title);
  y += 4;
  add(measure, page.measure);
  y += 22;
  const chartTop = y;
  y += heightOf(chart, page.layout) * scaleOf(page) + 14;
  for (const note of notes) {
    add(note, NOTE);
    y += 4;
  }
  y += 6;
  add(`${sourceLine}.`, NOTE);
  const logo = { x: margin + 9, y: y + 15 };
  const { site, embed } = language.words;
  const origin = `${site.name}, ${absolute(paths.page).replace(/^https?:\/\//, '')}`;
  const room = width - 2 * margin - 26;
  for (const line of breakAddress(origin, NAME.face, NAME.size, room)) add(line, NAME, 26);
  const day = language.format.shortPeriod(chart.day());
  add(`${upperFirst(embed.asOf(day))}. ${site.notOfficial}.`, NOTE, 26);
  const size = { width, height: Math.ceil(y + margin - 8), pngScale: page.pngScale };
  return { blocks, chartTop, logo, size };
}

/** The size of the main picture of `drawPicture`, in user units, without drawing it. */
export const pictureSize = (chart: Chart): PictureSize => layOutPicture(chart, WIDE).size;

/** Scale with which a chart fills the width of the page between its margins. */
const scaleOf = ({ layout, width, margin }: Page): number =>
  (width - 2 * margin) / LAYOUT_WIDTH[layout];

/** The chart with its finding, measure, notes, source and address, as a stand-alone picture. */
export function drawPicture(chart: Chart, variant: PictureVariant = 'main'): Picture {
  const { page, ground } = VARIANTS[variant];
  const { blocks, chartTop, logo, size } = layOutPicture(chart, page);
  const svg = startSvg(chart.alt);
  const drawn = placeChart(chart, page.layout, page.margin, chartTop, scaleOf(page));
  for (const { text, x, top, width, style } of blocks) {
    // Keeps the elements in reading order.
    if (top > chartTop && drawn.parentNode === null) svg.append(drawn);
    write(svg, text, x, top, width, style);
  }
  svg.append(placeLogo(logo.x, logo.y, 18));
  return finish(svg, size, ground);
}

const CARD = { ...CARD_SIZE, margin: 56, gap: 26 };
/** Margin above and below a chart that is beside the finding, in pixels. */
const CARD_CHART_MARGIN = 38;
/** In pixels: smaller letters cannot be read where a chat shows the card. */
const SMALLEST_CARD_TEXT = 24;
const CARD_PICTURE: PictureSize = { ...CARD_SIZE, pngScale: 1 };
/** Width of a card inside its margins. */
const CARD_INNER = CARD.width - 2 * CARD.margin;
/** Baselines of the last line of a card and of the name of the site above it. */
const CARD_LAST_BASELINE = CARD.height - CARD.margin + 16;
const CARD_NAME_LINE = CARD_LAST_BASELINE - 31;
const CARD_TITLE: Style = { face: SERIF, size: 76, leading: 82, fill: 'ink' };
const SMALLEST_CARD_TITLE = 50;
const CARD_MEASURE: Style = { face: SANS, size: 27, leading: 34, fill: 'muted' };
const CARD_SOURCE: Style = { face: SANS, size: 24, leading: 30, fill: 'muted' };
const CARD_NAME: Style = { face: SERIF, size: 30, leading: 38, fill: 'ink' };
const CARD_NOTE: Style = { face: SANS, size: 24, leading: 31, fill: 'muted' };
/** Width of the text beside a chart, in pixels. */
const CARD_COLUMN = 552;

/**
 * A card of 1200 x 630 pixels for social networks: a finding in large type above its chart, beside the chart if that is
 * too high, or without the chart if its letters would be too small. The source is left out if there is no room for it:
 * the marks of such a chart name their sources.
 */
export function drawCard(title: string, whole: Chart): Picture {
  const chart = whole.excerpt ? { ...whole, plot: whole.excerpt } : whole;
  return (
    drawCardOver(title, chart) ?? drawCardBeside(title, chart) ?? drawCardOfWords(title, chart)
  );
}

/** @returns `undefined` if the chart would be too high at full width */
function drawCardOver(title: string, chart: Chart): Picture | undefined {
  const { margin, gap, width } = CARD;
  const svg = startSvg(title);
  const measured = writeFinding(svg, title, chart, {
    width: CARD_INNER,
    lines: 2,
    bottom: CARD_LAST_BASELINE,
  });
  const scale = CARD_INNER / LAYOUT_WIDTH.wide;
  const drawn = heightOf(chart, 'wide') * scale;
  const spare = CARD_NAME_LINE - CARD_NAME.leading - measured - 2 * gap - drawn;
  if (spare < -gap) return undefined;
  const signEnd = addLogoToCard(svg, chart);
  const room = width - margin - signEnd - 2 * gap;
  const source = breakLines(chart.sourceLine, SANS, CARD_SOURCE.size, room);
  const left = width - margin - Math.max(...source.map((line) => widthOf(line, CARD_SOURCE)));
  for (const [index, line] of source.toReversed().entries())
    svg.append(
      textElement(line, left, CARD_LAST_BASELINE - index * CARD_SOURCE.leading, CARD_SOURCE),
    );
  svg.append(placeChart(chart, 'wide', margin, measured + gap + spare / 2, scale));
  return finish(svg, CARD_PICTURE);
}

/** @returns `undefined` if the letters of the chart would be too small */
function drawCardBeside(title: string, chart: Chart): Picture | undefined {
  const { margin, gap, width, height } = CARD;
  const left = margin + CARD_COLUMN + 2 * gap;
  const [pixelsWide, pixelsHigh] = [width - margin - left, height - 2 * CARD_CHART_MARGIN];
  const [unitsWide, unitsHigh] = [LAYOUT_WIDTH.narrow, heightOf(chart, 'narrow')];
  const scale = Math.min(pixelsWide / unitsWide, pixelsHigh / unitsHigh);
  if (scale * TEXT_SIZE.narrow < SMALLEST_CARD_TEXT) return undefined;
  const svg = startSvg(title);
  writeColumn(svg, title, chart, CARD_COLUMN);
  const x = width - margin - unitsWide * scale;
  svg.append(placeChart(chart, 'narrow', x, (height - unitsHigh * scale) / 2, scale));
  return finish(svg, CARD_PICTURE);
}

function drawCardOfWords(title: string, chart: Chart): Picture {
  const svg = startSvg(title);
  writeColumn(svg, title, chart, CARD_INNER);
  return finish(svg, CARD_PICTURE);
}

/** Finding, source and logo below each other. */
function writeColumn(svg: SVGElement, title: string, chart: Chart, width: number): void {
  const { margin, gap } = CARD;
  const source = chart.sourceLine;
  const lines = breakLines(source, SANS, CARD_SOURCE.size, width).length;
  const top = CARD_NAME_LINE - CARD_NAME.leading - gap / 2 - lines * CARD_SOURCE.leading;
  const room = { width, lines: 5, bottom: top - gap / 2 };
  const measured = writeFinding(svg, title, chart, room);
  if (measured <= room.bottom) write(svg, source, margin, top, width, CARD_SOURCE);
  addLogoToCard(svg, chart);
}

interface Room {
  readonly width: number;
  /** How many lines the title may take. */
  readonly lines: number;
  readonly bottom: number;
}

/**
 * Title, as large as its room allows, and measure.
 * @returns the y position of their end, in pixels
 */
function writeFinding(
  svg: SVGElement,
  title: string,
  { measure }: Chart,
  { width, lines, bottom }: Room,
): number {
  const top = CARD.margin - 16;
  const gap = 6;
  const below = breakLines(measure, SANS, CARD_MEASURE.size, width).length * CARD_MEASURE.leading;
  const fits = ({ face, size, leading }: Style): boolean => {
    const count = breakLines(title, face, size, width).length;
    return count <= lines && top + count * leading + gap + below <= bottom;
  };
  let style = CARD_TITLE;
  while (!fits(style) && style.size > SMALLEST_CARD_TITLE)
    style = { ...style, size: style.size - 2, leading: style.leading - 2 };
  const titled = write(svg, title, CARD.margin, top, width, style) + gap;
  return write(svg, measure, CARD.margin, titled, width, CARD_MEASURE);
}

/** @returns where its words end, in pixels from the left */
function addLogoToCard(svg: SVGElement, { language }: Chart): number {
  const { name, notOfficial } = language.words.site;
  const left = CARD.margin + 60;
  svg.append(placeLogo(CARD.margin + 23, CARD_LAST_BASELINE - 20, 46));
  svg.append(textElement(name, left, CARD_NAME_LINE, CARD_NAME));
  svg.append(textElement(notOfficial, left, CARD_LAST_BASELINE, CARD_NOTE));
  return left + widthOf(notOfficial, CARD_NOTE);
}

/** OpenType features that renderers apply by default, among them kerning, ligatures and the placement of accents. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

/** The picture as an SVG file for the web. Its fonts are embedded as subsets with only the letters that it uses. */
export async function renderPictureSvg(picture: Picture): Promise<string> {
  const svg = picture.svg.cloneNode(true) as SVGElement;
  const faces = await Promise.all(
    FACES.map(async (face) => {
      const font = Buffer.from(await subset(face, svg.textContent, FEATURES)).toString('base64');
      const { family, weight } = face;
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font})}`;
    }),
  );
  const style = element('style', {});
  style.textContent = faces.join('');
  svg.querySelector('title')?.after(licenceMetadata(), style);
  return svg.outerHTML;
}

/** The licence as Creative Commons marks it in SVG, where the licence filters of search engines and editors find it. */
function licenceMetadata(): Element {
  const licence = element('cc:license', { 'rdf:resource': LICENCE_URL });
  const work = element('cc:Work', { 'rdf:about': '' });
  work.append(licence);
  const rdf = element('rdf:RDF', {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:cc': 'http://creativecommons.org/ns#',
  });
  rdf.append(work);
  const metadata = element('metadata', {});
  metadata.append(rdf);
  return metadata;
}

function startSvg(label: string): SVGElement {
  const svg = element('svg', { xmlns: SVG, role: 'img' });
  const title = element('title', {});
  title.textContent = label;
  svg.append(title);
  return svg;
}

function finish(svg: SVGElement, size: PictureSize, ground: Background = 'paper'): Picture {
  const { width, height } = size;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const paper = element('rect', {
    width: String(width),
    height: String(height),
    fill: paint('paper'),
  });
  svg.querySelector('title')?.after(paper);
  resolveColours(svg, ground);
  return { ...size, svg };
}

/** Replaces custom properties with the colours of a theme, because no page defines them for a file. */
function resolveColours(svg: SVGElement, ground: Background): void {
  for (const part of svg.querySelectorAll('*')) {
    for (const { name, value } of part.attributes) {
      const colour = readPaint(value);
      if (colour === undefined) continue;
      const isWhite = ground === 'white' && colour === 'paper';
      const theme = ground === 'dark' ? 'dark' : 'light';
      part.setAttribute(name, isWhite ? '#ffffff' : COLOURS[colour][theme]);
    }
  }
}

function placeChart(chart: Chart, layout: Layout, x: number, y: number, scale: number): SVGElement {
  const group = element('g', {
    transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})`,
    'font-family': quote(SANS.family),
    'font-size': String(TEXT_SIZE[layout]),
  });
  group.append(...shapesOf(renderSvg(chart, layout)));
  for (const number of group.querySelectorAll('[font-weight]')) {
    number.setAttribute('font-family', quote(SERIF.family));
    if (!number.hasAttribute('font-size')) number.setAttribute('font-size', `${NUMBER_SIZE}em`);
  }
  return group;
}

/** The child nodes of an element that is given as markup. */
function shapesOf(markup: string): Node[] {
  const { childNodes } = parseSvg(markup).documentElement;
  return [...childNodes].map((node) => document.importNode(node, true));
}

/** The logo of the site, centred on a point. */
function placeLogo(x: number, y: number, size: number): SVGElement {
  const transform = `translate(${round(x)} ${round(y)}) scale(${round(size / LOGO_SIZE)})`;
  const logo = element('g', { transform, fill: paint('flower') });
  logo.append(...shapesOf(drawLogo({ red: paint('flower'), paper: paint('paper') })));
  return logo;
}

/**
 * Writes lines of text below `top`.
 * @returns the y position where the last line ends
 */
function write(
  svg: SVGElement,
  text: string,
  x: number,
  top: number,
  width: number,
  style: Style,
): number {
  const lines = breakLines(text, style.face, style.size, width);
  lines.forEach((line, index) => {
    svg.append(textElement(line, x, top + style.leading * (index + 0.75), style));
  });
  return top + style.leading * lines.length;
}

function widthOf(text: string, { face, size }: Style): number {
  return measureText(text, face, size);
}

function textElement(text: string, x: number, y: number, { face, size, fill }: Style): SVGElement {
  const made = element('text', {
    x: String(round(x)),
    y: String(round(y)),
    fill: paint(fill),
    'font-family': quote(face.family),
    'font-size': String(size),
    'font-weight': String(face.weight),
  });
  made.textContent = text;
  return made;
}

/** Quoted, because a word that starts with a digit is not valid in an unquoted font name in CSS. */
function quote(family: string): string {
  return `'${family}'`;
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
