/** Breaks text into lines with a font's own widths: SVG has no line breaks of its own. */
import { MAGNITUDE_WORDS } from '#i18n/format-figure.ts';
import type { Face } from './fonts.ts';

/** An amount stays in one piece: no line ends between Rp1,4 and miliar. */
const BREAK = new RegExp(`(?<!\\d(?= (?:${MAGNITUDE_WORDS.join('|')})\\b)) `);

/** Width of one line in the unit of `size`. */
export function measureText(text: string, face: Face, size: number): number {
  return (face.metrics.layout(text).advanceWidth / face.metrics.unitsPerEm) * size;
}

/** As few lines as `width` allows, filled evenly. A word that is wider than a line stands alone. */
export function breakLines(text: string, face: Face, size: number, width: number): string[] {
  const lines = fillLines(text, face, size, width);
  let even = lines;
  for (let narrower = width - 8; narrower > width / 2; narrower -= 8) {
    const tried = fillLines(text, face, size, narrower);
    if (tried.length > lines.length) break;
    even = tried;
  }
  return even;
}

function fillLines(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(BREAK)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measureText(longer, face, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
