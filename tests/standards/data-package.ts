/** Checks for Data Package v2 (https://datapackage.org/standard/): its JSON Schema profile, and rules beyond a profile. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type SchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';

import { cellsOf, readTable, repeated, type Dialect, type Table } from './table.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(
  JSON.parse(
    readFileSync(join(import.meta.dirname, 'data-package-2.0.json'), 'utf8'),
  ) as SchemaObject,
);

/** Every violation of the profile, as position and message. */
export function faultsByProfile(descriptor: unknown): string[] {
  validate(descriptor);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? 'is wrong'}`,
  );
}

// Strict, because a property may change how a cell is read: a property without a rule below must not be ignored.
const fieldShape = z.strictObject({
  name: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  type: z.enum(['string', 'number', 'integer', 'list']),
  /** For lists: the type of the items, and the delimiter between them in a cell. */
  itemType: z.literal('string').optional(),
  delimiter: z.string().min(1).default(','),
  format: z.enum(['default', 'uri']).default('default'),
  decimalChar: z.string().length(1).default('.'),
  constraints: z
    .strictObject({
      required: z.boolean().default(false),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      minLength: z.int().optional(),
    })
    .prefault({}),
});
const tableShape = z.strictObject({
  $schema: z.string().optional(),
  fields: z.array(fieldShape),
  missingValues: z.array(z.string()).default(['']),
  primaryKey: z.array(z.string()).default([]),
  uniqueKeys: z.array(z.array(z.string())).default([]),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()) }),
      }),
    )
    .default([]),
});
const dialectShape = z.strictObject({
  $schema: z.string().optional(),
  delimiter: z.string().default(','),
  quoteChar: z.string().default('"'),
  lineTerminator: z.string().default('\r\n'),
  header: z.literal(true).optional(),
  doubleQuote: z.literal(true).optional(),
});
const resourceShape = z.looseObject({
  name: z.string(),
  path: z.string(),
  bytes: z.int(),
  hash: z.string(),
  encoding: z.literal('utf-8').optional(),
  dialect: dialectShape.prefault({}),
  schema: tableShape.optional(),
});
const packageShape = z.looseObject({ resources: z.array(resourceShape) });
type Field = z.infer<typeof fieldShape>;
type TableSchema = z.infer<typeof tableShape>;

/**
 * Differences between the descriptor and the files that it describes.
 * @param read returns the bytes at a path relative to the descriptor; `undefined` if there is no file
 */
export function faultsOfResources(
  descriptor: unknown,
  read: (path: string) => Uint8Array | undefined,
): string[] {
  const { resources } = packageShape.parse(descriptor);
  const names = resources.map(({ name }) => name);
  return [
    ...repeated(names).map((name) => `two resources are named ${name}`),
    ...resources.flatMap(({ name, path, bytes, hash, encoding, dialect, schema }) => {
      const file = read(path);
      if (file === undefined) return [`${name}: there is no ${path}`];
      const digest = `sha256:${createHash('sha256').update(file).digest('hex')}`;
      return [
        ...(bytes === file.length ? [] : [`${path} has ${file.length} bytes, not ${bytes}`]),
        ...(hash === digest ? [] : [`${path} has the hash ${digest}, not ${hash}`]),
        ...(encoding === undefined || isUtf8(file) ? [] : [`${path} is not in ${encoding}`]),
        ...(schema === undefined
          ? []
          : [
              ...faultsOfFile(file, dialect, schema),
              ...faultsOfReferences(file, dialect, schema, resources, read),
            ]
        ).map((fault) => `${path}: ${fault}`),
      ];
    }),
  ];
}

function faultsOfFile(file: Uint8Array, dialect: Dialect, schema: TableSchema): string[] {
  const table = readTable(file, dialect);
  return typeof table === 'string' ? [table] : faultsOfTable(table, schema);
}

/** Foreign keys whose row in the other table does not exist. */
function faultsOfReferences(
  file: Uint8Array,
  dialect: Dialect,
  { foreignKeys }: TableSchema,
  resources: readonly z.infer<typeof resourceShape>[],
  read: (path: string) => Uint8Array | undefined,
): string[] {
  const table = readTable(file, dialect);
  if (typeof table === 'string') return [];
  return foreignKeys.flatMap(({ fields, reference }) => {
    const target = resources.find(({ name }) => name === reference.resource);
    const content = target === undefined ? undefined : read(target.path);
    const referred =
      target === undefined || content === undefined
        ? 'nothing'
        : readTable(content, target.dialect);
    if (typeof referred === 'string') return [`no table is named ${reference.resource}`];
    const known = new Set(cellsOf(referred, reference.fields));
    return cellsOf(table, fields)
      .filter((cells) => !known.has(cells))
      .map((cells) => `${fields.join()} ${cells} is not in ${reference.resource}`);
  });
}

function faultsOfTable(table: Table, schema: TableSchema): string[] {
  const { fields, missingValues, primaryKey, uniqueKeys } = schema;
  const names = fields.map(({ name }) => name);
  // The default of `fieldsMatch`: the same fields in the same order.
  if (table.header.join() !== names.join()) {
    return [`the header is ${table.header.join()}, the fields are ${names.join()}`];
  }
  const keys = [...(primaryKey.length === 0 ? [] : [primaryKey]), ...uniqueKeys];
  return [
    ...repeated(names).map((name) => `two fields are named ${name}`),
    ...keys.flat().flatMap((name) => (names.includes(name) ? [] : [`no field is named ${name}`])),
    ...keys.flatMap((key) =>
      repeated(cellsOf(table, key)).map((cells) => `${key.join()} is ${cells} in two rows`),
    ),
    ...table.rows.flatMap((row, index) =>
      fields.flatMap((field, place) => {
        const cell = row[place] ?? '';
        const required = field.constraints.required || primaryKey.includes(field.name);
        const fault = missingValues.includes(cell)
          ? required && 'is missing'
          : faultOfValue(cell, field);
        return fault === false ? [] : [`row ${index + 1}, ${field.name}: "${cell}" ${fault}`];
      }),
    ),
  ];
}

/** The fault of a cell that has a value; `false` if there is none. */
function faultOfValue(cell: string, field: Field) {
  const { type, format, delimiter, decimalChar, constraints } = field;
  const { enum: allowed, pattern, minimum, minLength } = constraints;
  if (type === 'list' && cell.split(delimiter).includes('')) return 'has an empty item';
  if (type === 'integer' && !/^[+-]?\d+$/.test(cell)) return 'is no integer';
  if (type === 'number' && !isNumber(cell, decimalChar)) return 'is no number';
  if (format === 'uri' && !URL.canParse(cell)) return 'is no URI';
  if (allowed?.includes(cell) === false) return `is none of ${allowed.join()}`;
  // A pattern must match the whole value, as in XML Schema.
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell))
    return `does not match ${pattern}`;
  if (minLength !== undefined && cell.length < minLength) return `is shorter than ${minLength}`;
  if (minimum !== undefined && Number(cell.replace(decimalChar, '.')) < minimum)
    return `is less than ${minimum}`;
  return false;
}

/** Whether a cell is a number in plain digits. The standard also allows exponents and `INF`, but spreadsheets do not. */
function isNumber(cell: string, decimalChar: string): boolean {
  const [whole = '', fraction, ...rest] = cell.split(decimalChar);
  return (
    /^[+-]?\d+$/.test(whole) &&
    (fraction === undefined || /^\d+$/.test(fraction)) &&
    rest.length === 0
  );
}
