/** Writes the JSON Schemas of the data files: run it after a change to `src/schema/shapes.ts`. */
import { writeFile } from 'node:fs/promises';

import { makeJsonSchemas } from '#schema/json-schemas.ts';

const dataFolder = new URL('../data/', import.meta.url);
for (const [name, text] of Object.entries(makeJsonSchemas())) {
  await writeFile(new URL(name, dataFolder), text);
  console.log(`Wrote data/${name}`);
}
