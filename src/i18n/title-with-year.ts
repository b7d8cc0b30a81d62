/** A title with the year of its edition, to distinguish charts of different editions. The year is not repeated. */
export const titleWithYear = (title: string, year: string): string =>
  new RegExp(`\\b${year}\\b`).test(title) ? title : `${title} (${year})`;
