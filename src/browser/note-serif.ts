/**
 * Runs on every page: stores in `localStorage` that the web fonts have loaded, so that the next page preloads them
 * (`start-page.ts`). Reading `document.fonts.ready` forces a layout, so this script is not in the head.
 */
document.fonts.ready
  .then(() => {
    localStorage['serif'] = '1';
  })
  // The browser blocks storage, so no page preloads the fonts.
  .catch(() => undefined);

export {};
