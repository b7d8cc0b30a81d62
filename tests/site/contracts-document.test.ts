/** The published files have the keys and columns that docs/contracts.md promises. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { OBSERVATION_COLUMNS } from '#render/observations.ts';
import { editions, readBuilt } from './built-site.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'contracts.md'), 'utf8');

/** The part of the document under a heading, to the next heading. */
function sectionOf(heading: string): string {
  const [, after = ''] = text.split(`\n### ${heading}\n`);
  return after.split(/\n#{2,3} /)[0] ?? '';
}

test('the document lists the columns in their order', () => {
  expect(text).toContain(`\`${OBSERVATION_COLUMNS.join(',')}\``);
});

test.each(editions.map(({ year }) => year))(
  'the JSON of %s has the keys of the document',
  (year) => {
    const rows = sectionOf('JSON of an edition').matchAll(/^\| (`[^|]+`) /gm);
    const keys = [...rows].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key),
    );
    const json = JSON.parse(readBuilt(`data/${year}.json`)) as Record<string, unknown>;
    expect(keys.toSorted()).toEqual(Object.keys(json).toSorted());
  },
);

test('the example of corrections.json has the keys of the file', () => {
  const [, example = ''] = /```json\n([^`]+)```/.exec(sectionOf('corrections.json')) ?? [];
  const shown = JSON.parse(example) as Record<string, unknown>;
  const built = JSON.parse(readBuilt('data/corrections.json')) as Record<string, unknown>;
  expect(Object.keys(shown)).toEqual(Object.keys(built));
});
