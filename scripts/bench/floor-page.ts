import { parseHTML } from 'linkedom';

import { COLOURS, declareColours } from '#charts/colours.ts';
import { PITCH } from '#charts/dot-field.ts';

/**
 * Writes the baseline page: the fastest page that still has the words and pictures of an article. The words are plain
 * headings and paragraphs. Each picture is one composition with the same marks as in the article. The page has a few
 * style rules, no web font and no script.
 * @param article the built page
 */
export function writeFloor(article: string): string {
  const { document } = parseHTML(article);
  const story = document.querySelector('.story');
  if (story === null) throw new Error('The page has no .story: it is no article.');
  const parts: string[] = [];
  for (const element of story.querySelectorAll('h1, h2, h3, p, svg')) {
    const isHidden =
      element.closest('.provenance, .sections, details, .kicker, .stage, svg svg') !== null;
    if (isHidden || element.classList.contains('wide')) continue;
    if (element.localName === 'svg') parts.push(element.outerHTML);
    else if (element.textContent.trim() !== '')
      parts.push(`<${element.localName}>${escape(wordsOf(element))}</${element.localName}>`);
  }
  const language = document.documentElement.lang;
  const title = escape(document.title);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><body>${parts.join('\n')}`;
}

/** The two drawings of each step of the opening: its dots (`svg` without a class) and its notes (class `on-…`). */
const DOTS = ':is(svg:not([class]),[class*=on-])';

/** The colours are custom properties, because the marks refer to them by name. */
const STYLE =
  `:root{${declareColours(({ light }) => light)}}` +
  `body{max-width:38rem;margin:0 auto;padding:0 1rem;font:1.1875rem/1.55 serif;color:${COLOURS.ink.light}}` +
  'svg{display:block;width:100%;max-width:26rem;font:10px sans-serif;overflow:visible}' +
  `${DOTS}{fill:${COLOURS.muted.light};stroke-width:7.4px;stroke-linecap:round;stroke-dasharray:0 ${PITCH}}` +
  `.hole{stroke:${COLOURS.paper.light};stroke-width:4.8px}.s1{translate:0 40%}.s2{translate:0 65%}`;

const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
