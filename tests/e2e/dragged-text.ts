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
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const inLine = (y: number): DOMRect[] =>
    boxes.filter((box) => Math.abs(box.top - y) < 12 || Math.abs(box.bottom - y) < 12);
  const first = inLine(top);
  const last = inLine(bottom);
  const middle = (line: readonly DOMRect[]): number => {
    const { top: upper = 0, bottom: lower = 0 } = line[0] ?? {};
    return (upper + lower) / 2;
  };
  return {
    from: { x: Math.min(...first.map((box) => box.left)) + 1, y: middle(first) },
    to: { x: Math.max(...last.map((box) => box.right)) + 1, y: middle(last) },
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
