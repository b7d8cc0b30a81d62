import { defineCollection } from 'astro:content';
import { LOCALES } from '#i18n/locales.ts';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const FILE = `{${LOCALES.join(',')}}.mdx`;

/** One folder per edition, one file per language: `2024/id.mdx`. */
const articles = defineCollection({
  loader: glob({ base: 'src/content/articles', pattern: `[0-9][0-9][0-9][0-9]/${FILE}` }),
  schema: z.strictObject({
    /** The argument in one line, without figures: in the text each figure has a link to its source. */
    title: z.string().min(1).regex(/^\D+$/, 'no figures: they stand in the text, through <Stat>'),
    description: z
      .string()
      .min(1)
      .regex(/^\D+$/, 'no figures: they stand in the text, through <Stat>'),
  }),
});

/** How-to pages, one file per language: `embed/id.mdx`. */
const guides = defineCollection({
  loader: glob({ base: 'src/content/guides', pattern: `*/${FILE}` }),
  schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
});

export const collections = { articles, guides };
