/**
 * One row of the published table: the single shape from which CSV, JSON, JSON Schema, CSVW, Data Package, schema.org
 * and the codebook take their columns and types.
 */
import { z } from 'zod';

import { identifier, paragraph, period } from './shapes.ts';
import { STATUSES, UNITS } from './vocabulary.ts';

/** The order of its keys is that of the columns: a contract with those who load the table. */
export const observationShape = z.strictObject({
  edition: z.string().regex(/^\d{4}$/),
  region_code: z
    .string()
    .regex(/^\d{2}$/)
    .nullable(),
  region_name: z.string().min(1),
  indicator: identifier,
  sector: identifier.nullable(),
  period,
  value: z.number(),
  unit: z.enum(UNITS),
  lower: z.number(),
  upper: z.number(),
  status: z.enum(STATUSES),
  printed: z.string().min(1).nullable(),
  source: identifier.nullable(),
  source_url: z.url({ protocol: /^https$/ }).nullable(),
  paragraph: paragraph.nullable(),
  note: z.string().min(1),
});

export type Observation = Readonly<z.infer<typeof observationShape>>;
export type ObservationColumn = keyof Observation;

export const OBSERVATION_COLUMNS: readonly ObservationColumn[] = observationShape.keyof().options;

/** The columns that no two rows have in common. */
export const OBSERVATION_KEY = [
  'edition',
  'region_name',
  'indicator',
  'sector',
  'period',
] as const satisfies readonly ObservationColumn[];

/** What a column may hold, in terms that every format of metadata has. */
export interface Column {
  readonly name: ObservationColumn;
  readonly type: 'string' | 'number' | 'integer';
  /** Whether no cell of it may be empty. */
  readonly required: boolean;
  /** The only values that there are. */
  readonly allowed?: readonly string[];
  /** Regular expression for the whole cell. */
  readonly pattern?: string;
  readonly format?: 'uri';
  readonly minimum?: number;
  readonly minLength?: number;
}

/** What is read of a column's JSON Schema; a keyword that is not here would be lost in the other formats, so it is refused. */
const columnSchema = z.strictObject({
  type: z.enum(['string', 'number', 'integer']),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  format: z.literal('uri').optional(),
  minimum: z.number().optional(),
  minLength: z.int().optional(),
  // The greatest whole number of the language, which says nothing of a paragraph.
  maximum: z.literal(Number.MAX_SAFE_INTEGER).optional(),
  description: z.string().optional(),
});
const anyColumnSchema = z.union([
  columnSchema.transform((schema) => ({ schema, required: true })),
  z
    .strictObject({ anyOf: z.tuple([columnSchema, z.strictObject({ type: z.literal('null') })]) })
    .transform(({ anyOf: [schema] }) => ({ schema, required: false })),
]);

/** JSON Schema of one observation, draft 2020-12. */
export const observationJsonSchema = z.toJSONSchema(observationShape);

export const COLUMNS: readonly Column[] = OBSERVATION_COLUMNS.map((name): Column => {
  const { schema, required } = anyColumnSchema.parse(observationJsonSchema.properties?.[name]);
  const { type, enum: allowed, pattern, format, minimum, minLength } = schema;
  return {
    name,
    type,
    required,
    ...(allowed && { allowed }),
    ...(pattern !== undefined && { pattern }),
    ...(format && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(minLength !== undefined && { minLength }),
  };
});
