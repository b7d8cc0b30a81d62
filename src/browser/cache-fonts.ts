/**
 * Runs on every page. On a first visit no text uses the web fonts, so this script loads them after the page has loaded, and
 * stores in `localStorage` that they are in the cache. From the next page on, `start-page.ts` preloads and uses them.
 */
addEventListener('load', () => {
  Promise.all([...document.fonts].filter(isWebFont).map((font) => font.load()))
    .then(() => {
      localStorage['fonts'] = '1';
    })
    // The browser blocks storage or the font did not arrive: the next page tries again.
    .catch(() => undefined);
});

/** Excludes the fallbacks, because they are system fonts and loading one fails if the system does not have it. */
function isWebFont({ family }: FontFace): boolean {
  return /Newsreader|Source/.test(family);
}

export {};
