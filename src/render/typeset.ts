/** Breaks text into lines with a font's own widths: SVG has no line breaks of its own. */
import { MAGNITUDE_WORDS } from '#i18n/format-figure.ts';
import type { Face } from './fonts.ts';

/** Where a line may break: at a space, but not within an amount, such as between Rp1,4 and miliar. */
export const LINE_BREAK = new RegExp(`(?<!\\d(?= (?:${MAGNITUDE_WORDS.join('|')})\\b)) `);

/** A part of a text that is not broken, with its x positions if all of the text is on one line. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Width of one line in the unit of `size`. */
export function measureText(text: string, face: Face, size: number): number {
  return (face.measure(text).width / face.metrics.unitsPerEm) * size;
}

/** As few lines as `width` allows, filled evenly. A word that is wider than a line has a line of its own. */
export function breakLines(text: string, face: Face, size: number, width: number): string[] {
  const words = placeWords(text, face, size);
  const lines = fillLines(words, width);
  let even = lines;
  for (let narrower = width - 8; narrower > width / 2; narrower -= 8) {
    const tried = fillLines(words, narrower);
    if (tried.length > lines.length) break;
    even = tried;
  }
  return even.map((line) => line.map((word) => word.text).join(' '));
}

/** Lines of an address and the words before it, broken after spaces and slashes if they are wider than one line. */
export function breakAddress(text: string, face: Face, size: number, width: number): string[] {
  if (measureText(text, face, size) <= width) return [text];
  const lines: string[] = [];
  for (const part of text.split(/(?<=[ /])/)) {
    const last = lines.at(-1);
    if (last !== undefined && measureText(last + part.trimEnd(), face, size) <= width)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** Measures the whole text only once, because that takes longest. Lines are then tried with these positions. */
function placeWords(text: string, face: Face, size: number): Word[] {
  const scale = size / face.metrics.unitsPerEm;
  const { width, spaces } = face.measure(text);
  const ends = [...spaces, { start: width, end: width }];
  let start = 0;
  let passed = 0;
  return text.split(LINE_BREAK).map((word) => {
    passed += word.split(' ').length;
    const space = ends[passed - 1];
    if (space === undefined) throw new Error(`${face.family} draws no space in "${text}".`);
    const placed = { text: word, start, end: space.start * scale };
    start = space.end * scale;
    return placed;
  });
}

function fillLines(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last?.[0] !== undefined && word.end - last[0].start <= width) last.push(word);
    else lines.push([word]);
  }
  return lines;
}
