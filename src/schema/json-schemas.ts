/** JSON Schemas of the data files, made from the same shapes, so that editors complete and check entries while typing. */
import { z } from 'zod';

import { correctionsShape, editionShape, sourcesShape } from './shapes.ts';

/** The text of each schema, by its file name in `data/`. */
export function makeJsonSchemas(): Readonly<Record<string, string>> {
  return {
    'corrections.schema.json': toText(correctionsShape, 'What was corrected since publication'),
    'edition.schema.json': toText(editionShape, 'An edition: the figures of one year as printed'),
    'sources.schema.json': toText(sourcesShape, 'The sources and every numeral they print'),
  };
}

function toText(shape: z.ZodType, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(shape);
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}
