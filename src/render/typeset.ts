/** Breaks text into lines with a font's own widths: SVG has no line breaks of its own. */
import type { Face } from './fonts.ts';

/** Width of one line in the unit of `size`. */
export function measureText(text: string, face: Face, size: number): number {
  return (face.metrics.layout(text).advanceWidth / face.metrics.unitsPerEm) * size;
}

/** Lines no wider than `width`, filled evenly where `balanced`. A word that is wider than a line stands alone. */
export function breakLines(
  text: string,
  face: Face,
  size: number,
  width: number,
  balanced = false,
): string[] {
  const lines = fillLines(text, face, size, width);
  if (!balanced || lines.length === 1) return lines;
  let narrowest = width;
  while (
    narrowest > width / 2 &&
    fillLines(text, face, size, narrowest - 8).length === lines.length
  )
    narrowest -= 8;
  return fillLines(text, face, size, narrowest);
}

function fillLines(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  // An amount stays in one piece: no line ends between Rp1,4 and miliar.
  for (const word of text.split(/(?<!Rp[\d.,]+) /)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measureText(longer, face, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
