/**
 * Runs on every page: notes that the serif's files have come, so that the next page asks for them at once
 * (`start-page.ts`). To ask the browser for them lays the page out, so this does not stand in the head.
 */
document.fonts.ready
  .then(() => {
    localStorage['serif'] = '1';
  })
  // Storage is forbidden: each page is as the first.
  .catch(() => undefined);

export {};
