/**
 * CSV on the Web: what the W3C recommendations of 17 December 2015 demand of the description of one table.
 * Metadata Vocabulary for Tabular Data: https://www.w3.org/TR/tabular-metadata/
 * Model for Tabular Data and Metadata on the Web: https://www.w3.org/TR/tabular-data-model/
 *
 * Not here, and therefore faults where they are used: groups of tables, transformations, foreign keys, URI templates,
 * virtual columns, lists in cells, defaults, and data types other than those in `LEXICAL`.
 */
import { z } from 'zod';

import { cellsOf, readTable, repeated, type Table } from './table.ts';

/** The bytes at an address, `undefined` where there is nothing. */
export type Fetch = (address: URL) => Uint8Array | undefined;

const NAMESPACE = 'http://www.w3.org/ns/csvw';

/** Prefixes of the RDFa 1.1 initial context, the only ones that a common property may use. */
const PREFIXES =
  'as cc csvw ctag dc dc11 dcat dcterms dqv duv foaf gr grddl ical ldp ma oa odrl og org owl prov qb rdf rdfa rdfs rev rif rr schema sd sioc skos skosxl sosa ssn time v vcard void wdr wdrs wrds xhv xml xsd'.split(
    ' ',
  );

/** The built-in types whose cells are checked here, and how they are written. */
const LEXICAL: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  anyURI: (cell) => URL.canParse(cell),
  number: (cell) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$|^(?:NaN|-?INF)$/.test(cell),
  decimal: (cell) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(cell),
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  nonNegativeInteger: (cell) => /^\+?\d+$/.test(cell),
};
const NUMERIC = ['number', 'decimal', 'integer', 'nonNegativeInteger'];

type Rule = (value: unknown) => boolean;
const isString: Rule = (value) => typeof value === 'string';
const isBoolean: Rule = (value) => typeof value === 'boolean';
const isNumber: Rule = (value) => typeof value === 'number';
const isCount: Rule = (value) => Number.isInteger(value) && Number(value) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(rule);
const isOneOf =
  (...values: readonly unknown[]): Rule =>
  (value) =>
    values.includes(value);
const isEither =
  (...rules: readonly Rule[]): Rule =>
  (value) =>
    rules.some((rule) => rule(value));
/** BCP 47. */
const isLanguage: Rule = (value) => {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
const isId: Rule = (value) => typeof value === 'string' && !value.startsWith('_:');
/** Of ECMAScript, and bound to the whole cell: the recommendation does not say whether a part may match. */
const isExpression: Rule = (value) => {
  try {
    return typeof value === 'string' && /^\^.*\$$/.test(new RegExp(value, 'u').source);
  } catch {
    return false;
  }
};
const isNaturalLanguage: Rule = isEither(
  isString,
  isListOf(isString),
  (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([language, words]) => isLanguage(language) && isEither(isString, isListOf(isString))(words),
    ),
);

/** What each kind of description may say beside common properties; the names are those of the vocabulary. */
const INHERITED: Readonly<Record<string, Rule>> = {
  datatype: isEither(isString, isObject),
  lang: isLanguage,
  null: isEither(isString, isListOf(isString)),
  required: isBoolean,
  textDirection: isOneOf('ltr', 'rtl', 'auto', 'inherit'),
};
const TABLE: Readonly<Record<string, Rule>> = {
  ...INHERITED,
  '@context': isContext,
  '@id': isId,
  '@type': isOneOf('Table'),
  url: isString,
  dialect: isObject,
  notes: Array.isArray,
  suppressOutput: isBoolean,
  tableDirection: isOneOf('rtl', 'ltr', 'auto'),
  tableSchema: isObject,
};
const SCHEMA: Readonly<Record<string, Rule>> = {
  ...INHERITED,
  '@id': isId,
  '@type': isOneOf('Schema'),
  columns: isListOf(isObject),
  primaryKey: isEither(isString, isListOf(isString)),
};
const COLUMN: Readonly<Record<string, Rule>> = {
  ...INHERITED,
  '@id': isId,
  '@type': isOneOf('Column'),
  // A variable of RFC 6570 that does not begin with an underscore.
  name: (value) =>
    typeof value === 'string' &&
    /^(?!_)(?:\w|%[\dA-Fa-f]{2})(?:\.?(?:\w|%[\dA-Fa-f]{2}))*$/.test(value),
  suppressOutput: isBoolean,
  titles: isNaturalLanguage,
};
const DIALECT: Readonly<Record<string, Rule>> = {
  '@id': isId,
  '@type': isOneOf('Dialect'),
  commentPrefix: isString,
  delimiter: isString,
  doubleQuote: isOneOf(true),
  encoding: isOneOf('utf-8'),
  header: isOneOf(true),
  headerRowCount: isOneOf(1),
  lineTerminators: isEither(isString, isListOf(isString)),
  quoteChar: isString,
  skipBlankRows: isBoolean,
  skipColumns: isOneOf(0),
  skipInitialSpace: isBoolean,
  skipRows: isOneOf(0),
  trim: isOneOf(true, false, 'true', 'false', 'start', 'end'),
};
const DATATYPE: Readonly<Record<string, Rule>> = {
  '@id': isId,
  '@type': isOneOf('Datatype'),
  base: isOneOf(...Object.keys(LEXICAL)),
  format: isExpression,
  length: isCount,
  minLength: isCount,
  maxLength: isCount,
  minimum: isNumber,
  maximum: isNumber,
};

function isContext(value: unknown): boolean {
  if (value === NAMESPACE) return true;
  if (!Array.isArray(value) || value.length !== 2 || value[0] !== NAMESPACE) return false;
  const local: unknown = value[1];
  return (
    isObject(local) &&
    Object.keys(local).length > 0 &&
    Object.entries(local).every(
      ([key, said]) =>
        (key === '@language' && isLanguage(said)) || (key === '@base' && isString(said)),
    )
  );
}

/** What the rules on single properties leave to be read. */
const datatypeShape = z.looseObject({
  base: z.string().default('string'),
  format: z.string().optional(),
  length: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const listShape = z.union([z.string().transform((text) => [text]), z.array(z.string())]);
const columnShape = z.looseObject({
  name: z.string(),
  titles: z
    .union([
      listShape,
      z.record(z.string(), listShape).transform((map) => Object.values(map).flat()),
    ])
    .optional(),
  datatype: z
    .union([z.string().transform((base) => datatypeShape.parse({ base })), datatypeShape])
    .prefault('string'),
  null: listShape.default(['']),
  required: z.boolean().default(false),
});
const tableShape = z.looseObject({
  '@context': z.union([
    z.string(),
    z.tuple([z.string(), z.looseObject({ '@base': z.string().default('') })]),
  ]),
  url: z.string(),
  dialect: z
    .looseObject({
      commentPrefix: z.string().default('#'),
      delimiter: z.string().default(','),
      quoteChar: z.string().default('"'),
      lineTerminators: listShape.default(['\r\n', '\n']),
    })
    .prefault({}),
  tableSchema: z.looseObject({
    columns: z.array(columnShape),
    primaryKey: listShape.default([]),
  }),
});
type TableDescription = z.infer<typeof tableShape>;
type Column = z.infer<typeof columnShape>;
type Datatype = z.infer<typeof datatypeShape>;

/** All that is wrong with a description and with the table it describes, as that description says it should be. */
export function faultsOfCsvw(metadata: unknown, location: URL, fetch: Fetch): string[] {
  const faults = faultsOfDescription(metadata);
  if (faults.length > 0) return faults;
  const description = tableShape.parse(metadata);
  const address = addressOf(description, location);
  const bytes = fetch(address);
  if (bytes === undefined) return [`url leads to ${address.href}, where nothing is`];
  return [
    // The first place where a reader of the CSV looks for its description, unless a header names another.
    ...(location.href === `${address.href}-metadata.json`
      ? []
      : [`readers look for it at ${address.href}-metadata.json`]),
    ...faultsOfBytes(bytes, description),
  ];
}

/** Where the described CSV is. */
function addressOf({ '@context': context, url }: TableDescription, location: URL): URL {
  const base = typeof context === 'string' ? '' : context[1]['@base'];
  return new URL(url, new URL(base, location));
}

function faultsOfDescription(metadata: unknown): string[] {
  const table = isObject(metadata) ? metadata : {};
  const schema = isObject(table['tableSchema']) ? table['tableSchema'] : {};
  const columns: unknown[] = Array.isArray(schema['columns']) ? schema['columns'] : [];
  const described = columns.filter(isObject);
  return [
    ...['@context', 'url', 'tableSchema'].flatMap((key) =>
      key in table ? [] : [`the table has no ${key}`],
    ),
    ...faultsOfProperties('table', table, TABLE),
    ...faultsOfProperties('dialect', table['dialect'], DIALECT),
    ...faultsOfProperties('tableSchema', schema, SCHEMA),
    ...described.flatMap((column, index) => {
      const where = `column ${index + 1}`;
      return [
        ...('name' in column ? [] : [`${where} has no name`]),
        ...faultsOfProperties(where, column, COLUMN),
        ...faultsOfDatatype(where, column['datatype']),
      ];
    }),
    ...repeated(described.map(({ name }) => String(name))).map(
      (name) => `two columns are named ${name}`,
    ),
  ];
}

function faultsOfProperties(
  where: string,
  description: unknown,
  rules: Readonly<Record<string, Rule>>,
): string[] {
  return Object.entries(isObject(description) ? description : {}).flatMap(([key, value]) => {
    const rule = rules[key];
    if (rule !== undefined) {
      return rule(value) ? [] : [`${where}: ${key} may not be ${JSON.stringify(value)}`];
    }
    return isCommonProperty(key)
      ? faultsOfCommonValue(`${where}: ${key}`, value)
      : [`${where}: there is no property ${key}`];
  });
}

function isCommonProperty(key: string): boolean {
  const [prefix = '', name = ''] = key.split(':', 2);
  return (name !== '' && PREFIXES.includes(prefix)) || /^https?:\/\//.test(key);
}

/** Values of properties from other vocabularies: JSON-LD, less what needs a processor of it. */
function faultsOfCommonValue(where: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => faultsOfCommonValue(where, item));
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  if ('@value' in value) {
    const others = keys.filter((key) => key !== '@value');
    return [
      ...(isEither(isString, isNumber, isBoolean)(value['@value'])
        ? []
        : [`${where}: @value is no string, number or boolean`]),
      ...(others.length <= 1 && others.every(isOneOf('@type', '@language'))
        ? []
        : [`${where}: beside @value stands ${others.join()}`]),
      ...('@language' in value && !isLanguage(value['@language'])
        ? [`${where}: @language may not be ${JSON.stringify(value['@language'])}`]
        : []),
    ];
  }
  return keys.flatMap((key) => {
    if (key === '@id') return isId(value[key]) ? [] : [`${where}: @id is no address`];
    if (key === '@type')
      return isEither(isString, isListOf(isString))(value[key])
        ? []
        : [`${where}: @type is no name`];
    return isCommonProperty(key)
      ? faultsOfCommonValue(`${where}: ${key}`, value[key])
      : [`${where}: there is no property ${key}`];
  });
}

function faultsOfDatatype(where: string, datatype: unknown): string[] {
  if (typeof datatype === 'string') {
    return datatype in LEXICAL ? [] : [`${where}: no rule knows the datatype ${datatype}`];
  }
  if (!isObject(datatype)) return [];
  const faults = faultsOfProperties(`${where}: datatype`, datatype, DATATYPE);
  if (faults.length > 0) return faults;
  const { base, format, length, minLength, maxLength, minimum, maximum } =
    datatypeShape.parse(datatype);
  const bounded = [minimum, maximum].some((bound) => bound !== undefined);
  const measured = [length, minLength, maxLength].some((bound) => bound !== undefined);
  return [
    ...(bounded && !NUMERIC.includes(base) ? [`${where}: ${base} has no minimum or maximum`] : []),
    ...(measured && base !== 'string' ? [`${where}: ${base} has no length`] : []),
    ...(format !== undefined && NUMERIC.includes(base)
      ? [`${where}: no rule knows the format of a ${base}`]
      : []),
    ...((minimum ?? -Infinity) > (maximum ?? Infinity) ||
    (minLength ?? 0) > (maxLength ?? Infinity) ||
    (length ?? Infinity) < (minLength ?? 0) ||
    (length ?? 0) > (maxLength ?? Infinity)
      ? [`${where}: no value fits between the bounds`]
      : []),
  ];
}

function faultsOfBytes(bytes: Uint8Array, { dialect, tableSchema }: TableDescription): string[] {
  const [lineTerminator = '\r\n'] = dialect.lineTerminators;
  const table = readTable(bytes, { ...dialect, lineTerminator });
  if (typeof table === 'string') return [table];
  const { columns, primaryKey } = tableSchema;
  if (table.header.length !== columns.length) {
    return [`the header has ${table.header.length} cells for ${columns.length} columns`];
  }
  return [
    ...columns.flatMap(({ name, titles = [name] }, place) => {
      const cell = table.header[place] ?? '';
      return titles.includes(cell) ? [] : [`the header says ${cell}, not ${titles.join()}`];
    }),
    ...[table.header, ...table.rows].flatMap(([first = ''], index) =>
      first.startsWith(dialect.commentPrefix) ? [`record ${index + 1} reads as a comment`] : [],
    ),
    ...faultsOfKey(table, columns, primaryKey),
    ...table.rows.flatMap((row, index) =>
      columns.flatMap((column, place) => {
        const cell = row[place] ?? '';
        const fault = faultOfCell(cell, column);
        return fault === false ? [] : [`row ${index + 1}, ${column.name}: "${cell}" ${fault}`];
      }),
    ),
  ];
}

function faultsOfKey(
  table: Table,
  columns: readonly Column[],
  primaryKey: readonly string[],
): string[] {
  const names = columns.map(({ name }) => name);
  const unknown = primaryKey.filter((name) => !names.includes(name));
  if (primaryKey.length === 0 || unknown.length > 0) {
    return unknown.map((name) => `the primary key names ${name}, which is no column`);
  }
  // The header may carry titles: the key is by name.
  return repeated(cellsOf({ ...table, header: names }, primaryKey)).map(
    (cells) => `two rows have the primary key ${cells}`,
  );
}

/** What is wrong with a cell, or `false`. */
function faultOfCell(cell: string, { datatype, null: nulls, required }: Column) {
  // The two recommendations disagree on whether a reader trims by default.
  if (cell !== cell.trim()) return 'begins or ends with a space, which some readers trim';
  if (nulls.includes(cell)) return required && 'is missing';
  return faultOfValue(cell, datatype);
}

function faultOfValue(cell: string, datatype: Datatype) {
  const { base, format, length, minLength = 0, maxLength = Infinity } = datatype;
  const { minimum = -Infinity, maximum = Infinity } = datatype;
  if (LEXICAL[base]?.(cell) !== true) return `is no ${base}`;
  if (format !== undefined && !new RegExp(format, 'u').test(cell))
    return `does not match ${format}`;
  if (cell.length < minLength || cell.length > maxLength || (length ?? cell.length) !== cell.length)
    return 'has the wrong length';
  if (NUMERIC.includes(base) && (Number(cell) < minimum || Number(cell) > maximum))
    return 'is out of bounds';
  return false;
}
