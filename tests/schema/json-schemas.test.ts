import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { makeJsonSchemas } from '#schema/json-schemas.ts';

test.each(Object.entries(makeJsonSchemas()))('data/%s is current', (name, text) => {
  const written = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
  expect(written, 'run `npm run publish:records`').toBe(text);
});
