/**
 * Runs on every page: notes that the serif has come, so that the next page asks for it before it draws
 * (`start-page.ts`). The first leaves it to the browser, which fetches it when it has drawn the page.
 */
const faces = [...document.fonts].filter(({ family }) => family === 'Newsreader');

Promise.all(faces.map((face) => face.load())).then(
  () => {
    try {
      localStorage['serif'] = '1';
    } catch {
      // Forbidden: each page is as the first.
    }
  },
  () => undefined,
);

export {};
