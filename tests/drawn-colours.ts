/** Which colours a drawing uses, read off its markup, as names of custom properties. */

/** What lies behind the marks, and lines that only lead the eye. */
const UNREAD = ['paper', 'rule'];

/** The colours of all marks below an element: a mark is seen by its outline where it has one, else by its fill. */
export function coloursOfMarks(root: Element): string[] {
  const marks = [...root.querySelectorAll('rect, path, circle, line')];
  const names = marks.map((mark) => paintOf(mark, 'stroke') ?? paintOf(mark, 'fill'));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** The colours of all texts below an element. */
export function coloursOfTexts(root: Element): string[] {
  const names = [...root.querySelectorAll('text')].map((text) => paintOf(text, 'fill'));
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** Every two of some colours, each pair in the order of the alphabet. */
export function pairsOf(colours: readonly string[]): string[] {
  const sorted = [...colours].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a}, ${b}`));
}

/**
 * @returns `undefined` where nothing is painted that a reader reads
 * @throws Error where a colour is not one of `charts/colours.ts`
 */
function paintOf(element: Element, property: 'fill' | 'stroke'): string | undefined {
  const value = element.closest(`[${property}]`)?.getAttribute(property) ?? 'none';
  if (value === 'none') return undefined;
  const name = /^var\(--([a-z]+)\)$/.exec(value)?.[1];
  if (name === undefined)
    throw new Error(`${property}="${value}" is no colour of charts/colours.ts.`);
  return UNREAD.includes(name) ? undefined : name;
}
