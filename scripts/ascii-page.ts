/**
 * Writes every character beyond ASCII as an escape of its language: HTML, CSS or JSON. Browsers decode a page that is
 * only ASCII several times faster, and keep it in half the memory (docs/decisions/019-first-screen.md). Readers see the
 * same characters.
 */

/** Elements whose content is not HTML. */
const RAW = /(<(style|script)\b[^>]*>)([\s\S]*?)(<\/\2>)/g;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;

/** @throws Error if an executable script contains such a character, because the right escape depends on the context */
export function toAscii(html: string): string {
  let end = 0;
  const parts: string[] = [];
  for (const {
    index,
    0: element,
    1: start = '',
    2: name,
    3: content = '',
    4: close = '',
  } of html.matchAll(RAW)) {
    parts.push(escapeHtml(html.slice(end, index)), escapeHtml(start));
    parts.push(name === 'style' ? escapeCss(content) : escapeScript(start, content), close);
    end = index + element.length;
  }
  return parts.join('') + escapeHtml(html.slice(end));
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const escapeHtml = (html: string): string =>
  html.replace(BEYOND_ASCII, (character) => `&#${codeOf(character)};`);

/** The space ends the escape, and is not part of the text. */
const escapeCss = (css: string): string =>
  css.replace(BEYOND_ASCII, (character) => `\\${codeOf(character).toString(16)} `);

function escapeScript(start: string, content: string): string {
  if (start.includes('json'))
    return content.replace(BEYOND_ASCII, (character) =>
      character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    );
  const [found] = content.match(BEYOND_ASCII) ?? [];
  if (found !== undefined)
    throw new Error(
      `An inline script contains ${found}: write it as \\u{${codeOf(found).toString(16)}}.`,
    );
  return content;
}
