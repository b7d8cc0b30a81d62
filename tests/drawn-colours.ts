/** The colours of a drawing, from its markup, as names of custom properties. */
import { readPaint, type Colour } from '#charts/colours.ts';

/** Colours without a meaning: the background and guide lines. */
const UNREAD: readonly Colour[] = ['paper', 'rule'];

/** The colours of all marks inside an element: that of the outline if the mark has one, otherwise that of the fill. */
export function coloursOfMarks(root: Element): string[] {
  const marks = [...root.querySelectorAll('rect, path, circle, line')];
  const names = marks.map((mark) => paintOf(mark, 'stroke') ?? paintOf(mark, 'fill'));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** The colours of all texts inside an element. */
export function coloursOfTexts(root: Element): string[] {
  const names = [...root.querySelectorAll('text')].map((text) => paintOf(text, 'fill'));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** All pairs of some colours; each pair is in alphabetical order. */
export function pairsOf(colours: readonly string[]): string[] {
  const sorted = [...colours].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a}, ${b}`));
}

/**
 * @returns `undefined` if the element has no paint, or only a colour without a meaning
 * @throws Error if a colour is not one of `charts/colours.ts`
 */
function paintOf(element: Element, property: 'fill' | 'stroke'): string | undefined {
  const value = element.closest(`[${property}]`)?.getAttribute(property) ?? 'none';
  if (value === 'none') return undefined;
  const name = readPaint(value);
  if (name === undefined)
    throw new Error(`${property}="${value}" is no colour of charts/colours.ts.`);
  return UNREAD.includes(name) ? undefined : name;
}
