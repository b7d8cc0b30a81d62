/** The paragraphs of an article that have numbers, among them numbers that stand alone beside a chapter. */
export const PARAGRAPHS = ':is(.opening, .summary, .box) p:has(data), .story > p:has(data)';

/** Start and end of a drag that selects a paragraph, in CSS pixels of the viewport. */
export interface Drag {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** The text of the selection, as on the page. */
  readonly text: string;
  readonly numerals: readonly string[];
}

/** Runs in the page, so it must not use anything from outside the function. */
export function planDrag(paragraph: Element): Drag {
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: DOMRect[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.textContent?.trim() === '') continue;
    range.selectNodeContents(walker.currentNode);
    lines.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
  }
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The paragraph has no text.');
  // A drag that starts on a link moves the link, so it starts beside it.
  const aside = paragraph.firstChild instanceof HTMLAnchorElement ? -3 : 1;
  return {
    from: { x: first.left + aside, y: (first.top + first.bottom) / 2 },
    to: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
    text: paragraph.textContent.replaceAll(/\s+/g, ' ').trim(),
    numerals: [...paragraph.querySelectorAll('data')].map(({ textContent }) => textContent),
  };
}

/** Runs in the page: adds an empty field to paste into. */
export function makeField(): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  return field;
}

/** Normalises spaces, because pasted text may contain no-break spaces and line breaks. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
