/** The pairs of colours that are drawn beside each other on built pages are among the measured pairs. */
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

test('every measured pair is used on a page or in a chart of another year', () => {
  // Only an edition whose source reports last year by sector draws it.
  const ofAnotherYear = ['before, informal'];
  const shown = new Set([...drawn.flatMap(({ pairs }) => pairs), ...ofAnotherYear]);
  expect(measured.filter((pair) => !shown.has(pair))).toEqual([]);
});
