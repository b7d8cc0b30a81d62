import { defineCollection } from 'astro:content';
import { LOCALES } from '#i18n/locales.ts';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const FILE = `{${LOCALES.join(',')}}.mdx`;

/** One folder an edition, one file a language: `2024/id.mdx`. */
const articles = defineCollection({
  loader: glob({ base: 'src/content/articles', pattern: `[0-9][0-9][0-9][0-9]/${FILE}` }),
  schema: z.strictObject({
    /** The argument in one line, without figures: those stand in the text, where they can be traced. */
    title: z.string().min(1).regex(/^\D+$/, 'no figures: they stand in the text, through <Stat>'),
    description: z
      .string()
      .min(1)
      .regex(/^\D+$/, 'no figures: they stand in the text, through <Stat>'),
  }),
});

/** How-to pages, one file a language: `embed/id.mdx`. */
const guides = defineCollection({
  loader: glob({ base: 'src/content/guides', pattern: `*/${FILE}` }),
  schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
});

export const collections = { articles, guides };
