/**
 * Adds the printed figures of data/ to the list of published ones, each as it was first published. Nothing on that list
 * ever changes: a figure that is printed otherwise since needs a correction, and a test fails where there is none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readEditions, type Edition } from '#editions';

const LIST = join(import.meta.dirname, '..', 'tests', 'editions', 'published-figures.tsv');

/** A figure as it was first published. */
export interface PublishedFigure {
  /** 2024 */
  readonly edition: string;
  readonly figure: string;
  readonly printed: string;
}

/** The printed figures of editions, in order. */
export const printedOf = (editions: readonly Edition[]): PublishedFigure[] =>
  editions.flatMap(({ year, all }) =>
    all.flatMap(({ id, printed }) =>
      printed === null ? [] : [{ edition: year, figure: id, printed }],
    ),
  );

/** The list as it is: one figure a line, with tabs between edition, figure and what was printed. */
export const readPublishedFigures = (): PublishedFigure[] =>
  existsSync(LIST)
    ? readFileSync(LIST, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [edition = '', figure = '', printed = ''] = line.split('\t');
          return { edition, figure, printed };
        })
    : [];

/** The list with those figures added that it does not have. */
export const addFigures = (
  published: readonly PublishedFigure[],
  printed: readonly PublishedFigure[],
): PublishedFigure[] => {
  const isSame = (a: PublishedFigure, b: PublishedFigure): boolean =>
    a.edition === b.edition && a.figure === b.figure;
  const added = printed.filter((figure) => !published.some((known) => isSame(known, figure)));
  return [...published, ...added];
};

if (import.meta.main) {
  const published = readPublishedFigures();
  const merged = addFigures(published, printedOf(readEditions()));
  const lines = merged.map(({ edition, figure, printed }) => [edition, figure, printed].join('\t'));
  writeFileSync(LIST, `${lines.join('\n')}\n`);
  console.log(`${merged.length - published.length} added, ${merged.length} published in all.`);
}
