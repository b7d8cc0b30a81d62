/**
 * One row of the published table. CSV, JSON, JSON Schema, CSVW, Data Package, schema.org and the codebook all take their
 * columns and types from this shape.
 */
import { z } from 'zod';

import { identifier, paragraph, period } from './shapes.ts';
import { AREA_LEVELS, SECTORS, STANDINGS, STATUSES, UNITS } from './vocabulary.ts';

/**
 * Whether the bounds belong to the interval: `[)` only the lower one, `[]` both. A computed interval with an open bound
 * is published as closed (`[]`): it contains every possible value, up to the rounding of the last digit.
 */
const BOUNDS = ['[)', '[]'] as const;

/** `<indicator>[/<area>][/<sector or reading>][/by-<source>]@<period>` */
const figureId = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*@\d{4}(?:-\d{2}){0,2}$/);
const text = z.string().min(1);

/** The order of the keys is the order of the columns. Users of the table rely on it, so columns are only added. */
export const observationShape = z.strictObject({
  id: figureId,
  edition: z.string().regex(/^\d{4}$/),
  area_code: z.string().regex(/^\d{2}(?:\d{2})?$/),
  area_name: text,
  area_level: z.enum(AREA_LEVELS),
  indicator: identifier,
  label: text,
  sector: z.enum(SECTORS).nullable(),
  reading: identifier.nullable(),
  period,
  value: z.number(),
  unit: z.enum(UNITS),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  bounds: z.enum(BOUNDS).nullable(),
  display: text,
  status: z.enum(STATUSES),
  standing: z.enum(STANDINGS).nullable(),
  printed: text.nullable(),
  source: identifier.nullable(),
  speaker: text.nullable(),
  source_url: z.url({ protocol: /^https$/ }).nullable(),
  paragraph: paragraph.nullable(),
  formula: text.nullable(),
  inputs: z.array(figureId),
  url: z.url(),
});

export type Observation = Readonly<z.infer<typeof observationShape>>;
export type ObservationColumn = keyof Observation;

export const OBSERVATION_COLUMNS: readonly ObservationColumn[] = observationShape.keyof().options;

/** The primary key: no two rows have the same values in all of these columns. */
export const OBSERVATION_KEY = ['edition', 'id'] as const satisfies readonly ObservationColumn[];

/** Separates the items of a cell that contains a list; no item contains a space. */
export const LIST_SEPARATOR = ' ';

/** The constraints of a column, limited to those that every metadata format supports. */
export interface Column {
  readonly name: ObservationColumn;
  readonly type: 'string' | 'number' | 'integer';
  /** Whether a cell contains several values, separated by `LIST_SEPARATOR`. */
  readonly isList: boolean;
  /** Whether every cell must have a value. */
  readonly required: boolean;
  /** The only allowed values. */
  readonly allowed?: readonly string[];
  /** Regular expression for the whole cell. */
  readonly pattern?: string;
  readonly format?: 'uri';
  readonly minimum?: number;
  readonly minLength?: number;
}

/** The supported keywords of a column's JSON Schema. Any other keyword is an error: the other formats would lose it. */
const columnSchema = z.strictObject({
  type: z.enum(['string', 'number', 'integer']),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  format: z.literal('uri').optional(),
  minimum: z.number().optional(),
  minLength: z.int().optional(),
  // zod writes the largest safe integer as the maximum of every integer. It is not a constraint of the data.
  maximum: z.literal(Number.MAX_SAFE_INTEGER).optional(),
  description: z.string().optional(),
});
const anyColumnSchema = z.union([
  z
    .strictObject({ type: z.tuple([z.literal('number'), z.literal('null')]) })
    .transform(({ type: [type] }) => ({
      schema: columnSchema.parse({ type }),
      required: false,
      isList: false,
    })),
  columnSchema.transform((schema) => ({ schema, required: true, isList: false })),
  z
    .strictObject({ type: z.literal('array'), items: columnSchema })
    .transform(({ items }) => ({ schema: items, required: false, isList: true })),
  z
    .strictObject({ anyOf: z.tuple([columnSchema, z.strictObject({ type: z.literal('null') })]) })
    .transform(({ anyOf: [schema] }) => ({ schema, required: false, isList: false })),
]);

/** JSON Schema of one observation, draft 2020-12. */
export const observationJsonSchema = z.toJSONSchema(observationShape);

export const COLUMNS: readonly Column[] = OBSERVATION_COLUMNS.map((name): Column => {
  const { schema, required, isList } = anyColumnSchema.parse(
    observationJsonSchema.properties?.[name],
  );
  const { type, enum: allowed, pattern, format, minimum, minLength } = schema;
  return {
    name,
    type,
    isList,
    required,
    ...(allowed && { allowed }),
    ...(pattern !== undefined && { pattern }),
    ...(format && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(minLength !== undefined && { minLength }),
  };
});
