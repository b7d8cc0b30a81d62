/** The colours that stand beside each other on the built pages are among those that are measured. */
import { expect, test } from 'vitest';

import { NEIGHBOURS } from '../../scripts/check-colours.ts';
import { coloursOfMarks, pairsOf } from '../drawn-colours.ts';
import { pages } from './built-site.ts';

const measured = NEIGHBOURS.flatMap(({ colours }) => pairsOf(colours));
const drawn = pages.flatMap(({ path, document }) =>
  [...document.querySelectorAll('.picture svg, .bars')].map((drawing) => ({
    path,
    pairs: pairsOf(coloursOfMarks(drawing)),
  })),
);

test('every two colours of one picture or one group of bars are measured against each other', () => {
  const unmeasured = drawn.flatMap(({ path, pairs }) =>
    pairs.filter((pair) => !measured.includes(pair)).map((pair) => `${path}: ${pair}`),
  );
  expect(unmeasured, 'add the pair to NEIGHBOURS in scripts/check-colours.ts').toEqual([]);
});

test('no pair is measured that no page or chart of another year shows', () => {
  // Last year by sector appears with the first source that reports it.
  const ofAnotherYear = ['before, informal'];
  const shown = new Set([...drawn.flatMap(({ pairs }) => pairs), ...ofAnotherYear]);
  expect(measured.filter((pair) => !shown.has(pair))).toEqual([]);
});
