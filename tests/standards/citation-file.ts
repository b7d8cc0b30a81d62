/**
 * The rules of the Citation File Format 1.2.0 (https://citation-file-format.github.io/1.2.0/schema.json) for the fields
 * that CITATION.cff uses: which are allowed, which are required, and their values. Fields for other kinds of works are
 * left out, so a new field of the file first needs a rule here.
 */
import { z } from 'zod';

const text = z.string().min(1);
const address = z.url({ protocol: /^(?:https?|s?ftp)$/ });
const day = z.iso.date();

const entity = z.strictObject({
  name: text,
  website: address.optional(),
  email: z.email().optional(),
});
const person = z.strictObject({
  'family-names': text.optional(),
  'given-names': text.optional(),
  affiliation: text.optional(),
  orcid: z
    .string()
    .regex(/^https:\/\/orcid\.org\/(?:\d{4}-){3}\d{3}[\dX]$/)
    .optional(),
  email: z.email().optional(),
});

const distinct = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size === values.length;

export const citationFile = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  title: text,
  authors: z
    .array(z.union([entity, person]))
    .min(1)
    .refine(distinct),
  type: z.enum(['dataset', 'software']).optional(),
  abstract: text.optional(),
  version: text.optional(),
  'date-released': day.optional(),
  // An SPDX identifier.
  license: z
    .string()
    .regex(/^[\w.+-]+$/)
    .optional(),
  keywords: z.array(text).min(1).refine(distinct).optional(),
  url: address.optional(),
  'repository-code': address.optional(),
});
