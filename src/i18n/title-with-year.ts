/** A title of an edition for lists of pages, where titles of other editions stand beside it: with the year, but only once. */
export const titleWithYear = (title: string, year: string): string =>
  new RegExp(`\\b${year}\\b`).test(title) ? title : `${title} (${year})`;
